import { expect, it } from 'vitest';
import { aboutSilence } from '../../../lib/attributions/steps/silence.ts';
import { drafted } from '../drafted.ts';

it.each([
  [
    'The port declined to comment; Lenk could not be reached.',
    'declined to comment',
    'Lenk could',
    'comment',
  ],
  ['“It leaks.” The port has not responded.', 'has not responded', '“It leaks.”', 'responded'],
  ['The port declined to comment on leaks.', 'declined to comment', 'on leaks', 'on leaks'],
])('what is refused stands in its own clause: %s', (text, cue, content, expected) => {
  const { reading, draft, words } = drafted(text);
  expect(words(aboutSilence(reading, draft('The port', cue, content)))).toEqual([expected]);
});
