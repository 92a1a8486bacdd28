import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { tokensWith } from '../../text/triggers.ts';
import { STATES } from '../known-words.ts';
import { phraseAt, type Reading, sentenceAt } from '../reading.ts';
import { phraseAfter } from '../rules/noun-phrase.ts';
import type { Linked } from './link.ts';
import type { SourceKind } from './mention.ts';
import { MOST_NEAR } from './most-near.ts';
import { takeApart } from './parts.ts';
import type { Stated } from './slots.ts';
import { reasonAfter } from './stated.ts';

/** A sentence that says why a source has no name follows soon. In tokens. */
const REACH = 120;

type Later = Pick<Stated, 'wording' | 'reason'>;

/**
 * What a sentence of its own states about sources named before.
 * - `Two aides said ... They asked not to be named because they still work there.`
 * - `One diplomat said ... All spoke on condition of anonymity.`: everybody without a name so far
 * - not: `Ana Orvel said ... She asked not to be named on the ballot.`
 * @param stated what the sentences of the attributions themselves state; the same words count once
 * @returns for each mention what is stated later; null for most
 */
export function statedLater(
  reading: Reading,
  mentions: readonly (SourceKind | null)[],
  linked: readonly Linked[],
  stated: readonly Stated[],
): (Later | null)[] {
  const found: (Later | null)[] = mentions.map(() => null);
  const covered = new Set(stated.map(({ wording }) => wording?.first));
  const { quoted } = reading;
  let read = 0;
  let before = 0;
  for (const at of tokensWith(reading, STATES)) {
    const sentence = sentenceAt(reading, at);
    while (before < mentions.length && (mentions[before]?.parts.head ?? 0) < sentence.first)
      before++;
    const length = at < read ? 0 : phraseAt(reading, 'anonymity', at, sentence.end);
    if (length < 2 || quoted[at] === 1) continue;
    read = sentence.end;
    if (covered.has(at)) continue;
    const wording = { first: at, end: at + length };
    const later = { wording, reason: reasonAfter(reading, wording, sentence.end) };
    for (const index of meant(reading, sentence, mentions, linked, before)) found[index] ??= later;
  }
  return found;
}

/**
 * Whom the subject of a sentence means: indexes of their last mentions before it, the last first.
 * @param before how many mentions stand before the sentence
 */
function meant(
  reading: Reading,
  sentence: TokenRange,
  mentions: readonly (SourceKind | null)[],
  linked: readonly Linked[],
  before: number,
): number[] {
  const { tokens, words } = reading;
  const subject = phraseAfter(reading, sentence.first, sentence.end);
  if (!subject) return [];
  const { pronoun, determiner, lemma, plural } = takeApart(reading, subject);
  const indexes: number[] = [];
  const met = new Set<number>();
  for (let index = before - 1; index >= Math.max(0, before - MOST_NEAR); index--) {
    const { sourceId, type } = linked[index] as Linked;
    if (type !== 'anonymous' || met.has(sourceId)) continue;
    met.add(sourceId);
    indexes.push(index);
  }
  const first = (tokens[sentence.first] as Token).lower;
  if (words.everybody.has(first)) return indexes;
  const role = words.definites.has(determiner) && words.roles.has(lemma);
  const one = words.pronouns.get(pronoun ?? '');
  if (!role && one !== 'person' && one !== 'people') return [];
  const fits = indexes.find((index) => {
    const parts = mentions[index]?.parts;
    if (!parts || sentence.first - parts.head > REACH) return false;
    return role
      ? parts.lemma === lemma && parts.plural === plural
      : one === 'people' || !parts.plural;
  });
  return fits === undefined ? [] : [fits];
}
