import { expect, it } from 'vitest';
import { withinSentence } from '../../../lib/attributions/steps/own-sentence.ts';
import { drafted } from '../drafted.ts';

const left = (text: string, cue: string, content: string) => {
  const { reading, draft, words } = drafted(text);
  return words(withinSentence(reading, draft('Orvel', cue, content)));
};

it.each([
  ['Orvel said: “It holds.” Mr Lenk said it leaked.', '“It holds.” Mr Lenk', '“It holds.”'],
  [
    'Orvel said it leaked “a bit.” “We saw it,” he said.',
    'it leaked “a bit.” “We',
    'it leaked “a bit.”',
  ],
  ['Orvel said: “It holds. We checked.”', '“It holds. We checked.”', '“It holds. We checked.”'],
])('what is said ends with its sentence or its quotation: %s', (text, content, expected) =>
  expect(left(text, 'said', content)).toEqual([expected]),
);

it('but in a transcript', () =>
  expect(left('Orvel: It holds. We checked.', ':', 'It holds. We checked')).toEqual([
    'It holds. We checked',
  ]));
