import type { AttributionWords } from '../../attribution-words.ts';
import * as anonymity from './anonymity.ts';
import * as bodies from './bodies.ts';
import * as cues from './cues.ts';
import * as grammar from './grammar.ts';
import * as people from './people.ts';
import * as places from './places.ts';

/** The words that the tagger has not been trained with, in all their forms. */
const unlearned: ReadonlySet<string> = new Set(
  [...bodies.newBodies, ...bodies.newDocuments, ...people.newGroups].flatMap((word) => [
    word,
    `${word}s`,
    word.replace(/y$/, 'ies'),
    word.replace(/man$/, 'men'),
  ]),
);

/** Who says so, in English. */
export const attributions: AttributionWords = {
  ...cues,
  ...grammar,
  ...people,
  ...bodies,
  ...anonymity,
  ...places,
  unlearned,
};
