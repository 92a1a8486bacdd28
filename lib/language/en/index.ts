import type { Lexicon } from '../lexicon.ts';
import { abbreviations } from './abbreviations.ts';
import { attributions } from './attributions/index.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { figureWords } from './figures/index.ts';
import { furniture } from './furniture.ts';

/** English. */
export const english: Lexicon = {
  language: 'en',
  abbreviations,
  attributions,
  common,
  compare,
  figures: figureWords,
  furniture,
};
