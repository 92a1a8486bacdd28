/** Faults 25 and 26: messages of every shape. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkMarks, checkRead, checkShow } from '../../../lib/article/check-request.ts';
import { checkArticle, checkReportRequest, checkSaveRequest } from '../../../lib/messages/check.ts';
import { figure, QUICK } from '../lib/figure.ts';

const RUNS = QUICK ? 1_000 : 10_000;
const ARTICLE = {
  url: 'https://harbour-post.example/dam',
  title: 'Dam operator was warned',
  byline: null,
  outlet: 'Harbour Post',
  language: 'en',
  published: { value: '2026-05-13', origin: 'json-ld' },
  modified: null,
  text: 'Two officials said so.',
};
/** Each message that is taken anywhere, with what it may hold. */
const MESSAGES = [
  [checkArticle, ARTICLE],
  [checkReportRequest, { tab: 3, force: true }],
  [checkSaveRequest, { tab: 3, url: 'https://harbour-post.example/dam' }],
  [checkRead, { force: true }],
  [checkMarks, { marks: [{ item: 'a', kind: 'same', span: [0, 4] }] }],
  [checkShow, { item: 'a', span: [0, 4] }],
] as const;

const LONG = 'a'.repeat(10_000_000);
const odd = fc.oneof(
  fc.anything({ withNullPrototype: true, withBoxedValues: true, withBigInt: true, withDate: true }),
  fc.constantFrom(undefined, null, Number.NaN, -1, 1e308, '', LONG, [], {}, [LONG]),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}')),
);
/** A message as it should be, with a field that is missing, extra or of another kind. */
const changed = fc
  .tuple(fc.nat(MESSAGES.length - 1), fc.nat(20), odd, fc.constantFrom('drop', 'set', 'add', 'all'))
  .map(([which, at, value, how]) => {
    const [check, whole] = MESSAGES[which] as (typeof MESSAGES)[number];
    if (how === 'all') return { check, message: value };
    const message: Record<string, unknown> = { ...whole };
    const names = Object.keys(message);
    const name =
      how === 'add' ? ['admin', '__proto__', 'toString'][at % 3] : names[at % names.length];
    if (how === 'drop') delete message[name as string];
    else Object.defineProperty(message, name as string, { value, enumerable: true });
    return { check, message };
  });

describe('26: any message', () => {
  it(`${RUNS} payloads: nothing throws, no prototype is touched`, () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const seen: string[] = [];
    for (const { check, message } of fc.sample(changed, { numRuns: RUNS, seed: 26 }))
      try {
        check(message);
      } catch (error) {
        seen.push(`${error}`);
      }
    figure('26 fuzz, messages', RUNS);
    figure('26 fuzz, messages: throws', seen.length, '= 0');
    expect(seen).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('takes each message as it should be', () => {
    for (const [check, whole] of MESSAGES) expect(check(whole)).not.toBeNull();
  });
});

describe('25: a message over the limit', () => {
  it('is refused: nothing near the browser’s limit is taken', () => {
    expect(checkArticle({ ...ARTICLE, text: 'a'.repeat(1_000_000) })).not.toBeNull();
    expect(checkArticle({ ...ARTICLE, text: 'a'.repeat(1_000_001) })).toBeNull();
  });
});
