import type { Lexicon } from '../lexicon.ts';
import { abbreviations } from './abbreviations.ts';
import { furniture } from './furniture.ts';

/** English. */
export const english: Lexicon = { language: 'en', abbreviations, furniture };
