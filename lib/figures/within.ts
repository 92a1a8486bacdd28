import type { Figure } from './figure.ts';
import { meets, type Range, rangeOf } from './range-of.ts';

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
 * - `5 killed, including 7 children`: differs, a part is no larger than its whole
 * - not: `10 killed` in one town and `12 killed` in another; `3 killed in 2004` (background)
 * @param figures of the article's text, in order
 * @param headline figures of its title, which is no part of the text
 */
export function figuresWithin(
  figures: readonly Figure[],
  headline: readonly Figure[] = [],
): WithinFinding[] {
  const findings: WithinFinding[] = [];
  headline.forEach((title, a) => {
    const b = figures.findIndex((figure) => isSameQuantity(title, figure));
    if (b >= 0)
      findings.push({ a, b, kind: 'headline', verdict: verdictOf(title, figures[b] as Figure) });
  });
  figures.forEach((first, a) => {
    const whole = figures[a + 1];
    if (whole && isPartOf(first, whole))
      findings.push({ a, b: a + 1, kind: 'part', verdict: partVerdict(first, whole) });
    for (let b = a + 1; b < figures.length; b++) {
      const second = figures[b] as Figure;
      if (isSameQuantity(first, second) && first.event !== null)
        findings.push({ a, b, kind: 'again', verdict: verdictOf(first, second) });
    }
  });
  return findings;
}

function verdictOf(a: Figure, b: Figure): 'agrees' | 'differs' {
  return meets(rangeOf(a), rangeOf(b)) ? 'agrees' : 'differs';
}

/** One unit, one event, no scope that tells them apart. A part or an addition is another quantity than the whole. */
function isSameQuantity(a: Figure, b: Figure): boolean {
  if (!a.notable || !b.notable || a.kind !== b.kind || a.unit !== b.unit || a.unit === '')
    return false;
  if (a.event !== b.event || isChange(a) !== isChange(b)) return false;
  if (a.scope.background || b.scope.background) return false;
  if (isShare(a) || isShare(b)) return false;
  if (!agree(a.scope.places, b.scope.places) || !agree(a.scope.whom, b.scope.whom)) return false;
  const [from, to] = [a.scope.time, b.scope.time];
  if (from && to && from.words.toLowerCase() !== to.words.toLowerCase()) return false;
  return a.event !== null || shares(a.concept, b.concept);
}

const isChange = ({ bound }: Figure): boolean => bound === 'up' || bound === 'down';
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

function partVerdict(whole: Figure, part: Figure): 'agrees' | 'differs' {
  const [, most]: Range = rangeOf(whole);
  const [least]: Range = rangeOf(part);
  return least <= most ? 'agrees' : 'differs';
}
