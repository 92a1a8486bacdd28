import { phraseAt } from '../text/phrases.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { withoutAside } from './aside.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { contentOf, toldAtEnd } from './rules/contents.ts';
import type { Cue } from './rules/cues.ts';
import { isCapital, phraseAfter } from './rules/noun-phrase.ts';
import { mayInvert, sourceOf, startsSource } from './rules/sources.ts';

/** No clause about a source is longer. In tokens. */
const LONGEST_CLAUSE = 30;

/**
 * Mends by rule what a model left out or cut wrong. An attribution without content would be lost.
 * - `The dam broke, two officials [told] Wire on Sunday.`: the clause before the cue is the content
 * - `[Orvel], on his first day in office, said`: the source ends where no apposition begins
 * - `Orvel came late, [saying] ...`: the subject of the sentence
 * - not: a cue that no rule knows either; without content that one is dropped
 */
export function repair(reading: Reading, given: Draft): Draft[] {
  if (!given.cue) return [given];
  const draft = withItsHead(reading, given);
  if (!draft.cue) return [draft];
  const cue = asCue(reading, draft.cue);
  if (cue.shape === 'phrase') return phrased(reading, draft, cue);
  const reasons = [...draft.reasons];
  let { source, content } = draft;
  const closing = source ? null : inverted(reading, cue);
  if (closing) return [{ ...draft, ...closing, reasons: [...reasons, 'source after the cue'] }];
  if (source) {
    source = ofParticiple(reading, source, cue);
    source = withoutRelative(reading, withoutAdjunct(reading, fromItsFirstWord(reading, source)));
    source = withClause(reading, source, cue);
    const own = source;
    content = content.flatMap((range) => without(range, own));
  } else if (reading.words.verbs.has((reading.tokens[cue.verb] as Token).lower)) {
    source = sourceOf(reading, cue, null);
    if (source) content = content.flatMap((range) => without(range, source as TokenRange));
    if (source) reasons.push('source by rule');
  }
  const sentence = reading.prose.sentences[reading.sentenceOf[cue.verb] as number] as TokenRange;
  if (toldAtEnd(reading, cue, source, sentence)) content = [];
  content = wholeQuotations(reading, afterQuotation(reading, draft.cue, content));
  content = withoutAside(reading, content, source, draft.cue).filter(({ first, end }) =>
    reading.tokens.slice(first, end).some(({ kind }) => kind === 'word'),
  );
  if (!content.length) {
    content = contentOf(reading, cue, source);
    if (!content.length) return [];
    reasons.push('content by rule');
  }
  return [{ ...draft, source, content, reasons }];
}

/** `[Her] [spokesperson did not respond]`: who speaks belongs to the source, however it was cut. */
function withItsHead({ tokens, words }: Reading, draft: Draft): Draft {
  const { source, cue } = draft;
  if (!source || !cue || source.end !== cue.first || cue.end - cue.first < 2) return draft;
  if (!words.spokespeople.has((tokens[cue.first] as Token).lower)) return draft;
  const edge = cue.first + 1;
  return {
    ...draft,
    source: { first: source.first, end: edge },
    cue: { first: edge, end: cue.end },
  };
}

/**
 * After "according to" the source comes first, to the comma at the start of a sentence, to its end elsewhere.
 * - not: "documents seen by" as part of the cue: they are the source
 * - `According to [the port], [the quay is safe].`; `[The quay is safe], according to [the port].`
 */
