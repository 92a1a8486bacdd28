import type { Lexicon } from '../lexicon.ts';
import { abbreviations } from './abbreviations.ts';

/** English. */
export const english: Lexicon = { language: 'en', abbreviations };
