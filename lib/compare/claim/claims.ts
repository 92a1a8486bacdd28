import type { Attribution } from '../../attributions/attribution.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { oncePerAnalysis } from '../reading/once-per-analysis.ts';
import { type Rarity, rarityAmong } from '../reading/rarity.ts';
import { readingOf } from '../reading/reading.ts';

/** What is claimed somewhere: an attribution's content, or a sentence that nobody is given for. */
export interface Claim {
  report: Report;
  /** Index in the report's attributions; null for a sentence stated as fact. */
  attribution: number | null;
  span: Span;
  /** Stems of its telling words. */
  stems: ReadonlySet<string>;
}

/** The claims of a report: what is attributed, then the sentences that are not. */
export const claimsOf = oncePerAnalysis(findClaims);

function findClaims(report: Report): Claim[] {
  const { attributions, sentences } = report.analysis;
  const attributed = attributions.flatMap((attribution, index) =>
    claimsIn(report, index, attribution),
  );
  const stated = sentences
    .filter(([start, end]) => !attributed.some(({ span }) => span[0] < end && start < span[1]))
    .map((span) => ({ report, attribution: null, span, stems: stemsIn(report, [span]) }));
  return [...attributed, ...stated];
}

/** A content of several parts is a claim as a whole, and each part is one. */
function claimsIn(report: Report, attribution: number, { content }: Attribution): Claim[] {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return [];
  const make = (spans: readonly Span[], span: Span): Claim => ({
    report,
    attribution,
    span,
    stems: stemsIn(report, spans),
  });
  const whole = make(content, [first[0], last[1]]);
  return content.length > 1 ? [whole, ...content.map((part) => make([part], part))] : [whole];
}

/** Stems of the telling words of some spans. */
export function stemsIn(report: Report, spans: readonly Span[]): Set<string> {
  const reading = readingOf(report);
  const found = new Set<string>();
  if (!reading) return found;
  const { prose, words, stems } = reading;
  for (const [start, end] of spans)
    for (let at = firstFrom(prose.tokens, start); at < prose.tokens.length; at++) {
      const token = prose.tokens[at];
      if (!token || token.end > end) break;
      if (token.kind === 'word' && token.text.length > 1 && !words.common.has(token.lower))
        found.add(stems[at] as string);
    }
  return found;
}

/** Index of the first token that starts at or after an offset, by halving. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rarity of a stem among the claims of a story. */
export const claimRarity = (claims: readonly Claim[]): Rarity =>
  rarityAmong(
    claims.map(({ stems }) => stems),
    0.2,
  );

/** How much of two claims is common, by rare words: 0 to 1; and the number of words that they share. */
export interface Likeness {
  likeness: number;
  shared: number;
}

export function claimLikeness(a: Claim, b: Claim, rarity: Rarity): Likeness {
  let [common, first, second, shared] = [0, 0, 0, 0];
  for (const stem of a.stems) {
    const weight = rarity(stem) ** 2;
    first += weight;
    if (!b.stems.has(stem)) continue;
    common += weight;
    shared++;
  }
  for (const stem of b.stems) second += rarity(stem) ** 2;
  return { likeness: common ? common / Math.sqrt(first * second) : 0, shared };
}

/** The claim most like another one, of those that are like enough; the first of equals. */
export function mostAlike(
  claim: Claim,
  others: readonly Claim[],
  rarity: Rarity,
  isEnough: (other: Claim, likeness: Likeness) => boolean,
): Claim | null {
  let best: Claim | null = null;
  let most = 0;
  for (const other of others) {
    const found = claimLikeness(claim, other, rarity);
    if (found.likeness <= most || !isEnough(other, found)) continue;
    most = found.likeness;
    best = other;
  }
  return best;
}
