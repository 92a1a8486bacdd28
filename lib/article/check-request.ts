import type { Span } from '../text/span.ts';
import type { Card, Cards, Mark, MarkKind } from './page.ts';
import type { ReadOptions } from './read.ts';

/** More marks than any report can have; a message that asks for more is no message of ours. */
const MOST_MARKS = 10_000;
/** UTF-16 code units of an item's id. */
const LONGEST_ID = 500;
/** Lines and sentences of a card. */
const MOST_LINES = 20;
/** UTF-16 code units of one of them. */
const LONGEST_WORDS = 4_000;
const KINDS: ReadonlySet<unknown> = new Set<MarkKind>([
  'unnamed',
  'differs',
  'newer',
  'same',
  'changed',
]);

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null ? (value as Fields) : null;

/** Checks what arrived as a request to read; null refuses it. */
export function checkRead(request: unknown): ReadOptions | null {
  const { force, selection } = fieldsOf(request) ?? { force: null };
  const isFlag = (value: unknown) => ['undefined', 'boolean'].includes(typeof value);
  if (!isFlag(force) || !isFlag(selection)) return null;
  return {
    ...(force === true && { force: true }),
    ...(selection === true && { selection: true }),
  };
}

/**
 * Checks what arrived as marks with their cards; null refuses all of them. Fields are copied one by one: nothing else
 * comes in.
 */
export function checkMarks(request: unknown): ({ marks: Mark[] } & Cards) | null {
  const { marks, cards, lang, dir, unheard } = fieldsOf(request) ?? {};
  const checked = listOf(marks, checkMark, MOST_MARKS);
  const drawn = listOf(cards, checkCard, MOST_MARKS);
  if (!checked || !drawn || !isId(lang) || !isId(unheard)) return null;
  return { marks: checked, cards: drawn, lang, dir: dir === 'rtl' ? 'rtl' : 'ltr', unheard };
}

/** Checks what arrived as a request for the next mark; null refuses it. */
export function checkStep(request: unknown): { by: 1 | -1; focus: boolean } | null {
  const { by, focus } = fieldsOf(request) ?? {};
  return by === 1 || by === -1 ? { by, focus: focus === true } : null;
}

/** Checks what arrived as a request to show a span; null refuses it. */
export function checkShow(request: unknown): { item: string; span: Span } | null {
  const { item, span } = fieldsOf(request) ?? {};
  const checked = checkSpan(span);
  return isId(item) && checked ? { item, span: checked } : null;
}

function checkMark(value: unknown): Mark | null {
  const { item, kind, span } = fieldsOf(value) ?? {};
  const checked = checkSpan(span);
  if (!isId(item) || !KINDS.has(kind) || !checked) return null;
  return { item, kind: kind as MarkKind, span: checked };
}

function checkCard(value: unknown): Card | null {
  const { item, kind, sign, what, where, title, open, deny, rows, notes } = fieldsOf(value) ?? {};
  const lines = listOf(rows, checkRow, MOST_LINES);
  const sentences = listOf(notes, wordsIn, MOST_LINES);
  if (!isId(item) || !KINDS.has(kind) || !lines || !sentences) return null;
  const words = listOf([sign, what, where, title, open, deny], wordsIn, MOST_LINES);
  if (!words) return null;
  const [a, b, c, d, e, f] = words as [string, string, string, string, string, string];
  const named = { sign: a, what: b, where: c, title: d, open: e, deny: f };
  return { item, kind: kind as MarkKind, ...named, rows: lines, notes: sentences };
}

function checkRow(value: unknown): [string, string, string] | null {
  const row = listOf(value, wordsIn, 3);
  return row?.length === 3 ? (row as [string, string, string]) : null;
}

const wordsIn = (value: unknown): string | null =>
  typeof value === 'string' && value.length <= LONGEST_WORDS ? value : null;

/** A list of which each member is right; null for anything else. */
function listOf<Value>(
  value: unknown,
  check: (one: unknown) => Value | null,
  most: number,
): Value[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const checked = value.map(check);
  return checked.every((one) => one !== null) ? (checked as Value[]) : null;
}

function checkSpan(value: unknown): Span | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [start, end] = value as unknown[];
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
  return (start as number) >= 0 && (start as number) < (end as number)
    ? [start as number, end as number]
    : null;
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_ID;
