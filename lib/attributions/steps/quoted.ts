import { around, holds, type TokenRange, wordStandsIn } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { inOneSentence, type Reading, sentenceAt } from '../reading.ts';
import { quotationAt, quotationBefore, quotationBehind, resumption } from '../rules/interrupted.ts';

/** Between a source and its verb stand "also", "on Friday", not more. In tokens. */
const APART = 3;
/** What may stand between words and the quotation that they lead to. */
const LEADS = new Set([',', ':', '-', '–', '—']);

/**
 * Gives a speaker the whole of what stands in quotation marks before, in and after what they say.
 * - `[“It will hold,”] she said on Monday before the vote. [“We checked. Twice.”]`: before it, and after it in the
 *   paragraph, up to the closing mark
 * - `[“When it rains,”] she said with a smile, [“it leaks.”]`: behind a comma
 * - `She said: [“It will hold. We checked.”]`: not one sentence of it alone
 * - `She asked [a question, “Will it hold?”]`: with the words that lead to it
 * - `[“Only you,”] she said, [would mend it].`: with the clause that it begins
 * - not: `On Wire’s “Tonight,” Orvel said ...`: there the quotation does not open its sentence
 * - not: `“It will hold,” she said. “We checked,” said Lenk.`: somebody speaks there
 * @param drafts in order of the text
 */
export function withQuotations(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, words, quoted, sentenceOf } = reading;
  const speaking = new Set<number>();
  const cues = new Uint8Array(reading.tokens.length);
  const taken = new Uint8Array(reading.tokens.length);
  for (const { cue, content } of drafts) {
    if (quoted[cue.first]) continue;
    cues.fill(1, cue.first, cue.end);
    speaking.add(sentenceOf[cue.first] as number);
    for (const { first, end } of content) taken.fill(1, first, end);
  }
  return drafts.map((draft) => {
    const { cue, source } = draft;
    if (quoted[cue.first]) return draft;
    const before = source && quotationBefore(reading, draft);
    const colon =
      before &&
      tokens[before.first - 1]?.text === ':' &&
      !words.verbs.has(tokens[before.first - 2]?.lower ?? '');
    const whole = draft.content
      .map((range) => wholeQuotation(reading, range, taken))
      // `The port was full: [“Nobody left,”] she said`: what leads to the quotation is told, not said
      .map((range) =>
        colon && holds(range, before.first) ? { ...range, first: before.first } : range,
      );
    const content = before ? opensWith(reading, { ...draft, content: whole }, before) : null;
    if (!content) {
      const next = goesOn(reading, draft, cues) ? quotationAfter(reading, cue, speaking) : null;
      return { ...draft, content: next ? join(whole, next) : whole };
    }
    const clause = clauseBehind(reading, draft);
    const further = clause ? join(content, clause) : content;
    const more = furtherQuotation(reading, draft, cues) ?? quotationAfter(reading, cue, speaking);
    return { ...draft, content: more ? join(further, more) : further };
  });
}

/** A range that ends or starts with a sentence inside a quotation takes the rest of it; one that leads to it, all. */
function wholeQuotation(
  reading: Reading,
  { first, end }: TokenRange,
  taken: Uint8Array,
): TokenRange {
  const { tokens, quoted } = reading;
  let start = first;
  if (quoted[start] === 1 && !inOneSentence(reading, start, start - 1))
    while (start > 0 && quoted[start] === 1 && !(start < first && taken[start])) start--;
  if (quoted[start] !== 2) start = first;
  let next = end;
  if (!quoted[end - 1])
    while (next < end + 2 && LEADS.has(tokens[next]?.text ?? '') && !quoted[next]) next++;
  const leads = next > end && quoted[next] === 2 && inOneSentence(reading, next, end - 1);
  if (leads) next++;
  else next = end;
  const inside = quoted[end - 1] === 1 || quoted[end - 1] === 2;
  if (leads || inside) while (quoted[next] === 1 && !taken[next]) next++;
  if (quoted[next] === 3) next++;
  else if (quoted[next] === 1) next = end;
  return { first: start, end: next };
}

