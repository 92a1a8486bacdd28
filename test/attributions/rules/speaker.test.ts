import { expect, it } from 'vitest';
import { subjectBefore } from '../../../lib/attributions/rules/speaker.ts';
import { drafted } from '../drafted.ts';

/** The subject of a text, found before a word of it. */
function subject(text: string, before: string) {
  const { reading, draft, words } = drafted(text);
  const found = subjectBefore(reading, 0, reading.tokens.length - 3);
  return found && words({ ...draft(before, before), content: [found] })[0];
}

it.each([
  ['On Friday, Orvel praised her crews, saying so.', 'Orvel'],
  ['And then Orvel left the room, saying so.', 'Orvel'],
  ['Then she cut into Lenk, saying so.', 'she'],
  ['But he slammed the plan, saying so.', 'he'],
  ['“It holds,” Orvel said of the dam, saying so.', 'Orvel'],
  ['“It holds!” she told the crowd, saying so.', 'she'],
])('%s', (text, expected) => expect(subject(text, 'saying')).toBe(expected));

it.each(['While Orvel slept, Lenk left, saying so.', 'While she slept, Lenk left, saying so.'])(
  'not who slept: %s',
  (text) => expect(subject(text, 'saying')).toBe('Lenk'),
);
