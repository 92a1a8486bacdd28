import type { Span } from '../text/span.ts';
import type { Mark, MarkKind } from './page.ts';

/** More marks than any report can have; a message that asks for more is no message of ours. */
const MOST_MARKS = 10_000;
/** UTF-16 code units of an item's id. */
const LONGEST_ID = 500;
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
export function checkRead(request: unknown): { force?: boolean } | null {
  const fields = fieldsOf(request);
  if (!fields || !['undefined', 'boolean'].includes(typeof fields.force)) return null;
  return fields.force === true ? { force: true } : {};
}

/** Checks what arrived as marks; null refuses all of them. Fields are copied one by one: nothing else comes in. */
export function checkMarks(request: unknown): { marks: Mark[] } | null {
  const marks = fieldsOf(request)?.marks;
  if (!Array.isArray(marks) || marks.length > MOST_MARKS) return null;
  const checked = marks.map(checkMark);
  return checked.every((mark) => mark !== null) ? { marks: checked } : null;
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