function phrased(reading: Reading, draft: Draft, given: Cue): Draft[] {
  const { prose, sentenceOf, tokens } = reading;
  const sentence = prose.sentences[sentenceOf[given.first] as number] as TokenRange;
  const opens = given.first <= sentence.first + 1;
  const length = phraseAt(tokens, given.first, given.end, reading.phrases.cues);
  const cue = { ...given, end: given.first + length };
  const own =
    cue.end === given.end &&
    draft.source &&
    draft.source.first >= cue.end &&
    !breaksOff(reading, draft.source);
  let source = own ? draft.source : (sourceOf(reading, cue, null) ?? draft.source);
  let content = draft.content;
  if (source) {
    const cut = source;
    content = content.flatMap((range) => without(range, cut));
  }
  const comma = source && opens ? commaAfter(tokens, source.first, sentence.end) : -1;
  if (source && comma > 0 && source.first >= cue.end) {
    source = { first: source.first, end: comma };
    const last = content.at(-1);
    const end = last && last.end > comma ? last.end : sentence.end - 1;
    content = comma + 1 < end ? [{ first: comma + 1, end }] : content;
  }
  if (!content.length) content = contentOf(reading, cue, source);
  const { first, end } = cue;
  return content.length ? [{ ...draft, cue: { first, end }, source, content }] : [];
}

/**
 * `[Orvel] spoke about the report, saying ...`: what hangs on a preposition right before a participle is not its subject.
 * - not: `[Orvel], saying ...`, `[an aide to Orvel], saying ...`
 */
function ofParticiple(reading: Reading, source: TokenRange, cue: Cue): TokenRange {
  const { tokens, words } = reading;
  const comma = cue.first - 1;
  if (!(tokens[cue.verb] as Token).lower.endsWith('ing') || tokens[comma]?.text !== ',')
    return source;
  const reaches = tokens.slice(source.end, comma).every(({ kind }) => kind === 'word');
  const hangs = words.prepositions.has(tokens[source.first - 1]?.lower ?? '');
  if (source.end > comma || !reaches || !hangs) return source;
  const subject = sourceOf(reading, cue, null);
  if (!subject) return source;
  const lower = (at: number) => tokens[at]?.lower ?? '';
  const { first, end } = subject;
  // a verb may have been taken along: "[Ana Orvel spoke] about"
  const named = end - first > 1 && isCapital(tokens[end - 2] as Token);
  if (named && !isCapital(tokens[end - 1] as Token)) return { first, end: end - 1 };
  const acts = [words.verbs, words.auxiliaries, words.adverbs].some((set) => set.has(lower(end)));
  return acts ? subject : source;
}

/** `[An officer, who was not authorised to speak,] said`: a clause about the source, up to the cue, is part of it. */
function withClause({ tokens, words }: Reading, source: TokenRange, cue: Cue): TokenRange {
  const { first, end } = source;
  const opens = tokens[end]?.text === ',' && words.relatives.has(tokens[end + 1]?.lower ?? '');
  const closes = tokens[cue.first - 1]?.text === ',' && cue.first - end < LONGEST_CLAUSE;
  return opens && closes && cue.first - 1 > end + 1 ? { first, end: cue.first - 1 } : source;
}

/** `[an aide] who said`: the word that opens the clause of the cue is not part of a longer source. */
function withoutRelative({ tokens, words }: Reading, { first, end }: TokenRange): TokenRange {
  const opens = words.relatives.has((tokens[end - 1] as Token).lower);
  return opens && end - first > 1 ? { first, end: end - 1 } : { first, end };
}

/** `according to [a campaign official who]`: nobody's name ends with such a word. */
function breaksOff({ tokens, words }: Reading, { first, end }: TokenRange): boolean {
  const { lower } = tokens[end - 1] as Token;
  if (end - first > 1 && words.relatives.has(lower)) return true;
  return words.determiners.has(lower) && !words.pronouns.has(lower) && !words.counts.has(lower);
}

/** The comma that ends a source at the start of a sentence: the second one when an apposition stands between. */
function commaAfter(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if ((tokens[at] as Token).text === ',') return at;
  return -1;
}

/** What is left of a range when another is cut out of it. */
function without({ first, end }: TokenRange, cut: TokenRange): TokenRange[] {
  if (cut.end <= first || end <= cut.first) return [{ first, end }];
  return [
    { first, end: cut.first },
    { first: cut.end, end },
  ].filter((range) => range.end - range.first > 1);
}

