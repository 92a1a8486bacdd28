import { diffWordsWithSpace } from 'diff';

/** A run of text that both versions have, or only the older or the newer one. */
export interface TextRun {
  text: string;
  in: 'both' | 'before' | 'now';
}

/** Raw difference of two versions, word by word (Myers 1986, by the package `diff`). */
export function wordDiff(before: string, now: string): TextRun[] {
  return diffWordsWithSpace(before, now).map(({ value, added, removed }) => ({
    text: value,
    in: added ? 'now' : removed ? 'before' : 'both',
  }));
}
