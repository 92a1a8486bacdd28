/** Faults 44 and 45 of files that are imported, in number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/archive/exchange/read-file.ts';
import { figure, QUICK } from '../lib/figure.ts';

const RUNS = QUICK ? 1_000 : 10_000;
const MOMENT = '2026-05-13T08:20:00.000Z';
const STATE = {
  title: 'Dam operator was warned',
  byline: null,
  outlet: 'Harbour Post',
  language: 'en',
  published: { value: '2026-05-13', origin: 'json-ld' },
  modified: null,
  seen: MOMENT,
  revised: MOMENT,
  text: 'Two officials said so.',
};
const NOTE = { id: 'n1', anchor: null, text: 'Ask.', written: MOMENT, revised: MOMENT };
const WHOLE = JSON.stringify({
  format: 'second-source-archive',
  version: 1,
  clippings: [
    {
      id: 'a1',
      url: 'https://harbour-post.example/dam',
      saved: MOMENT,
      tags: ['dam'],
      ...STATE,
      notes: [NOTE],
      versions: [STATE],
    },
  ],
  tombstones: [],
  reading: [],
});

const hostile = fc.oneof(
  fc.json(),
  fc.constantFrom(
    '"__proto__"',
    '{"__proto__":{"polluted":1}}',
    '[['.repeat(500),
    '1e999',
    '"\\ud800"',
    '""',
    '-1',
    '',
  ),
);
/** The file with a piece of it cut out, doubled, or replaced by something else. */
const broken = fc
  .tuple(fc.nat(WHOLE.length), fc.nat(60), hostile, fc.constantFrom('cut', 'end', 'put', 'double'))
  .map(([at, length, words, how]) => {
    const [before, piece, after] = [
      WHOLE.slice(0, at),
      WHOLE.slice(at, at + length),
      WHOLE.slice(at + length),
    ];
    if (how === 'end') return before;
    return before + (how === 'put' ? words : how === 'double' ? piece + piece : '') + after;
  });
/** The file with one value, found by its place, replaced by another: it stays JSON. */
const changed = fc
  .tuple(
    fc.nat(30),
    fc.oneof(fc.jsonValue(), fc.constant(JSON.parse('{"__proto__":{"polluted":1}}'))),
  )
  .map(([which, value]) => {
    let at = 0;
    return JSON.stringify(JSON.parse(WHOLE), (_, old) => (at++ === which ? value : old));
  });

describe('44, 45: any file', () => {
  it(`${RUNS} files: read or refused by name, never thrown`, async () => {
    const seen: string[] = [];
    for (const text of fc.sample(fc.oneof(broken, changed), { numRuns: RUNS, seed: 45 }))
      try {
        const answer = await readFile({ size: text.length, text: async () => text });
        if (!answer.ok && !answer.why) seen.push(`no reason: ${text}`);
      } catch (error) {
        seen.push(`${error}: ${text}`);
      }
    figure('45 fuzz, imports', RUNS);
    figure('45 fuzz, imports: throws', seen.length, '= 0');
    expect(seen.slice(0, 3)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
