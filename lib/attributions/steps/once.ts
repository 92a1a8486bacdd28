import { holds, type TokenRange, wordStandsIn } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { inOneSentence, type Reading } from '../reading.ts';

/** No further off than this is what the same speaker says next. In attributions. */
const NEAR = 4;

/** What somebody says in the sentence of their own cue. */
interface Own {
  draft: Draft;
  range: TokenRange;
}

/**
 * A sentence that is said by one speaker in that very sentence is not also the end of what another said before.
 * - `“We left,” she said. “We stayed,” he said.`: she does not say that they stayed
 * - `“We left,” she said. “We ran” when it rained, he said, with a smile.`: nor that, though much stands around it
 * - not: `“We left,” she said. “We ran.”`: nobody else says the second sentence
 * - not: what is reported within a report, in one sentence
 */
export function saidOnce({ sentenceOf, quoted }: Reading, drafts: readonly Draft[]): Draft[] {
  const all = drafts.flatMap((draft) => draft.content.map((range): Own => ({ draft, range })));
  const own = Map.groupBy(
    all.filter(({ draft: { cue }, range }) => sentenceOf[range.first] === sentenceOf[cue.first]),
    ({ range }) => sentenceOf[range.first],
  );
  return drafts.map((draft) => {
    const { cue, content } = draft;
    if (content.length < 2) return draft;
    const kept = content.filter((range) => {
      const at = sentenceOf[range.first];
      if (at === sentenceOf[cue.first]) return true;
      const others = own.get(at) ?? [];
      return !others.some(
        (other) => mostOf(range, other.range) || speaksAbout(quoted, range, other),
      );
    });
    return kept.length && kept.length < content.length ? { ...draft, content: kept } : draft;
  });
}

/** `[“It leaks” when it rains], she said, [...]`: whether somebody in a range says the words that it opens with. */
const speaksAbout = (quoted: Uint8Array, range: TokenRange, { draft, range: own }: Own): boolean =>
  own.first === range.first &&
  quoted[range.first] === 2 &&
  !quoted[draft.cue.first] &&
  holds(range, draft.cue.first);

/** Whether a range shares more than half of its tokens with another. */
export const mostOf = (range: TokenRange, other: TokenRange): boolean =>
  2 * (Math.min(range.end, other.end) - Math.max(range.first, other.first)) >
  range.end - range.first;

/** Whether somebody behind a later cue says all that holds an earlier one. */
const closes = ({ source, cue, content }: Draft, earlier: TokenRange): boolean =>
  source?.first === cue.end &&
  content.some(({ first, end }) => first <= earlier.first && earlier.end <= end);

/** Whether somebody else says it in a clause of their own: `Orvel said so and [Lenk] [added] ...`. */
const hasOwn = ({ tokens, words }: Reading, { source, cue }: Draft, earlier: TokenRange): boolean =>
  !!source &&
  source.first > earlier.end &&
  source.end <= cue.first &&
  words.coordinators.has((tokens[source.first - 1] as Token).lower);

/**
 * What is said next in the sentence, by the same speaker or by another, is not part of what was said before.
 * - `She said [the plan was dead] and accused the council of lying.`, `She said [it was dead] and Lenk added that ...`
 * - `The crew reported [that it had cracked], say two officials`: nor is who says all of it
 * - not: `She said he had been rude and refused to go.`: he may have refused; inside a quotation; what another says
 * @param drafts in order of the text
 */
export function saidApart(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, words, quoted } = reading;
  return drafts.map((draft, index) => {
    const { source, cue, content } = draft;
    if (!source) return draft;
    const next = drafts.slice(index + 1, index + 1 + NEAR).find(
      (other) =>
        (other.source?.first === source.first ||
          closes(other, cue) ||
          hasOwn(reading, other, cue)) &&
        other.cue.first > cue.end &&
        inOneSentence(reading, other.cue.first, cue.first) &&
        !quoted[other.cue.first] &&
        // a verb of the lexicon: what was refused or done may be part of what was told
        wordStandsIn(words.verbs, tokens, other.cue),
    );
    if (!next) return draft;
    const from = (hasOwn(reading, next, cue) && next.source ? next.source : next.cue).first;
    let end = from;
    while (
      end > 0 &&
      (words.coordinators.has((tokens[end - 1] as Token).lower) ||
        (tokens[end - 1] as Token).text === ',')
    )
      end--;
    if (end === from) return draft;
    const cut = content.map((range) =>
      range.first < end - 1 && from < range.end && range.first >= cue.end
        ? { first: range.first, end }
        : range,
    );
    return { ...draft, content: cut };
  });
}
