import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { cueKindOf } from '../cue-kind.ts';
import type { Draft } from '../draft.ts';
import { inOneSentence, type Reading } from '../reading.ts';
import { pairAt } from '../rules/pairs.ts';

/** "declined to [comment]": what is refused stands no further off. In tokens. */
const REACH = 3;

/**
 * What is refused belongs to the cue of a refusal: else "declined" alone says nothing about talking.
 * - `Orvel [declined to comment].`, `Lenk [refused to say] where he was.`
 * - `The port [would neither confirm nor deny] the leak.`
 * - not: `Orvel declined the offer.`, `Neither side agreed.`
 */
export function wholeRefusal(reading: Reading, draft: Draft): Draft {
  const { cue, content } = draft;
  const whole = refused(reading, cue) ?? paired(reading, cue);
  if (!whole) return draft;
  const rest = content.flatMap((range): TokenRange[] => {
    if (range.end <= whole.first || whole.end <= range.first) return [range];
    return range.end > whole.end + 1 ? [{ first: whole.end, end: range.end }] : [];
  });
  return { ...draft, cue: whole, content: rest };
}

function refused(reading: Reading, cue: TokenRange): TokenRange | null {
  const { tokens, words } = reading;
  if (!words.refusals.has((tokens[cue.end - 1] as Token).lower)) return null;
  for (let at = cue.end; at < cue.end + REACH && at < tokens.length; at++) {
    if (!inOneSentence(reading, at, cue.first)) break;
    const verb = words.infinitives.has((tokens[at - 1] as Token).lower);
    if (verb && words.speaking.has((tokens[at] as Token).lower))
      return { first: cue.first, end: at + 1 };
  }
  return null;
}

/** A cue that holds or follows the first word of a pair. */
function paired(reading: Reading, { first, end }: TokenRange): TokenRange | null {
  for (let at = Math.max(0, first - REACH); at < end; at++) {
    const whole = pairAt(reading, at);
    if (whole > first) return { first: Math.min(first, at), end: Math.max(end, whole) };
  }
  return null;
}

/**
 * What somebody refuses to speak about: nothing that stands before them, or behind a semicolon.
 * - `The port declined to [comment]; the other could not be reached.`
 */
export function aboutSilence(reading: Reading, draft: Draft): Draft {
  const { source, cue, content } = draft;
  if (!source || source.end > cue.first || cueKindOf(reading, draft) !== 'silence') return draft;
  const { tokens } = reading;
  const kept = content.filter(
    ({ first }) =>
      first >= cue.first &&
      inOneSentence(reading, first, cue.first) &&
      tokens.slice(cue.end, first).every(({ text }) => text !== ';'),
  );
  return { ...draft, content: kept.length ? kept : [{ first: cue.end - 1, end: cue.end }] };
}