/** The content of a draft with the quotation before its source and cue; null where that is not said by them. */
function opensWith(
  reading: Reading,
  { content, source, cue }: Draft,
  before: TokenRange,
): TokenRange[] | null {
  const { tokens, words, quoted } = reading;
  if (content.some(({ first, end }) => first < before.end && before.first < end))
    return content.some(({ first }) => first <= before.first)
      ? [...content]
      : join(content, before);
  const opens = sentenceAt(reading, before.first).first === before.first;
  if (!opens || !source || quoted[source.first]) return null;
  if (!inOneSentence(reading, source.first, cue.first)) return null;
  const between = tokens.slice(Math.min(source.end, cue.end), Math.max(source.first, cue.first));
  const parts = between.some(({ kind, lower }) => kind === 'punctuation' || words.verbs.has(lower));
  return parts || between.length > APART ? null : [before];
}

/** The quotation that goes on behind a comma: where nobody says anything in between, or it was interrupted. */
function furtherQuotation(reading: Reading, draft: Draft, cues: Uint8Array): TokenRange | null {
  const behind = quotationBehind(reading, draft);
  const from = around(draft.cue, draft.source).end;
  const apart = behind && cues.subarray(from, behind.first).includes(1);
  return apart ? resumption(reading, draft) : behind;
}

/** `She said that it leaked. [“We saw it.”]`: where a sentence tells one thing to its end, a quotation goes on with it. */
function goesOn(reading: Reading, { cue, source, content }: Draft, cues: Uint8Array): boolean {
  const { tokens, words } = reading;
  if (!source) return false;
  const { first, end } = sentenceAt(reading, cue.first);
  if (words.verbs.get((tokens[cue.end - 1] as Token).lower) !== 'report') return false;
  if (wordStandsIn(words.negations, tokens, cue)) return false;
  if (!content.some((range) => range.first >= cue.end && range.end >= end - 1)) return false;
  // whatever else is told in the sentence is part of it
  for (let at = first; at < end; at++)
    if (cues[at] && !holds(cue, at) && !content.some((range) => holds(range, at))) return false;
  return true;
}

/** `“Only you,” she said, [would mend it in the rain].`: behind a comma the clause goes on with its verb. */
function clauseBehind(
  { tokens, words, prose, quoted, sentenceOf }: Reading,
  { source, cue }: Draft,
): TokenRange | null {
  const comma = around(cue, source).end;
  const verb = tokens[comma + 1]?.lower ?? '';
  const { end } = prose.sentences[sentenceOf[comma] as number] ?? { end: 0 };
  if (tokens[comma]?.text !== ',' || comma + 3 >= end || quoted[comma + 1]) return null;
  if (!words.auxiliaries.has(verb) && !words.infinitives.has(verb)) return null;
  return { first: comma + 1, end: tokens[end - 1]?.text === '.' ? end - 1 : end };
}

/** The quotation that opens the next sentence and closes with a sentence, where nobody else speaks. */
function quotationAfter(
  reading: Reading,
  cue: TokenRange,
  speaking: ReadonlySet<number>,
): TokenRange | null {
  const { sentenceOf, paragraphOf, prose, quoted } = reading;
  const own = sentenceAt(reading, cue.first);
  const first = own.end;
  if (quoted[first] !== 2 || paragraphOf[first] !== paragraphOf[cue.first]) return null;
  const { end } = quotationAt(reading, first);
  const closing = sentenceOf[end - 1] as number;
  if (prose.sentences[closing]?.end !== end) return null;
  for (let at = sentenceOf[first] as number; at <= closing; at++) if (speaking.has(at)) return null;
  return { first, end };
}

/** Ranges with one more, in place of those that it reaches into; in order. */
const join = (ranges: readonly TokenRange[], more: TokenRange): TokenRange[] =>
  [...ranges.filter(({ first, end }) => end <= more.first || first >= more.end), more].sort(
    (a, b) => a.first - b.first,
  );
