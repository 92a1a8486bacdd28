import type { Article } from '../../text/article.ts';
import type { Draft } from '../draft.ts';
import type { Scope } from '../figure.ts';
import { nounPhraseAt, singular } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import { AUXILIARY, DETERMINER, NAME } from '../word-class.ts';
import { placesNear } from './places.ts';
import { shareOf } from './share.ts';
import { timeNear } from './time-scope.ts';

/** Of whom, where and when a figure is told, as far as its sentence says. */
export function scopeOf(
  draft: Draft,
  reading: Reading,
  article: Pick<Article, 'published'>,
): Scope {
  const { time, background } = timeNear(draft, reading, article.published?.value ?? null);
  return {
    whom: whomOf(draft, reading),
    places: placesNear(draft, reading),
    time,
    share: shareOf(draft, reading),
    background,
  };
}

/**
 * - `Orrin Vale, 34` and `34-year-old Orrin Vale`: orrin, vale; `90 per cent of the casualties were civilians`: civilian
 * - not: `34 people were`
 */
function whomOf(draft: Draft, reading: Reading): readonly string[] {
  if (draft.kind === 'age') return nameOf(draft, reading);
  const { tokens, words } = reading;
  let at = draft.after;
  if (tokens[at]?.lower === words.of) {
    at++;
    while (reading.classAt(at) & DETERMINER && tokens[at]) at++;
    at = nounPhraseAt(reading, at, true)?.end ?? at;
  }
  if (!(reading.classAt(at) & AUXILIARY)) return [];
  const phrase = nounPhraseAt(reading, at + 1, true);
  const head = phrase && tokens[phrase.words.at(-1) as number];
  return (head && words.irregularPlurals.has(head.lower)) || head?.lower.endsWith('s')
    ? [singular(head.lower, words)]
    : [];
}

/** The name before "Name, 34", else the one after "34-year-old Name". */
function nameOf(draft: Draft, reading: Reading): readonly string[] {
  const { tokens } = reading;
  const run: string[] = [];
  const { first, end } = reading.sentenceAt(draft.first); // the line above is a caption, and no first name
  const named = (at: number) =>
    at >= first && at < end && (reading.classAt(at) & NAME) !== 0 && tokens[at]?.kind === 'word';
  if (draft.after > draft.end) {
    for (let at = draft.after; named(at) && run.length < 4; at++)
      run.push(tokens[at]?.lower as string);
    if (run.length) return run;
  }
  for (let at = draft.first - 2; named(at) && run.length < 4; at--)
    run.unshift(tokens[at]?.lower as string);
  return run;
}
