import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { phraseAt, type Reading, sentenceAt } from '../reading.ts';
import { contentOf, goesOn, toldAtEnd, trim, without } from '../rules/contents.ts';
import type { Cue } from '../rules/cues.ts';
import { inverted } from '../rules/inverted.ts';
import { namesPeople } from '../rules/names-people.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import { sourceOf } from '../rules/sources.ts';
import { isVerbAt } from '../rules/verb.ts';
import { outletAt } from '../sources/outlet.ts';
import { acrossCue, withoutAside } from './aside.ts';
import { wholeSource } from './edges.ts';
import { quotedAs } from './quoted-as.ts';

/** Between "told" and "that" stand no more words. In tokens. */
const LONGEST_HEARER = 14;

/**
 * Mends by rule what a model left out or cut wrong. An attribution without content would be lost.
 * - `The dam broke, two officials [told] Wire on Sunday.`: the clause before the cue is the content
 * - `[Orvel], on his first day in office, said`: the source ends where no apposition begins
 * - `Orvel came late, [saying] ...`: the subject of the sentence
 * - not: a cue that no rule knows either; without content that one is dropped
 */
export function repair(reading: Reading, given: Draft): Draft[] {
  const draft = withItsName(reading, given);
  const passed = quotedAs(reading, draft);
  if (passed) return [passed];
  const cue = asCue(reading, draft.cue);
  if (cue.shape === 'phrase') return phrased(reading, draft, cue);
  const reasons = [...draft.reasons];
  let { source, content } = draft;
  // `“We have won,” said a nurse who gave no name`: nobody in a quotation says it
  if (
    source &&
    source.end < cue.first &&
    reading.quoted[source.end - 1] === 1 &&
    !reading.quoted[cue.first]
  )
    source = null;
  const closing = inverted(reading, cue);
  const off = source && source.end < cue.first - 1; // "She is kind, said [two aides].": she is no subject of "said"
  const after = content.every((range) => range.first >= cue.end);
  const people = closing && (off || after) && namesPeople(reading, closing.source);
  if (closing && (!source || people))
    return [{ ...draft, ...closing, reasons: [...reasons, 'source after the cue'] }];
  if (source) source = wholeSource(reading, source, cue);
  else if (reading.words.verbs.has((reading.tokens[cue.verb] as Token).lower)) {
    source = sourceOf(reading, cue, null);
    if (source) reasons.push('source by rule');
  }
  if (source) {
    const own = source;
    const opens = own.first > cue.end; // `Adding, [“It holds,”] he left`
    content = without(content, own).filter(({ first }) => !opens || first < own.first);
  }
  const sentence = sentenceAt(reading, cue.verb);
  if (toldAtEnd(reading, cue, source, sentence)) content = [];
  content = afterQuotation(reading, draft.cue, content);
  content = content.map((range) => withoutHearer(reading, trim(reading, range) ?? range, cue));
  if (source) content = acrossCue(reading, content, source, cue);
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

/** `Said [Lenk]: “...”`: a name in the cue after the verb that opens a sentence is who says so. */
function withItsName(reading: Reading, draft: Draft): Draft {
  const { tokens, words } = reading;
  const { source, cue } = draft;
  if (source || !words.verbs.has((tokens[cue.first] as Token).lower)) return draft;
  if (sentenceAt(reading, cue.first).first !== cue.first) return draft;
  const first = cue.first + 1;
  const end = (tokens[cue.end - 1] as Token).text === ':' ? cue.end - 1 : cue.end;
  if (end <= first || !tokens.slice(first, end).every(isCapital)) return draft;
  return { ...draft, source: { first, end }, cue: { first: cue.first, end: first } };
}

/**
 * After "according to" the source comes first, to the comma at the start of a sentence, to its end elsewhere.
 * - not: "documents seen by" as part of the cue: they are the source
 * - `According to [the port], [the quay is safe].`; `[The quay is safe], according to [the port].`
 */
function phrased(reading: Reading, draft: Draft, given: Cue): Draft[] {
  const { tokens } = reading;
  const sentence = sentenceAt(reading, given.first);
  const behind = tokens[given.first - 1]?.text === ',' ? given.first - 2 : given.first - 1;
  const opens =
    given.first <= sentence.first + 1 || reading.words.boundaries.has(tokens[behind]?.lower ?? '');
  const length = phraseAt(reading, 'phrases', given.first, given.end);
  const cue = { ...given, end: given.first + length };
  const cites = reading.words.quoting.has((tokens[cue.end - 1] as Token).lower);
  const first = draft.source?.first ?? 0;
  const own = cue.end === given.end && (cites ? first === cue.end : first >= cue.end);
  let source = own ? draft.source : (sourceOf(reading, cue, null) ?? draft.source);
  if (source && !opens && !cites && source.first >= cue.end) source = toItsStop(reading, source);
  let content = source ? without(draft.content, source) : draft.content;
  let comma = source && opens ? commaAfter(tokens, source.first, sentence.end) : -1;
  if (comma > 0 && adds(reading, comma + 1))
    comma = Math.max(comma, commaAfter(tokens, comma, sentence.end));
  if (source && comma > 0 && source.first >= cue.end) {
    source = { first: source.first, end: comma };
    const last = content.at(-1);
    const end = last && last.end > comma ? last.end : sentence.end - 1;
    content = comma + 1 < end ? [{ first: comma + 1, end }] : content;
  }
  const divides = source && !opens && source.first >= cue.end && goesOn(reading, source.end);
  if (!content.length || divides) content = contentOf(reading, cue, source);
  const whole = { first: cue.first, end: cue.end };
  return content.length ? [{ ...draft, cue: whole, source, content }] : [];
}

/** `according to [an aide briefed on the talks].`: the source goes on to the next mark, but for when it was said. */
function toItsStop(reading: Reading, source: TokenRange): TokenRange {
  const { tokens, words, quoted } = reading;
  const sentence = sentenceAt(reading, source.first);
  let { end } = source;
  if ((tokens[end - 1] as Token).text === ',') return source;
  const holds = (at: number) =>
    tokens[at]?.kind !== 'punctuation' || (tokens[at]?.text === '-' && tokens[at]?.glued);
  while (end < sentence.end && holds(end) && !quoted[end]) end++;
  const more = tokens.slice(source.end, end);
  return more.every(({ lower }) => words.times.has(lower)) ? source : { first: source.first, end };
}

/** `According to an aide, [who] asked for no name, ...`, `files, [seen by] Wire, ...`: more about the source. */
const adds = ({ tokens, words }: Reading, at: number): boolean =>
  words.relatives.has(tokens[at]?.lower ?? '') || words.agents.has(tokens[at + 1]?.lower ?? '');

/** The comma that ends a source at the start of a sentence; -1 when there is none. */
function commaAfter(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if ((tokens[at] as Token).text === ',') return at;
  return -1;
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

/** `told [her neighbours on the quay] [that it would hold]`, `tells [Wire] [the port is shut]`: who was told is no claim. */
function withoutHearer(reading: Reading, range: TokenRange, cue: Cue): TokenRange {
  const { tokens, words, quoted } = reading;
  const near = tokens.slice(cue.end, range.first).every(({ kind }) => kind !== 'punctuation');
  const hears = range.first >= cue.end && range.first < cue.end + LONGEST_HEARER && near;
  if (!hears || !words.tellings.has((tokens[cue.verb] as Token).lower)) return range;
  for (let at = range.first; at < Math.min(range.end - 1, range.first + LONGEST_HEARER); at++) {
    const { lower, text } = tokens[at] as Token;
    if (words.complementisers.has(lower) && !quoted[at]) return { first: at, end: range.end };
    if (isVerbAt(reading, at) || text === ',' || text === ':') break;
  }
  const first = range.first + outletAt(reading, range.first, range.end);
  return tokens[first]?.kind === 'word' ? { first, end: range.end } : range;
}

function asCue(reading: Reading, { first, end }: TokenRange): Cue {
  const { tokens, words } = reading;
  const at = tokens.slice(first, end).findLastIndex(({ lower }) => words.verbs.has(lower));
  const verb = at < 0 ? end - 1 : first + at;
  return {
    first,
    end,
    verb,
    shape: phraseAt(reading, 'phrases', first, end) ? 'phrase' : 'verb',
  };
}
