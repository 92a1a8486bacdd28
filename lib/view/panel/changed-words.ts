import { alignWords, type Run } from '../../text/align-words.ts';

/** Words of one side of a change: kept ones, and those of this side alone. */
export interface ChangedPiece {
  text: string;
  kept: boolean;
}

/** Longer passages are shown whole: of those the alignment takes the beginning alone. */
const MOST_WORDS = 300;

/**
 * Tells the words that both sides of a change have from those of one side.
 * "27 people have died", "31 people are known to have died": "people", "have died" are kept.
 */
export function changedWords(
  before: string,
  now: string,
): { before: ChangedPiece[]; now: ChangedPiece[] } {
  const [old, next] = [wordsOf(before), wordsOf(now)];
  if (Math.max(old.length, next.length) > MOST_WORDS)
    return { before: [{ text: before, kept: false }], now: [{ text: now, kept: false }] };
  const { runs } = alignWords(old, next);
  return { before: sideOf(runs, 'own'), now: sideOf(runs, 'other') };
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** One side's words in their order; words that stand together once the other side's are gone are one piece. */
function sideOf(runs: readonly Run[], side: Run['in']): ChangedPiece[] {
  const pieces: ChangedPiece[] = [];
  for (const { text, in: where } of runs) {
    if (where !== side && where !== 'both') continue;
    const kept = where === 'both';
    const last = pieces.at(-1);
    if (last?.kept === kept) last.text += ` ${text}`;
    else pieces.push({ text, kept });
  }
  return pieces;
}
