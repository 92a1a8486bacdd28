import { en, type Message } from './en.ts';
import type { enLater } from './en-later.ts';
import type { enPages } from './en-pages.ts';

/** Every message there is; a page gives itself the part that it shows. */
export type Words = typeof en & typeof enLater & typeof enPages;

/** Messages of one language: the sidebar's, and on full pages the others too. */
export type Catalogue = Readonly<Partial<Record<keyof Words, Message>>>;

type Texts<Entry> = Entry extends string ? Entry : Entry[keyof Entry];
type Places<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;
type PlacesOf<Key extends keyof Words> = Places<Texts<Words[Key]>>;

/** What a message needs: nothing, or a value for each of its places. */
type Values<Key extends keyof Words> = [PlacesOf<Key>] extends [never]
  ? []
  : [values: Readonly<Record<PlacesOf<Key>, string | number>>];

interface Speech {
  catalogue: Catalogue;
  locale: string;
  plurals: Intl.PluralRules;
  numbers: Intl.NumberFormat;
}

const speech = (catalogue: Catalogue, locale: string): Speech => ({
  catalogue,
  locale,
  plurals: new Intl.PluralRules(locale),
  numbers: new Intl.NumberFormat(locale),
});

// One language for a whole page, chosen before the first drawing: handing it through every component would say the
// same thing two hundred times.
let current = speech(en, 'en-GB');

/**
 * Chooses the language of everything that is shown from now on.
 * @param locale BCP 47 tag; decides plurals, numbers and dates
 */
export function speak(catalogue: Catalogue, locale: string): void {
  current = speech(catalogue, locale);
}

/** Messages that came with parts of the page that are fetched later. */
let learned: Catalogue = {};

/** Adds the messages of a part that comes later: it says so where it is written, before it is drawn. */
export function learn(catalogue: Catalogue): void {
  learned = { ...learned, ...catalogue };
}

/** The tag that plurals, numbers and dates follow. */
export const locale = (): string => current.locale;

/** A number as the language writes it. */
export const count = (value: number): string => current.numbers.format(value);

/** A message with its places filled; its plural form follows `n`. */
export function say<Key extends keyof Words>(key: Key, ...[values]: Values<Key>): string {
  const given = (values ?? {}) as Readonly<Record<string, string | number>>;
  const entry = current.catalogue[key] ?? learned[key] ?? key;
  const form =
    typeof entry === 'string'
      ? entry
      : (entry[current.plurals.select(Number(given.n))] ?? entry.other);
  return form.replace(/\{(\w{1,20})\}/g, (whole, name: string) => {
    const value = given[name];
    return value === undefined ? whole : typeof value === 'number' ? count(value) : value;
  });
}
