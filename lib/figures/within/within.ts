import { covers, type Span } from '../../text/span.ts';
import type { Figure } from '../figure.ts';
import { isAboveVague, isVague, meets, type Range, rangeOf } from './range-of.ts';
import { wholesOf } from './sums.ts';

/** Two figures of one article that answer one question. */
export interface WithinFinding {
  /** Index in the article's figures, or in the headline's where `kind` is "headline". */
  a: number;
  /** Index in the article's figures. */
  b: number;
  /** How they belong together: the headline's figure told again, the same quantity twice, a part and its whole. */
  kind: 'headline' | 'again' | 'part';
  verdict: 'agrees' | 'differs';
}

/**
 * Holds the figures of one article against each other. Pure; cautious: what is not surely one quantity is left out.
 * - `12 killed` in the headline, `14 people were killed` below: differs
 * - `at least 10 people were killed` and `12 people were killed`: agrees, for 12 is at least 10
 * - `dozens killed` and `130 were killed`: agrees, for a vague word is a floor
 * - `5 killed, including 7 children`: differs, a part is no larger than its whole
 * - `24 killed` and `12 in Talmar, 10 in Essel and two in Orrin`: each agrees as a part of the whole
 * - not: `10 killed` in one town and `12 killed` in another; `3 killed in 2004` (background); `43 killed`, `3 killed`
 * @param figures of the article's text, in order
 * @param headline figures of its title, which is no part of the text
 * @param sentences of the text: what one sentence tells side by side is two quantities ("265 here and 189 there")
 */
export function figuresWithin(
  figures: readonly Figure[],
  headline: readonly Figure[] = [],
  sentences: readonly Span[] = [],
): WithinFinding[] {
  const isTwice = (a: Figure, b: Figure): boolean =>
    isAloneInScope(a, b) &&
    !sentences.some((sentence) => covers(sentence, a.span) && covers(sentence, b.span));
  const findings: WithinFinding[] = [];
  const told = new Map<string, number[]>();
  const wholes = wholesOf(figures, (a, b) => questionOf(a) === questionOf(b));
  figures.forEach((figure, b) => {
    const sum = wholes.get(b);
    if (sum !== undefined) {
      findings.push({ a: sum, b, kind: 'part', verdict: 'agrees' });
      return;
    }
    const whole = figures[b - 1];
    const part = whole && isPartOf(whole, figure) ? partVerdict(whole, figure) : null;
    if (part) findings.push({ a: b - 1, b, kind: 'part', verdict: part });
    if (!canRecur(figure)) return;
    const question = questionOf(figure);
    const alike = told.get(question) ?? [];
    told.set(question, alike);
    const first = figure.event === null ? null : answerTo(figure, alike, figures, isTwice);
    if (first) findings.push({ a: first.index, b, kind: 'again', verdict: first.verdict });
    if (alike.length < MOST_ALIKE) alike.push(b);
  });
  const ofTitle = headline.flatMap((title, a): WithinFinding[] => {
    const alike = canRecur(title) ? (told.get(questionOf(title)) ?? []) : [];
    const found = answerTo(title, alike, figures, () => true);
    return found ? [{ a, b: found.index, kind: 'headline', verdict: found.verdict }] : [];
  });
  return [...ofTitle, ...findings];
}

/**
 * The first of some figures that tells the same quantity: one that agrees, or else one that differs.
 * @param mayDiffer whether two figures are surely enough one quantity for a difference to be told
 */
function answerTo(
  figure: Figure,
  alike: readonly number[],
  figures: readonly Figure[],
  mayDiffer: (a: Figure, b: Figure) => boolean,
): { index: number; verdict: WithinFinding['verdict'] } | null {
  const same = alike.filter((index) => isSameQuantity(figures[index] as Figure, figure));
  const verdicts = same.map((index) => ({
    index,
    verdict: verdictOf(figures[index] as Figure, figure),
  }));
  return (
    verdicts.find(({ verdict }) => verdict === 'agrees') ??
    (figure.kind === 'percent' // of what it is a share is not read: two shares may be of two things
      ? null
      : verdicts.find(({ index }) => mayDiffer(figures[index] as Figure, figure))) ??
    null
  );
}

/** How many figures of one kind a later one is held against: an article that tells more of them is a table. */
const MOST_ALIKE = 32;

/** Figures that could tell one quantity: only they are held against each other. */
const questionOf = ({ kind, unit, event, bound }: Figure): string =>
  `${kind}\n${event}\n${bound === 'up' || bound === 'down'}\n${unit}`;

/** Background, parts and additions are other quantities than the whole. */
const canRecur = (figure: Figure): boolean =>
  figure.notable && figure.unit !== '' && !figure.scope.background && !isShare(figure);

function verdictOf(a: Figure, b: Figure): 'agrees' | 'differs' {
  const first = rangeOf(a);
  const second = rangeOf(b);
  const floor =
    isVague(a) !== isVague(b) &&
    (isVague(a) ? isAboveVague(first[1], second[0]) : isAboveVague(second[1], first[0]));
  return floor || meets(first, second) ? 'agrees' : 'differs';
}

/** Of two figures of one question: near each other in value, and no scope tells them apart. */
function isSameQuantity(a: Figure, b: Figure): boolean {
  if (!isNear(a, b)) return false;
  if (!agree(a.scope.places, b.scope.places) || !agree(a.scope.whom, b.scope.whom)) return false;
  const from = a.scope.time;
  const to = b.scope.time;
  if (from && to && from.words.toLowerCase() !== to.words.toLowerCase()) return false;
  return a.event !== null || shares(a.concept, b.concept);
}

/**
 * A count less than half of another is rather a part of it, or of another place, than the same told otherwise.
 * - `200 hurt` and `140 hurt`, `dozens` and `50`
 * - not: `43 killed` and `3 killed`; `no casualties` and `12`
 */
function isNear(a: Figure, b: Figure): boolean {
  const [least, most] = [endsOf(a), endsOf(b)].sort((x, y) => x[0] - y[0]) as [Range, Range];
  return most[0] <= 2 * least[1];
}

/** Both ends as written; the one that is open is the other one. */
const endsOf = ({ low, high }: Figure): Range => [low ?? high ?? 0, high ?? low ?? 0];

/** Both are told of the same places, persons and time, or both without any: only then a difference means something. */
function isAloneInScope({ scope: a }: Figure, { scope: b }: Figure): boolean {
  const equal = (one: readonly string[], other: readonly string[]) =>
    one.length === 0 ? other.length === 0 : shares(one, other);
  return equal(a.places, b.places) && equal(a.whom, b.whom) && !a.time === !b.time;
}

const isShare = ({ scope: { share } }: Figure): boolean =>
  share === 'part' || share === 'additional';

/** Names agree when one side has none or they have one in common. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || shares(a, b);
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  const lower = new Set(a.map((word) => word.toLowerCase()));
  return b.some((word) => lower.has(word.toLowerCase()));
}

/** "10 people, including two children": the next figure is told as a part of this one. */
function isPartOf(whole: Figure, part: Figure): boolean {
  return (
    part.scope.share === 'part' &&
    part.kind === 'count' &&
    whole.kind === 'count' &&
    part.event === whole.event &&
    part.span[0] - whole.span[1] < 60
  );
}

/** A part larger than its whole differs only where one thing is said to have happened to both. */
function partVerdict(whole: Figure, part: Figure): WithinFinding['verdict'] | null {
  const [, most]: Range = rangeOf(whole);
  const [least]: Range = rangeOf(part);
  if (least <= most) return 'agrees';
  return part.event === null ? null : 'differs';
}
