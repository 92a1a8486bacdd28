import { expect, it } from 'vitest';
import { turnPassives } from '../../../lib/attributions/steps/passives.ts';
import { drafted } from '../drafted.ts';

const turned = (text: string, source: string, cue: string, content: string) => {
  const { reading, draft, words } = drafted(text);
  const one = turnPassives(reading, draft(source, cue, content));
  return [one.source && words({ ...one, content: [one.source] })[0], ...words(one)];
};

it.each([
  ['Lenk was accused of theft.', 'Lenk', 'was accused', 'of theft', [null, 'Lenk', 'of theft']],
  ['It is believed that he left.', 'It', 'is believed', 'that he left', [null, 'that he left']],
  [
    'The clubs are understood to have met.',
    'The clubs',
    'are understood',
    'to have met',
    [null, 'The clubs', 'to have met'],
  ],
  ['Port said to be shut', 'Port', 'said', 'to be shut', [null, 'Port', 'to be shut']],
  ['Orvel, asked about it, left.', 'Orvel', 'asked', 'about it', [null, 'Orvel', 'about it']],
  ['He was told by Lenk to go.', 'He', 'was told', 'to go', ['Lenk', 'He', 'to go']],
])('the subject of a passive does not speak: %s', (text, source, cue, content, expected) =>
  expect(turned(text, source, cue, content)).toEqual(expected),
);

it.each([
  ['Orvel, asking about it, left.', 'Orvel', 'asking', 'about it'],
  ['Orvel, the mayor, asked if it held.', 'Orvel, the mayor,', 'asked', 'if it held'],
  ['She said to be careful.', 'She', 'said', 'to be careful'],
])('an active one does: %s', (text, source, cue, content) =>
  expect(turned(text, source, cue, content)[0]).toBe(source),
);
