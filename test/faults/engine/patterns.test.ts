/** Fault 42: every regular expression of what is shipped, those of libraries too. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unbounded, verdictOf } from '../../house/lib/pattern.ts';
import { nodesOf, ROOT } from '../../house/lib/sources.ts';
import { figure } from '../lib/figure.ts';

const BUILD = join(ROOT, '.output/chrome-mv3');
/** Characters of each text that a pattern is run on, and how much longer twice the text may take. */
const LENGTH = 250_000;
const GROWTH = 2.2;
/** Milliseconds below which a quotient says nothing: a thousandth of a second for a text of 250,000 characters. */
const FLOOR = 2;

/** Patterns of libraries that never see a page's text, or whose input is bounded before they see it. */
const BOUNDED_BEFORE: Readonly<Record<string, string>> = {};

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
  for (const _ of text.matchAll(all));
  return (process.cpuUsage().user - start) / 1000;
}

function growthOf(pattern: RegExp, seed: string): number {
  const text = seed.repeat(Math.ceil(LENGTH / seed.length)).slice(0, LENGTH);
  const least = (of: string) => Math.min(timeOf(pattern, of), timeOf(pattern, of));
  const short = timeOf(pattern, text.slice(0, LENGTH / 16));
  // what is quadratic shows on the short text already, where it cannot hang the test
  if (short > 2_000) return Number.POSITIVE_INFINITY;
  const half = least(text.slice(0, LENGTH / 2));
  const whole = least(text);
  return whole < FLOOR ? 1 : whole / Math.max(half, FLOOR / 2);
}

describe('42: patterns of the bundle', () => {
  it.runIf(scripts.length > 0)(
    'none is vulnerable, and none takes more than its share of twice the text',
    () => {
      const count = { safe: 0, vulnerable: 0, unknown: 0 };
      const vulnerable: string[] = [];
      const steep: string[] = [];
      let worst = 1;
      for (const [name, pattern] of literals) {
        const verdict = verdictOf(pattern);
        count[verdict]++;
        const growths = bad(pattern).map((seed) => growthOf(pattern, seed));
        const growth = Math.max(...growths);
        worst = Math.max(worst, growth);
        if (growth > GROWTH) steep.push(`${growth.toFixed(1)} ${name.slice(0, 300)}`);
        if (verdict === 'vulnerable' && !(name in BOUNDED_BEFORE))
          vulnerable.push(name.slice(0, 300));
        if (verdict === 'unknown' && unbounded(pattern).length > 0 && growth > GROWTH)
          vulnerable.push(`undecided: ${name.slice(0, 300)}`);
      }
      figure('42 patterns of the bundle', literals.size);
      figure('42 too large for recheck', count.unknown);
      figure('42 vulnerable', vulnerable.length, '= 0');
      figure('42 growth per doubling, worst pattern', worst, `<= ${GROWTH}`);
      expect({ vulnerable, steep }).toEqual({ vulnerable: [], steep: [] });
    },
    600_000,
  );
});
