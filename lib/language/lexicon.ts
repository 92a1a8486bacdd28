import type { ProseWords } from '../text/prose.ts';
import type { AttributionWords } from './attribution-words.ts';
import type { CompareWords } from './compare-words.ts';
import type { FigureWords } from './figure-words.ts';

/**
 * Everything the engine knows about one language: words as data, never rules.
 * A second language is a folder beside `en/` that fills this contract.
 */
export interface Lexicon extends ProseWords {
  /** BCP 47 primary tag. */
  language: string;
  /** Its commonest words, lower-cased: by these a text is recognised. */
  common: ReadonlySet<string>;
  /** Who says so. */
  attributions: AttributionWords;
  /** What holding reports side by side needs. */
  compare: CompareWords;
  /** What reading figures needs. */
  figures: FigureWords;
}
