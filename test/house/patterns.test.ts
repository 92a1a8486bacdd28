import { performance } from 'node:perf_hooks';
import { afterAll, describe, expect, it } from 'vitest';
import { boundsProduct, unbounded, verdictOf } from './lib/pattern.ts';
import { nodesOf, place, type Source, sourcesOf } from './lib/sources.ts';

/** Steps that a pattern may take from one place of the text when recheck could not decide. */
const MOST_STEPS = 5000;
/** Characters of the texts that undecided patterns are timed on, and milliseconds that one may take. */
const LENGTH = 100_000;
const SLOW = 1500;

interface Found {
  pattern: RegExp;
  where: string;
}

function literalsIn(source: Source): Found[] {
  return [...nodesOf(source)].flatMap(([node]) => {
    if (node.type !== 'Literal' || !('regex' in node)) return [];
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    return [{ pattern: new RegExp(pattern, flags), where: place(source, node) }];
  });
}

/** Patterns that modules put together from word lists when they are loaded. */
async function builtAtLoad(): Promise<Found[]> {
  const found: Found[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args) {
      const pattern = Reflect.construct(target, args) as RegExp;
      const where = new Error().stack?.match(/(lib\/[\w/.-]{1,200}:\d{1,6})/)?.[1];
      if (where && typeof args[0] === 'string') found.push({ pattern, where });
      return pattern;
    },
  });
  const modules = import.meta.glob(
    '../../lib/{text,language,attributions,figures,report,compare}/**/*.ts',
  );
  for (const load of Object.values(modules)) await load();
  globalThis.RegExp = Real;
  return found;
}

const literals = sourcesOf('lib').flatMap(literalsIn);
const all = [...literals, ...(await builtAtLoad())];
let undecided = 0;

describe('each pattern takes time in step with the length of the text', () => {
  it.each(
    all.map((found) => [`${found.where} ${`${found.pattern}`.slice(0, 60)}`, found] as const),
  )(
    '%s',
    (_name, { pattern }) => {
      const verdict = verdictOf(pattern);
      expect(verdict).not.toBe('vulnerable');
      if (verdict === 'safe') return;
      // Too large for recheck: then it must be plainly bounded, and quick on texts made to annoy it.
      undecided++;
      expect(unbounded(pattern)).toEqual([]);
      expect(boundsProduct(pattern)).toBeLessThan(MOST_STEPS);
      for (const text of annoying(pattern)) expect(timeOf(pattern, text)).toBeLessThan(SLOW);
    },
    20_000,
  );

  afterAll(() =>
    console.log(
      `note: ${all.length} patterns (${literals.length} literal): ${undecided} too large for recheck, bounded and timed instead`,
    ),
  );

  it('refuses one that backtracks', () => expect(verdictOf(/(a+)+$/)).toBe('vulnerable'));

  it('sees quantifiers and how they multiply', () => {
    expect(unbounded(/a{1,3}[*+]\+\p{L}{2}/u)).toEqual([]);
    expect(unbounded(/a*b+c{2,}/)).toEqual(['*', '+', '{2,}']);
    expect(boundsProduct(/(?:a{1,9}b){2,10}/)).toBe(90);
    expect(boundsProduct(/a{1,9}b{1,20}/)).toBe(20);
  });
});

/** Long texts of the pattern's own letters, blanks and digits, which nearly match again and again. */
function annoying({ source }: RegExp): string[] {
  const own = source.match(/[a-z]{3,20}/g) ?? [];
  const seeds = [
    ' ',
    'a',
    '1',
    '1,',
    'a ',
    'Aa ',
    '“a',
    `${own.join(' ')} `,
    ...own.slice(0, 3).map((word) => `${word} `),
  ];
  return seeds.map((seed) => seed.repeat(Math.ceil(LENGTH / seed.length)).slice(0, LENGTH));
}

function timeOf(pattern: RegExp, text: string): number {
  const start = performance.now();
  const all = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(''));
  for (const _ of text.matchAll(all));
  return performance.now() - start;
}
