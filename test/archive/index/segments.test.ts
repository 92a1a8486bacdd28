import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSegments } from '../../../lib/archive/index/merge.ts';
import { toMerge } from '../../../lib/archive/index/plan.ts';
import { buildPostings, rangeOf } from '../../../lib/archive/index/postings.ts';
import { rank } from '../../../lib/archive/index/rank.ts';
import {
  buildSegment,
  decodeSegment,
  encodeSegment,
  type Indexed,
} from '../../../lib/archive/index/segment.ts';

/** Few different hashes, so that articles share many; some at the ends of the range. */
const hash = fc.oneof(
  fc.nat({ max: 40 }),
  fc.constantFrom(0xff_ffff, 0xff_ff00, 0x01_0000, 0xffff),
);
const hashes = (maxLength: number) =>
  fc.uniqueArray(hash, { maxLength }).map((list) => Uint32Array.from(list).sort());
const archive = fc
  .array(fc.record({ gap: fc.nat({ max: 3 }), terms: hashes(12), shingles: hashes(8) }), {
    maxLength: 30,
  })
  .map((rows) => {
    let number = 0;
    return rows.map(({ gap, terms, shingles }): Indexed => {
      number += gap + 1;
      return { number, terms, shingles };
    });
  });
const asked = fc.record({ terms: hashes(12), shingles: hashes(8) });

/** The ranking by its definition, without any index. */
function scan(articles: readonly Indexed[], asked: Pick<Indexed, 'terms' | 'shingles'>) {
  const weigh = (kind: 'terms' | 'shingles', hash: number, most: number) => {
    const frequency = articles.filter((article) => article[kind].includes(hash)).length;
    return frequency > most ? 0 : Math.log(1 + articles.length / (frequency + 0.5));
  };
  const sum = (kind: 'terms' | 'shingles', article: Indexed, most: number) => {
    const shared = [...asked[kind]].filter((hash) => article[kind].includes(hash));
    const weights = shared.map((hash) => weigh(kind, hash, most)).filter((weight) => weight > 0);
    return { count: weights.length, score: weights.reduce((total, weight) => total + weight, 0) };
  };
  return articles
    .map((article) => {
      const copied = sum('shingles', article, 64);
      const { score } = sum('terms', article, 50 + 0.02 * articles.length);
      return { number: article.number, score: score + (copied.count > 1 ? copied.score : 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.number - a.number);
}

const rounded = (list: readonly { number: number; score: number }[]) =>
  Object.fromEntries(list.map(({ number, score }) => [number, Math.round(score * 1e4) / 1e4]));

describe('the index', () => {
  it('ranks as a scan of all articles does, however they are spread over segments and tail', () => {
    fc.assert(
      fc.property(
        archive,
        asked,
        fc.array(fc.nat({ max: 30 }), { maxLength: 4 }),
        (all, page, cuts) => {
          const ends = [...new Set([0, ...cuts.map((cut) => Math.min(cut, all.length))])].sort(
            (a, b) => a - b,
          );
          const segments = ends.slice(1).map((end, at) => buildSegment(all.slice(ends[at], end)));
          const found = rank(segments, all.slice(ends.at(-1)), page, 100);
          expect(rounded(found)).toEqual(rounded(scan(all, page)));
          expect(found.map(({ score }) => score)).toEqual(
            found.map(({ score }) => score).sort((a, b) => b - a),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the best of many, and no more than asked for', () => {
    const all = Array.from(
      { length: 60 },
      (_, at): Indexed => ({
        number: at + 1,
        terms: Uint32Array.from({ length: 1 + (at % 7) }, (_, term) => term),
        shingles: new Uint32Array(),
      }),
    );
    const page = { terms: Uint32Array.from([0, 1, 2, 3, 4, 5, 6]), shingles: new Uint32Array() };
    const found = rank([buildSegment(all.slice(0, 40))], all.slice(40), page, 5);
    expect(found.map(({ number }) => number)).toEqual(
      scan(all, page)
        .slice(0, 5)
        .map(({ number }) => number),
    );
  });

  it('leaves out a word that half the archive has, and a passage that stands under each article', () => {
    const all = Array.from(
      { length: 200 },
      (_, at): Indexed => ({
        number: at + 1,
        terms: Uint32Array.of(7),
        shingles: Uint32Array.of(1, 2, 3),
      }),
    );
    expect(
      rank(
        [buildSegment(all)],
        [],
        { terms: Uint32Array.of(7), shingles: Uint32Array.of(1, 2, 3) },
        9,
      ),
    ).toEqual([]);
  });

  it('takes one shared passage for chance, and two for copied', () => {
    const all = [
      { number: 1, terms: new Uint32Array(), shingles: Uint32Array.of(5, 6) },
      { number: 2, terms: new Uint32Array(), shingles: Uint32Array.of(6, 9) },
    ];
    const page = { terms: new Uint32Array(), shingles: Uint32Array.of(5, 6) };
    expect(rank([buildSegment(all)], [], page, 9).map(({ number }) => number)).toEqual([1]);
  });
});

describe('a segment', () => {
  it('is the same after it was stored and read', () => {
    fc.assert(
      fc.property(archive, (all) => {
        const segment = buildSegment(all);
        expect(decodeSegment(encodeSegment(segment))).toEqual(segment);
      }),
    );
  });

  it('merged of parts is the segment built of all, less what is gone', () => {
    fc.assert(
      fc.property(archive, fc.nat({ max: 30 }), fc.nat({ max: 5 }), (all, cut, gone) => {
        const parts = [buildSegment(all.slice(0, cut)), buildSegment(all.slice(cut))];
        const isAlive = (number: number) => number % 6 !== gone;
        const whole = buildSegment(all.filter(({ number }) => isAlive(number)));
        expect(mergeSegments(parts, isAlive)).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  it('of many pairs changes its layout, and nothing else', () => {
    const articles = Array.from({ length: 3000 }, (_, at) =>
      Uint32Array.from({ length: 50 }, (_, each) => (at * 7919 + each * 104_729) & 0xff_ffff),
    );
    const large = buildPostings(articles);
    expect(large.low).toBeInstanceOf(Uint8Array);
    for (const at of [0, 17, 2999])
      for (const hash of articles[at] as Uint32Array) {
        const [from, to] = rangeOf(large, hash);
        expect([...large.ordinals.subarray(from, to)]).toContain(at);
      }
    const merged = mergeSegments(
      [0, 1500].map((from) =>
        buildSegment(
          articles
            .slice(from, from + 1500)
            .map((terms, at) => ({ number: from + at, terms, shingles: terms })),
        ),
      ),
      () => true,
    );
    expect(merged.terms).toEqual(large);
    expect(decodeSegment(encodeSegment(merged))).toEqual(merged);
  });
});

describe('merging', () => {
  it('keeps an archive of any size in few segments, and writes each article a dozen times at most', () => {
    const sizes: number[] = [];
    let written = 0;
    for (let saved = 512; saved <= 60_000; saved += 512) {
      const merged = sizes.splice(sizes.length - toMerge(sizes, 512)).reduce((a, b) => a + b, 512);
      sizes.push(merged);
      written += merged;
      expect(sizes.length).toBeLessThanOrEqual(5);
    }
    expect(written / 60_000).toBeLessThan(13);
  });

  it('never makes a segment larger than its ordinals can name', () => {
    expect(toMerge([60_000], 6000)).toBe(0);
    expect(toMerge([60_000, 5000], 512)).toBe(0);
    expect(toMerge([60_000, 2000], 512)).toBe(1);
  });
});
