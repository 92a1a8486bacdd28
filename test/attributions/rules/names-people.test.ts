import { expect, it } from 'vitest';
import { namesPeople } from '../../../lib/attributions/rules/names-people.ts';
import { drafted } from '../drafted.ts';

/** Whether a whole text, taken as a phrase, names people. */
function holdsPeople(text: string): boolean {
  const { reading } = drafted(text);
  return namesPeople(reading, { first: 0, end: reading.tokens.length });
}

it.each(['the mayor’s aides', 'two doctors', 'somebody who asked not to be named'])(
  '%s are people',
  (text) => expect(holdsPeople(text)).toBe(true),
);

it.each(['the harbour ministry', 'Orvel', 'the doctors tower'])('%s are none', (text) =>
  expect(holdsPeople(text)).toBe(false),
);
