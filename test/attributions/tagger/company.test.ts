import { expect, it } from 'vitest';
import { companyOf } from '../../../lib/attributions/tagger/company.ts';
import type { Seen } from '../../../lib/attributions/tagger/tag-spans.ts';
import type { TokenRange } from '../../../lib/text/sentences.ts';

/** What is asked of a cue that has been seen. */
const seen = (
  at: number,
  sentence: number,
  source: number | null,
  content: TokenRange[] = [],
): Seen =>
  ({
    view: { first: at, end: at + 1, sentence },
    tagged: { source: source === null ? null : { first: source, end: source + 1 }, content },
  }) as unknown as Seen;

it('tells of a cue how it stands to those before it', () => {
  const company = companyOf();
  expect(company(seen(5, 0, 4, [{ first: 6, end: 20 }]))).toBe(0); // Orvel said
  expect(company(seen(10, 0, 9))).toBe(5); // that Lenk warned, inside what she said
  expect(company(seen(25, 0, 4))).toBe(6); // and called: the same speaker, and another
  expect(company(seen(40, 1, null))).toBe(0); // another sentence
});

it('forgets what is far back', () => {
  const company = companyOf();
  company(seen(1, 0, 0, [{ first: 0, end: 100 }]));
  for (let at = 200; at < 204; at++) company(seen(at, at, null));
  expect(company(seen(50, 9, null))).toBe(0);
});
