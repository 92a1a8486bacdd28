import type { Attribution } from '../../attributions/attribution.ts';
import type { Report } from '../../report/report.ts';
import type { DenialFinding } from '../comparison.ts';
import type { Rarity } from '../reading/rarity.ts';
import { readingOf } from '../reading/reading.ts';
import { type Claim, claimLikeness, claimRarity, claimsOf, mostAlike } from './claims.ts';

/** A claim more like an answer than this is the one it answers; otherwise it is the claim told last before it. */
const ANSWERED = 0.2;
const SHARED_WORDS = 2;

/** Denials, refusals and silences of this page and of others, each tied to the claim it answers on this page. */
export function findDenials(report: Report, others: readonly Report[]): DenialFinding[] {
  const own = openClaims(report);
  const rarity = claimRarity(own);
  const answers = [report, ...others].flatMap((source) =>
    claimsOf(source).filter((claim) => kindOf(claim) !== null),
  );
  return answers.flatMap((answer): DenialFinding[] => {
    const claim =
      named(answer, own) ??
      answered(answer, own, rarity) ??
      namedElsewhere(answer, answers, own, rarity) ??
      (answer.report === report
        ? lastBefore(answer, own)
        : sameAnswered(answer, answers, report, own));
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

/** What is claimed in a report, by somebody, and is itself no answer. */
const openClaims = (report: Report): Claim[] =>
  claimsOf(report).filter((claim) => claim.attribution !== null && kindOf(claim) === null);

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

const answered = (answer: Claim, open: readonly Claim[], rarity: Rarity): Claim | null =>
  mostAlike(
    answer,
    open,
    rarity,
    (_, { likeness, shared }) => shared >= SHARED_WORDS && likeness > ANSWERED,
  );

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

/** Two answers in the same words are one. */
const SAME_ANSWER = 0.7;
const sameAnswer = (a: Claim, b: Claim): boolean =>
  a === b || claimLikeness(a, b, () => 1).likeness > SAME_ANSWER;

/** Where a report that gives the same answer says what was asked: the claim here that is most like that one. */
function namedElsewhere(
  answer: Claim,
  answers: readonly Claim[],
  own: readonly Claim[],
  rarity: Rarity,
): Claim | null {
  for (const other of answers) {
    if (!sameAnswer(answer, other)) continue;
    const asked = named(other, openClaims(other.report));
    const claim = asked && answered(asked, own, rarity);
    if (claim) return claim;
  }
  return null;
}

/** The same answer stands on this page too: it answers there what it answers here. */
function sameAnswered(
  answer: Claim,
  answers: readonly Claim[],
  report: Report,
  own: readonly Claim[],
): Claim | null {
  const here = answers.find((other) => other.report === report && sameAnswer(answer, other));
  return here ? lastBefore(here, own) : null;
}
