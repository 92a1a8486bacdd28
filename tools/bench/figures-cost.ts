import { findFigures } from '../../lib/figures/find.ts';
import { english } from '../../lib/language/en/index.ts';
import { readProse } from '../../lib/text/prose.ts';
import { type Row, row } from './row.ts';

const ROUNDS = 9;

/**
 * CPU of figures per 1,000 words, as a multiple of one linear pass over the same texts in the same run: a pass that
 * slices every word, lower-cases it and looks it up. Rounds alternate; the medians are compared; the first is warm-up.
 */
export function costOfFigures(texts: readonly string[]): Row[] {
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0) / 1000;
  const proses = texts.map((text) => readProse(text, english));
  const floor: number[] = [];
  const figures: number[] = [];
  const both: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const times = [
      cpuOf(() => texts.forEach(linearPass)),
      cpuOf(() => proses.forEach((prose) => void findFigures(prose, english, { published: null }))),
      cpuOf(() =>
        texts.forEach(
          (text) => void findFigures(readProse(text, english), english, { published: null }),
        ),
      ),
    ];
    if (round === 0) continue;
    [floor, figures, both].forEach((column, at) => void column.push((times[at] as number) / words));
  }
  return [
    row('figures alone, CPU ms per 1,000 words', median(figures)),
    row('figures alone / one linear pass', median(figures) / median(floor), '<= 12'),
    row('text taken apart and figures / one linear pass', median(both) / median(floor)),
  ];
}

const table = new Map([...english.figures.classes.keys()].map((word, at) => [word, at]));

/** The cheapest thing that reads every word: character classes, a slice, lower case, one look-up. */
export function linearPass(text: string): number {
  let found = 0;
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at) | 32;
    const letter = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (letter && start < 0) start = at;
    else if (!letter && start >= 0) {
      found += table.get(text.slice(start, at).toLowerCase()) ?? 0;
      start = -1;
    }
  }
  return found;
}

/** CPU milliseconds of this process that a task takes. */
function cpuOf(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;
