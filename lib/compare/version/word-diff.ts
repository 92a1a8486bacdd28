import { diffWordsWithSpace } from 'diff';

/** A run of text that both versions have, or only the older or the newer one. */
export interface TextRun {
  text: string;
  in: 'both' | 'before' | 'now';
}

/** Milliseconds after which two long texts with little in common are given up: their differences would be all there is. */
const PATIENCE = 2000;

/**
 * Raw difference of two versions, word by word (Myers 1986, by the package `diff`).
 * @param patience milliseconds it may take
 * @returns null when the texts have too little in common to be told apart in that time
 */
export function wordDiff(before: string, now: string, patience = PATIENCE): TextRun[] | null {
  const parts = diffWordsWithSpace(before, now, { timeout: patience });
  return (
    parts?.map(({ value, added, removed }) => ({
      text: value,
      in: added ? 'now' : removed ? 'before' : 'both',
    })) ?? null
  );
}
