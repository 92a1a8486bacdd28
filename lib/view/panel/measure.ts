import type { MeasureValue } from '../../compare/comparison.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Report } from '../../report/report.ts';
import { type Context, sentenceAround } from '../context.ts';
import { dangles } from '../words/dangling.ts';
import { say } from '../words/say.ts';

/** What happens to people, where a title of ours says it in one word. */
const HAPPENED = ['killed', 'injured', 'missing', 'arrested', 'displaced'] as const;

/** Where one clause ends and the next begins, as far as signs tell. */
const BETWEEN = /[,;:()“”"—–]/;
/** How many words a title may have that are the text's own. */
const LONGEST = 5;
/** How many words of the text stand before the gap of a name with a gap, and how many at least after it. */
const BEFORE = 3;
const AFTER = 2;

/**
 * What a figure is a figure of, short enough for a title: what happened to people; else what is counted, in the words
 * after the count; else whose age it is; else what is measured, with its unit; else the words on both sides. It arranges
 * what the figure says and adds nothing: a closer name would be a claim of ours. It never ends in a word that leans on
 * what was cut off.
 * - `Gunmen stormed the office, killing 17 foreigners.`: `foreigners (Gunmen)`, what is counted first
 */
export function measureOf(report: Report, figure: Figure): string {
  const { kind, unit, event, concept, scope } = figure;
  const { text } = report.article;
  const [start, end] = sentenceAround(report, figure.span);
  const before = text.slice(start, figure.span[0]);
  const [clause = '', ...later] = text.slice(figure.span[1], end).split(BETWEEN);
  const after = wordsIn(clause.replace(/^-|\.$/g, ''));
  const happened = HAPPENED.find((one) => one === event);
  if (happened && unit === 'person')
    return withIn(say(`people.${happened}`), scope.background ? (scope.time?.words ?? '') : '');
  const { language } = report.analysis;
  const counted = kind === 'count' && after.length > 1 ? cut(after, language) : [];
  if (counted.length > 1 || (unit && counted.length === 1)) return counted.join(' ');
  const [nearest = '', ...earlier] = before.split(BETWEEN).reverse();
  const what = named(concept, [`${nearest} ${clause}`, ...earlier, ...later]);
  if (kind === 'age') return withIn(say('figure.age'), what);
  const written = kind === 'percent' || kind === 'ratio' ? '' : unitIn(after, unit);
  if (what) return kind === 'count' && written ? withIn(written, what) : withIn(what, written);
  return [...wordsIn(before).slice(-BEFORE), '…', ...upToWhole(after, language)].join(' ');
}

/** The same for one question and all its answers: "none" is said of nothing, so that another answer tells what it is. */
export function measureAmong(context: Context, values: readonly MeasureValue[]): string {
  for (const { place, figure } of values) {
    const report = context.reportOf(place.report);
    const found = report?.analysis.figures[figure];
    if (report && found) return measureOf(report, found);
  }
  return '';
}

const withIn = (what: string, within: string) =>
  within ? say('figure.measured', { what, unit: within }) : what;

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The first words, up to the end of a phrase: a name that is cut off goes with the word that ties it. */
function cut(words: readonly string[], language: string | null): readonly string[] {
  let end = Math.min(LONGEST, words.length);
  const capital = (at: number) => /^\p{Lu}/u.test(words[at] ?? '');
  if (capital(end)) while (end > 1 && capital(end - 1)) end--;
  return withoutLeaning(words.slice(0, end), language);
}

/** As many words as it takes to come to one that leans on none: "through the gorge", not "through the". */
function upToWhole(words: readonly string[], language: string | null): readonly string[] {
  let end = Math.min(AFTER, words.length);
  while (end < Math.min(LONGEST, words.length) && dangles(words[end - 1] ?? '', language)) end++;
  return withoutLeaning(words.slice(0, end), language);
}

function withoutLeaning(words: readonly string[], language: string | null): readonly string[] {
  const last = words.findLastIndex((word) => !dangles(word, language));
  return words.slice(0, last + 1);
}

/**
 * Words of a concept, those together that stand together in the text; of the nearest clause that has some, and there
 * the nearest to its end where they are many.
 */
function named(concept: readonly string[], clauses: readonly string[]): string {
  for (const clause of clauses) {
    const groups: string[] = [];
    for (const word of concept.filter((one) => clause.includes(one)).slice(1 - LONGEST)) {
      const longer = `${groups.at(-1)} ${word}`;
      if (clause.includes(longer)) groups[groups.length - 1] = longer;
      else groups.push(word);
    }
    if (groups.length > 0) return groups.join(', ');
  }
  return '';
}

/** A unit as written after its figure: as many words as its name has, while they begin alike ("a second": per second). */
function unitIn(after: readonly string[], unit: string): string {
  const names = unit.split(' ');
  const at = names.findIndex(
    (name, index) => name !== 'per' && name[0] !== after[index]?.[0]?.toLowerCase(),
  );
  return after.slice(0, at < 0 ? names.length : at).join(' ');
}
