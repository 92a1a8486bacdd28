/** Fault 42: every regular expression of what is shipped, those of libraries too. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unbounded, verdictOf } from '../../house/lib/pattern.ts';
import { nodesOf, ROOT } from '../../house/lib/sources.ts';
import { figure } from '../lib/figure.ts';

const BUILD = join(ROOT, '.output/chrome-mv3');
/** Characters of each text that a pattern is run on, and how much longer twice the text may take. */
const LENGTH = 200_000;
const GROWTH = 2.2;
/** Milliseconds below which a quotient says nothing: a thousandth of a second for a text of 250,000 characters. */
const FLOOR = 4;
/** Milliseconds of the whole text that only what is not linear takes. */
const STEEP = 2_000;

/**
 * Patterns of Readability that take the square of the length. What they are held against is cut before
 * (lib/article/clone.ts), and the pages that would have reached them are in test/article/hostile.test.ts.
 */
const BOUNDED_BEFORE: readonly string[] = [
  // of the property of a `<meta>`, and of attributes of pictures
  `${/\s*(article|dc|dcterm|og|twitter)\s*:\s*(author|creator|description|published_time|title|site_name)\s*/gi}`,
  `${/(\S+)(\s+[\d.]+[xw])?(\s*(?:,|$))/g}`,
  `${/^\s*\S+\.(jpg|jpeg|png|webp)\S*\s*$/}`,
  // declared by Readability and used nowhere
  `${/<(\/?)font[^>]*>/gi}`,
];

const scripts = existsSync(BUILD)
  ? readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) => /\.js$/.test(file))
  : [];
const literals = new Map<string, RegExp>();
for (const file of scripts)
  for (const [node] of nodesOf({ file, text: readFileSync(join(BUILD, file), 'utf8') }))
    if (node.type === 'Literal' && 'regex' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      literals.set(`/${pattern}/${flags}`, new RegExp(pattern, flags));
    }

/** Texts that a pattern nearly matches again and again: its own letters, and what rules look for. */
function bad({ source }: RegExp): string[] {
  const own = source.match(/[a-z]{2,20}/gi) ?? [];
  return [
    ' ',
    '\n',
    '1',
    '1,',
    ',',
    '"',
    '“',
    'a',
    'a ',
    'Aa ',
    'said ',
    '((',
    '<',
    '-',
    '/',
    ...own.slice(0, 4),
  ];
}

function timeOf(pattern: RegExp, text: string): number {
  const all = new RegExp(
    pattern.source,
    [...new Set(`${pattern.flags.replace('y', '')}g`)].join(''),
  );
  const start = process.cpuUsage().user;
  // no match is kept: collecting millions of them would be what is measured
  for (let at = 0; at <= text.length && all.test(text); at = all.lastIndex)
    if (all.lastIndex === at) all.lastIndex++;
  return (process.cpuUsage().user - start) / 1000;
}

function growthOf(pattern: RegExp, seed: string): number {
  const text = seed.repeat(Math.ceil(LENGTH / seed.length)).slice(0, LENGTH);
  const least = (of: string) => Math.min(timeOf(pattern, of), timeOf(pattern, of));
  // what takes the square shows on short texts already, where it cannot hang the test
  for (const parts of [64, 16, 4])
    if (timeOf(pattern, text.slice(0, LENGTH / parts)) > STEEP / parts)
      return Number.POSITIVE_INFINITY;
  const eighth = least(text.slice(0, LENGTH / 8));
  const whole = least(text);
  return whole < FLOOR ? 1 : (whole / Math.max(eighth, FLOOR / 8)) ** (1 / 3);
}

/** What else the machine does only adds to a time: what looks steep is measured again before it counts. */
function leastGrowthOf(pattern: RegExp, seed: string): number {
  let growth = growthOf(pattern, seed);
  for (let again = 0; again < 3 && growth > GROWTH && Number.isFinite(growth); again++)
    growth = Math.min(growth, growthOf(pattern, seed));
  return growth;
}

describe('42: patterns of the bundle', () => {
  it.runIf(scripts.length > 0)(
    'none is vulnerable, and none takes more than its share of twice the text',
    () => {
      const count = { safe: 0, vulnerable: 0, unknown: 0 };
      const vulnerable: string[] = [];
      const steep: string[] = [];
      let worst = 1;
      let bounded = 0;
      for (const [name, pattern] of literals) {
        const verdict = verdictOf(pattern);
        count[verdict]++;
        if (BOUNDED_BEFORE.includes(name)) {
          bounded++;
          continue;
        }
        const growth = Math.max(...bad(pattern).map((seed) => leastGrowthOf(pattern, seed)));
        worst = Math.max(worst, Math.min(growth, 1_000));
        if (growth > GROWTH) steep.push(`${growth.toFixed(1)} ${name.slice(0, 300)}`);
        const open = verdict === 'unknown' && unbounded(pattern).length > 0 && growth > GROWTH;
        if (verdict === 'vulnerable' || open) vulnerable.push(name.slice(0, 300));
      }
      figure('42 patterns of the bundle', literals.size);
      figure('42 too large for recheck, timed instead', count.unknown);
      figure('42 of Readability, whose input is cut before', bounded);
      figure('42 vulnerable', vulnerable.length, '= 0');
      figure('42 growth per doubling, worst pattern', worst, `<= ${GROWTH}`);
      expect({ vulnerable, steep }).toEqual({ vulnerable: [], steep: [] });
    },
    600_000,
  );
});
