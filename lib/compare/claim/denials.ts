import type { Attribution } from '../../attributions/attribution.ts';
import type { Report } from '../../report/report.ts';
import type { DenialFinding } from '../comparison.ts';
import { readingOf } from '../reading/reading.ts';
import { type Claim, claimLikeness, claimRarity, claimsOf } from './claims.ts';

/** A claim this like an answer is the one it answers; otherwise it is the claim told last before it. */
const ANSWERED = 0.2;

/** Denials, refusals and silences of this page and of others, each tied to the claim it answers on this page. */
export function findDenials(report: Report, others: readonly Report[]): DenialFinding[] {
  const own = claimsOf(report).filter(({ attribution }) => attribution !== null);
  const rarity = claimRarity(own);
  const answers = [report, ...others].flatMap((source) =>
    claimsOf(source).filter((claim) => kindOf(claim) !== null),
  );
  return answers.flatMap((answer): DenialFinding[] => {
    const open = own.filter((claim) => kindOf(claim) === null);
    const here = answer.report === report;
    const claim =
      named(answer, open) ??
      mostAlike(answer, open, rarity) ??
      (here ? lastBefore(answer, open) : sameAnswered(answer, answers, report, open));
    if (!claim) return [];
    return [
      {
        claim: { report: report.id, span: claim.span },
        answer: { report: answer.report.id, span: answer.span },
        kind: kindOf(answer) as DenialFinding['kind'],
      },
    ];
  });
}

/** What an attribution answers with; null when it answers nothing. */
function kindOf({ report, attribution, span }: Claim): DenialFinding['kind'] | null {
  const given = attribution === null ? null : report.analysis.attributions[attribution];
  if (!given) return null;
  if (given.cueKind === 'silence') return declined(report, given) ? 'declined' : 'no answer';
  if (given.cueKind === 'denial') return 'denial';
  return deniesInWords(report, span) ? 'denial' : null;
}

/** "There are so many false reports": said as a statement, it denies. */
function deniesInWords(report: Report, [start, end]: Claim['span']): boolean {
  const reading = readingOf(report);
  return !!reading?.prose.tokens.some(
    (token) =>
      token.start >= start && token.end <= end && reading.words.falsehoods.has(token.lower),
  );
}

function declined({ article }: Report, { cue }: Attribution): boolean {
  const words = cue ? article.text.slice(cue[0], cue[1]).toLowerCase() : '';
  return !/respond|answer|reply|repl/.test(words);
}

function mostAlike(
  answer: Claim,
  open: readonly Claim[],
  rarity: (stem: string) => number,
): Claim | null {
  let best: Claim | null = null;
  let most = ANSWERED;
  for (const claim of open) {
    const { likeness, shared } = claimLikeness(answer, claim, rarity);
    if (shared < 2 || likeness <= most) continue;
    most = likeness;
    best = claim;
  }
  return best;
}

const lastBefore = (answer: Claim, open: readonly Claim[]): Claim | null =>
  open.filter(({ span }) => span[1] <= answer.span[0]).at(-1) ?? null;

/**
 * The claim told to an outlet that is named beside the answer: "asked about the Courier's report".
 * The first such claim is the one that the report leads with.
 */
function named({ report, span }: Claim, open: readonly Claim[]): Claim | null {
  const near = report.analysis.sentences.filter(
    ([start, end]) => start < span[1] && span[0] - NEAR < end,
  );
  const words = near.map(([start, end]) => report.article.text.slice(start, end)).join(' ');
  return (
    open.find(({ report: own, attribution }) => {
      const via = own.analysis.attributions[attribution as number]?.slots.via;
      return !!via && words.includes(own.article.text.slice(via[0], via[1]));
    }) ?? null
  );
}

/** How many characters before an answer its occasion may stand. */
const NEAR = 400;

/** The same answer stands on this page too: it answers there what it answers here. */
function sameAnswered(
  answer: Claim,
  answers: readonly Claim[],
  report: Report,
  open: readonly Claim[],
): Claim | null {
  const here = answers.find(
    (other) => other.report === report && claimLikeness(answer, other, () => 1).likeness > 0.7,
  );
  return here ? lastBefore(here, open) : null;
}
