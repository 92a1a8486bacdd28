import { expect, it } from 'vitest';
import { saysNothing } from '../../../lib/attributions/steps/no-claim.ts';
import { drafted } from '../drafted.ts';

const nothing = (text: string, source: string, cue: string, content: string) => {
  const { reading, draft } = drafted(text);
  return saysNothing(reading, draft(source, cue, content));
};

it.each([
  ['Most firms do not disclose what they pay.', 'Most firms', 'do not disclose', 'what they pay'],
  ['A clerk accused of theft hid the books.', 'A clerk', 'accused', 'of theft'],
  ['Officers were called to the quay at noon.', 'Officers', 'were called', 'to the quay'],
  ['He was questioned for six hours on Friday.', 'He', 'was questioned', 'for six hours'],
  ['An anonymous donor gave two and promised more.', 'An', 'promised', 'more'],
  ['She rose, looked at his notes, and left.', 'looked at his', 'notes', 'left'],
  ['He had been advised not to comment.', 'advised', 'not to comment', 'comment'],
])('nobody says anything in: %s', (text, source, cue, content) =>
  expect(nothing(text, source, cue, content)).toBe(true),
);

it.each([
  ['The port does not comment on leaks.', 'The port', 'does not comment', 'on leaks'],
  ['She accused Orvel of theft.', 'She', 'accused', 'Orvel of theft'],
  ['The plan was called a sham by Orvel.', 'Orvel', 'was called', 'a sham'],
  ['Mayor Orvel Says Quay Is Safe', 'Orvel', 'Says', 'Quay Is Safe'],
  ['Retired divers say it leaks.', 'Retired divers', 'say', 'it leaks'],
  ['He chose not to comment.', 'He', 'chose not to comment', 'comment'],
])('somebody does in: %s', (text, source, cue, content) =>
  expect(nothing(text, source, cue, content)).toBe(false),
);