/** `“We left,” she said, [and the doors closed]`: words after the cue are not hers when a quotation stands before it. */
function afterQuotation({ quoted }: Reading, cue: TokenRange, content: TokenRange[]): TokenRange[] {
  const spoken = content.some(({ end }) => end <= cue.first && quoted[end - 1] === 3);
  if (!spoken) return content;
  return content.filter(({ first, end }) => {
    if (end <= cue.first) return true;
    for (let at = first; at < end; at++) if (quoted[at]) return true;
    return false;
  });
}

/** A content that stops inside a quotation goes on to where the quotation closes, in the same sentence. */
function wholeQuotations(
  { quoted, prose, sentenceOf }: Reading,
  content: TokenRange[],
): TokenRange[] {
  return content.map(({ first, end }) => {
    if (quoted[end - 1] !== 1 && quoted[end - 1] !== 2) return { first, end };
    const limit = (prose.sentences[sentenceOf[end - 1] as number] as TokenRange).end;
    let last = end;
    while (last < limit && quoted[last] === 1) last++;
    return { first, end: last < limit && quoted[last] === 3 ? last + 1 : last };
  });
}

/** `[two] US officials`: counting words right before a source belong to it. */
function fromItsFirstWord({ tokens, words, sentenceOf }: Reading, source: TokenRange): TokenRange {
  let { first } = source;
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[first]) {
    const { lower } = tokens[first - 1] as Token;
    const counts = words.counts.has(lower) || words.seniority.has(lower);
    if (!counts || words.complementisers.has(lower)) break;
    first--;
  }
  return { first, end: source.end };
}

/** `[The dam broke], say [harbour officials].`: after a comma, a source that ends the sentence. */
function inverted(
  reading: Reading,
  cue: Cue,
): { source: TokenRange; content: TokenRange[] } | null {
  const { prose, sentenceOf, tokens, quoted, words } = reading;
  const sentence = prose.sentences[sentenceOf[cue.verb] as number] as TokenRange;
  const { lower } = tokens[cue.verb] as Token;
  if (words.tellings.has(lower) || lower.endsWith('ing')) return null;
  if (!mayInvert(reading, cue, sentence.first)) return null;
  const before = cue.first - 1;
  if (tokens[before]?.text !== ',' || before - sentence.first < 3 || quoted[before]) return null;
  const source = phraseAfter(reading, cue.end, sentence.end);
  if (!source || !startsSource(reading, source.first, cue)) return null;
  const opening = lastComma(tokens, before, sentence.first) + 1;
  if (words.relatives.has(tokens[opening]?.lower ?? '')) return null;
  const rest = tokens.slice(source.end, sentence.end);
  if (rest.some(({ kind }) => kind !== 'punctuation')) return null;
  return { source, content: [{ first: sentence.first, end: before }] };
}

/** Index of the comma before another one; the start of the sentence less one when there is none. */
function lastComma(tokens: readonly Token[], from: number, floor: number): number {
  for (let at = from - 1; at >= floor; at--) if ((tokens[at] as Token).text === ',') return at;
  return floor - 1;
}

/** Ends a source at the first comma after which no apposition or clause about the person begins. */
function withoutAdjunct({ tokens, words }: Reading, { first, end }: TokenRange): TokenRange {
  for (let at = first + 1; at + 1 < end; at++) {
    if ((tokens[at] as Token).text !== ',') continue;
    const next = tokens[at + 1] as Token;
    const participle = next.lower.endsWith('ing') && !isCapital(next);
    const adjunct = words.inside.has(next.lower) || participle;
    return adjunct ? { first, end: at } : { first, end };
  }
  return { first, end };
}

function asCue({ tokens, words, phrases }: Reading, { first, end }: TokenRange): Cue {
  let verb = end - 1;
  for (let at = end - 1; at >= first; at--)
    if (words.verbs.has((tokens[at] as Token).lower)) {
      verb = at;
      break;
    }
  return {
    first,
    end,
    verb,
    shape: phraseAt(tokens, first, end, phrases.cues) ? 'phrase' : 'verb',
  };
}
