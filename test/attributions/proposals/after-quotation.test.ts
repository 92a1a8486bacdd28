import { expect, it } from 'vitest';
import { afterQuotations } from '../../../lib/attributions/proposals/after-quotation.ts';
import { drafted } from '../drafted.ts';

/** Who is proposed to have said the quotation of a text in which nobody has been found. */
function speakersIn(text: string) {
  const { reading } = drafted(text);
  const words = (first: number, end: number) =>
    text.slice(reading.tokens[first]?.start, reading.tokens[end - 1]?.end);
  return afterQuotations(reading, []).map(
    ({ source }) => source && words(source.first, source.end),
  );
}

it.each([
  ['“Open the gate!” the crowd bellowed.', 'the crowd'],
  ['“No boat, no quay,” fumed one.', 'one'],
  ['“He is done,” one of them whispered.', 'one of them'],
  ['“He has a stamp, then,” someone bellowed from the back.', 'someone'],
])('%s', (text, source) => expect(speakersIn(text)).toEqual([source]));

it.each(['“The Quay,” an old play, is back.', '“The Quay,” which opened in May, is back.'])(
  'nobody says a title: %s',
  (text) => expect(speakersIn(text)).toEqual([]),
);
