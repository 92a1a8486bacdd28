import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { phraseAfter } from '../rules/noun-phrase.ts';

/**
 * In the passive the subject is spoken of, it does not speak; who does stands after "by", or nowhere.
 * - `Orvel [was accused of] lying`: no source; `He was told by [two aides] to leave`: the aides
 * - `Lenk, [asked about] it, left`, `Port [said to be] shut`: without an auxiliary too
 * - not: `Orvel was worried that ...`: her own state
 */
export function turnPassives(reading: Reading, draft: Draft): Draft {
  const { source, cue } = draft;
  if (!source || source.end > cue.first) return draft;
  if (!isPassive(reading, cue) && !isReduced(reading, source, cue)) return draft;
  const { tokens, words } = reading;
  const sentence = sentenceAt(reading, cue.first);
  const by = words.agents.has(tokens[cue.end]?.lower ?? '')
    ? cue.end + 1
    : words.agents.has((tokens[cue.end - 1] as Token).lower)
      ? cue.end
      : -1;
  const agent = by > 0 ? phraseAfter(reading, by, sentence.end) : null;
  const rest = draft.content.filter(({ first }) => first !== agent?.first);
  const empty = words.pronouns.get((tokens[source.first] as Token).lower) === 'thing';
  return {
    ...draft,
    source: agent,
    content: empty && rest.length ? rest : [source, ...rest], // "it is believed that ..."
    reasons: [...draft.reasons, 'passive'],
  };
}

function isPassive({ tokens, words }: Reading, { first, end }: TokenRange): boolean {
  for (let at = first; at < end - 1; at++) {
    if (!words.passives.has((tokens[at] as Token).lower)) continue;
    for (let next = at + 1; next < end; next++) {
      const { lower } = tokens[next] as Token;
      if (words.verbs.has(lower) && !lower.endsWith('ing')) return true;
      if (words.hearsay.has(lower)) return true;
      if (!words.adverbs.has(lower) && !words.passives.has(lower) && !lower.endsWith('ly')) break;
    }
  }
  return false;
}

/** A participle without its auxiliary, which an active verb of its kind could not be. */
function isReduced({ tokens, words }: Reading, source: TokenRange, cue: TokenRange): boolean {
  const { lower } = tokens[cue.first] as Token;
  const kind = words.verbs.get(lower);
  const commas = tokens.slice(source.first, cue.first).filter(({ text }) => text === ',').length;
  if (kind === 'question')
    return commas === 1 && !lower.endsWith('ing') && (tokens[cue.first - 1] as Token).text === ',';
  const pronoun = words.pronouns.has((tokens[source.first] as Token).lower);
  const infinitive = words.infinitives.has(tokens[cue.first + 1]?.lower ?? '');
  const state = infinitive && words.passives.has(tokens[cue.first + 2]?.lower ?? '');
  return kind === 'report' && !pronoun && state && source.end === cue.first;
}
