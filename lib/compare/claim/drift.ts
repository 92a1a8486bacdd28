import type { Attribution } from '../../attributions/attribution.ts';
import type { Report } from '../../report/report.ts';
import type { AttributionFinding } from '../comparison.ts';
import { sameSpeaker } from '../quotation/speaker.ts';
import type { Rarity } from '../reading/rarity.ts';
import { type Claim, claimRarity, claimsOf, mostAlike } from './claims.ts';

type Other = AttributionFinding['others'][number];

/** Two claims are one from this likeness and this many shared telling words. */
const SAME_CLAIM = 0.34;
const SHARED_WORDS = 3;
/** One speaker may put it in more words, or be told in more: "open to a mediator", and why. */
const SAME_SPEAKER = 0.2;
/** A sentence without a source must be more alike: it may merely speak of the same thing. */
const SAME_FACT = 0.45;

/** How the sources of this page's statements are described in other reports. */
export function findAttributionDrift(
  report: Report,
  others: readonly Report[],
): AttributionFinding[] {
  const elsewhere = others.map(claimsOf);
  const rarity = claimRarity([...claimsOf(report), ...elsewhere.flat()]);
  const findings = new Map<number | string, AttributionFinding>();
  for (const own of claimsOf(report)) {
    const attribution =
      own.attribution === null ? null : (report.analysis.attributions[own.attribution] ?? null);
    if (attribution && attribution.cueKind !== 'report') continue;
    const found = elsewhere.flatMap((claims): Other[] => {
      const best = bestOf(own, claims, rarity, true) ?? bestOf(own, claims, rarity, false);
      if (!best) return [];
      const place = { report: best.report.id, span: best.span };
      return [{ place, attribution: best.attribution, drift: driftOf(own, attribution, best) }];
    });
    const key = own.attribution ?? `fact ${own.span[0]}`;
    const known = findings.get(key);
    if (!found.length || (known && known.others.length >= found.length)) continue;
    const place = { report: report.id, span: own.span };
    findings.set(key, { own: place, attribution: own.attribution ?? -1, others: found });
  }
  return [...findings.values()];
}

/** The claim most like one of this page, of attributed ones or of sentences, which may merely touch on it. */
const bestOf = (
  own: Claim,
  claims: readonly Claim[],
  rarity: Rarity,
  attributed: boolean,
): Claim | null =>
  mostAlike(
    own,
    claims.filter(({ attribution }) => (attribution !== null) === attributed),
    rarity,
    (claim, { likeness, shared }) => shared >= SHARED_WORDS && likeness >= leastFor(own, claim),
  );

function leastFor(own: Claim, claim: Claim): number {
  if (claim.attribution === null || own.attribution === null) return SAME_FACT;
  return sameSpeaker(own.report, own.span, claim.report, claim.span) ? SAME_SPEAKER : SAME_CLAIM;
}

function driftOf(claim: Claim, own: Attribution | null, found: Claim): Other['drift'] {
  const { report: there, attribution } = found;
  const other = attribution === null ? null : there.analysis.attributions[attribution];
  const unsaid = !other || other.sourceType === 'unattributed';
  if (!own || own.sourceType === 'unattributed')
    return unsaid ? 'same' : other?.sourceType === 'named' ? 'named' : 'described differently';
  if (unsaid) return 'stated as fact';
  const named = ({ sourceType }: Attribution): boolean => sourceType === 'named';
  if (!named(own) && named(other)) return 'named';
  if (named(own) && !named(other) && other.sourceType === 'anonymous') return 'unnamed';
  const alike =
    sourceWords(claim.report, own) === sourceWords(there, other) ||
    sameSpeaker(claim.report, claim.span, there, found.span);
  return alike ? 'same' : 'described differently';
}

const sourceWords = ({ article }: Report, { source }: Attribution): string =>
  source ? article.text.slice(source[0], source[1]).toLowerCase() : '';
