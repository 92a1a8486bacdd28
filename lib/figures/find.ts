import type { Lexicon } from '../language/lexicon.ts';
import type { Article } from '../text/article.ts';
import type { Prose } from '../text/prose.ts';
import { readBounds } from './bounds/bounds.ts';
import { carryBounds } from './bounds/carry.ts';
import { readChanges } from './bounds/changes.ts';
import { joinRanges } from './bounds/ranges.ts';
import { readAges } from './counted/ages.ts';
import { readConcepts } from './counted/concept.ts';
import { countNouns } from './counted/count-nouns.ts';
import { readElided } from './counted/elided.ts';
import { readEvents } from './counted/events.ts';
import { readNumberOf } from './counted/number-of.ts';
import { findZeros } from './counted/zeros.ts';
import type { Draft } from './draft.ts';
import { dropClocksAndDates, dropNonFigures } from './excluded/exclude.ts';
import { dropFurniture } from './excluded/furniture.ts';
import { dropPronouns } from './excluded/pronouns.ts';
import { readRecords } from './excluded/records.ts';
import type { Figure } from './figure.ts';
import { figureOf } from './figure-of.ts';
import { findNumerals } from './numerals/numerals.ts';
import { type Reading, readingOf } from './reading.ts';
import { attachUnits } from './units/attach-units.ts';
import { joinCompounds } from './units/compounds.ts';
import { readDimensions } from './units/dimensions.ts';

/** One step of the reading: drafts in, drafts out. */
type Rule = (drafts: readonly Draft[], reading: Reading) => Draft[];

/** In the order they run. */
const rules: readonly Rule[] = [
  dropFurniture, // first: nothing of it is read at all
  dropClocksAndDates, // before units: "11 p.m." is no price in pence
  attachUnits, // before ranges: both ends of a range must agree in their unit
  readDimensions,
  joinCompounds, // after units: "6 ft 2 in" is one measure
  readRecords, // before ranges: "45-1" is no range
  joinRanges,
  dropNonFigures, // after units and ranges, which tell "2000 m" from a year
  readBounds,
  readAges,
  countNouns,
  readNumberOf,
  readElided, // after the nouns: it takes them over from one number to the next
  readChanges, // after units: a length that falls is a distance
  carryBounds,
  readEvents,
  dropPronouns, // after events: "killing one" counts
  findZeros, // after events, which it tells itself
  readConcepts,
];

/** Finds the quantities of a text, in order. Never throws on any text. */
export function findFigures(
  prose: Prose,
  lexicon: Lexicon,
  article: Pick<Article, 'published'>,
): Figure[] {
  const reading = readingOf(prose, lexicon.figures);
  let drafts: readonly Draft[] = findNumerals(reading);
  for (const rule of rules) drafts = rule(drafts, reading);
  return drafts.map((draft) => figureOf(draft, reading, article));
}
