import { expect, it } from 'vitest';
import { attributions } from '../../lib/language/en/attributions/index.ts';

/** Lists whose words are features of the tagger. */
const { auxiliaries, adverbs, negations, verbs, alsoNouns, determiners, counts, pronouns } =
  attributions;
const { inside, boundaries, roles, countries, partisans, titles, offices } = attributions;
const { spokespeople, refusals, speaking, nationalities, complementisers } = attributions;
const learned = [
  ...[auxiliaries, adverbs, negations, verbs, alsoNouns, determiners, counts, pronouns, inside],
  ...[boundaries, roles, countries, partisans, titles, offices, spokespeople, refusals, speaking],
  ...[nationalities, complementisers],
];

it('no word that came after the tagger was trained stands in a list that it knows', () => {
  const known = learned.flatMap((list) => [...list.keys()]);
  expect(known.filter((word) => attributions.unlearned.has(word))).toEqual([]);
});

it('they are heads of sources', () => {
  for (const word of ['inspectorate', 'version', 'rescuer'])
    expect(attributions.unlearned.has(word)).toBe(true);
  expect(attributions.bodies.has('inspectorate')).toBe(true);
  expect(attributions.bodies.has('ministry')).toBe(true);
  expect(attributions.unlearned.has('ministry')).toBe(false);
});
