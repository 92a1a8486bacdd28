import type { MarkKind } from '../../article/page.ts';
import type { Article } from '../../text/article.ts';
import { when } from '../when.ts';
import { say } from '../words/say.ts';
import { extentOf } from './extent.ts';

/** Which page the sidebar speaks of. */
export interface HeaderView {
  outlet: string;
  /** Host, where the outlet's name is another, date and words. */
  facts: string;
  title: string;
  /** How the text begins and ends; empty where the whole is a line. */
  extent: string;
  /** Language of the title and of every word taken from the page. */
  language: string | null;
  /** Host name, where the page has an address. */
  host: string | null;
}

/** A number that stands on its mark's line, and is the legend too. */
export interface CountView {
  kind: MarkKind;
  sign: string;
  n: number;
  word: string;
  /** First item of that kind; null when there is none. */
  first: string | null;
}

/** The signs of the five marks. */
export const SIGN: Readonly<Record<MarkKind, string>> = {
  unnamed: '?',
  differs: '≠',
  newer: '↑',
  same: '=',
  changed: 'Δ',
};

/** Every kind of mark, in the order it is always shown. */
export const KINDS: readonly MarkKind[] = ['unnamed', 'differs', 'newer', 'same', 'changed'];

/** How many words a text has. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Names a page so that it cannot be taken for another one. */
export function headerOf(article: Article): HeaderView {
  const { published, modified } = article;
  const host = URL.canParse(article.url) ? new URL(article.url).host : null;
  const facts = [
    host && !names(host, article.outlet) ? host : null,
    published ? when(published.value, 'zoned') : say('header.noDate'),
    modified && modified.value !== published?.value
      ? say('header.modified', { when: when(modified.value) })
      : null,
    say('header.words', { n: wordsIn(article.text) }),
  ];
  return {
    outlet: article.outlet,
    facts: facts.filter(Boolean).join(' · '),
    title: article.title,
    extent: extentOf(article.text),
    language: article.language,
    host,
  };
}

/** Whether a host is called as the outlet is: any page can give itself any outlet's name. */
const names = (host: string, outlet: string): boolean =>
  lettersOf(host).includes(lettersOf(outlet));

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
