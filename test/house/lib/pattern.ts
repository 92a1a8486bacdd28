import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.ts';

process.env.RECHECK_BACKEND = 'pure'; // recheck's other backends are programs that need not be here
const { checkSync } = await import('recheck');

/** What recheck (https://makenowjust-labs.github.io/recheck/) says; `unknown` when its time was over. */
export type Verdict = 'safe' | 'vulnerable' | 'unknown';

/** Milliseconds that one pattern may take: bounded quantifiers make large automata. */
const PATIENCE = 1500;
/** The same for one with a quantifier without a bound: no other check can clear it, and machines are busy at times. */
const LONG_PATIENCE = 15_000;
const CACHE = join(ROOT, 'node_modules', '.cache', 'second-source', 'patterns.json');

/** Asks recheck, and remembers the answer for the next run: a pattern does not change by itself. */
export function verdictOf(pattern: RegExp): Verdict {
  const timeout = unbounded(pattern).length > 0 ? LONG_PATIENCE : PATIENCE;
  const key = createHash('sha256').update(`${timeout} ${pattern}`).digest('hex').slice(0, 24);
  const known = remembered();
  const verdict = known[key] ?? checkSync(pattern.source, pattern.flags, { timeout }).status;
  if (!(key in known)) remember({ ...known, [key]: verdict });
  return verdict;
}

function remembered(): Record<string, Verdict> {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'));
  } catch {
    return {}; // the first run on this machine
  }
}

function remember(all: Record<string, Verdict>): void {
  mkdirSync(join(CACHE, '..'), { recursive: true });
  writeFileSync(CACHE, JSON.stringify(all));
}

/** Quantifiers without an upper bound: `*`, `+` and `{3,}`. Escapes and classes are passed over. */
export function unbounded({ source }: RegExp): string[] {
  const bare = source
    .replace(/\\(?:[pPu]\{[^}]{1,60}\}|.)/g, '_')
    .replace(/\[[^\]]{0,2000}\]/g, '_');
  return bare.match(/[*+]|\{\d{1,6},\}/g) ?? [];
}

/** A nested quantifier, whose bounds multiply: `(?:a{1,9}b){2,9}`. */
export function boundsProduct({ source }: RegExp): number {
  const bare = source
    .replace(/\\(?:[pPu]\{[^}]{1,60}\}|.)/g, '_')
    .replace(/\[[^\]]{0,2000}\]/g, '_');
  const open: number[] = [1];
  let most = 1;
  for (const piece of bare.matchAll(/\(|\)|\{(?:\d{1,6},)?(\d{1,6})\}/g)) {
    if (piece[0] === '(') open.push(1);
    else if (piece[0] === ')') {
      const inner = open.pop() ?? 1;
      const times = Number(
        bare.slice(piece.index + 1).match(/^\{(?:\d{1,6},)?(\d{1,6})\}/)?.[1] ?? 1,
      );
      open[open.length - 1] = Math.max(open.at(-1) ?? 1, inner * times);
    } else if (bare[piece.index - 1] !== ')')
      open[open.length - 1] = Math.max(open.at(-1) ?? 1, Number(piece[1]));
    most = Math.max(most, ...open);
  }
  return most;
}
