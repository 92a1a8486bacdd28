import { expect, it } from 'vitest';
import { ledToByOne } from '../../../lib/attributions/steps/led-to.ts';
import { drafted } from '../drafted.ts';

/** What is left to say to both of two cues. */
function left(text: string, cue: string, first: string[], second: string[]): string[][] {
  const { reading, draft, words } = drafted(text);
  const given = [draft('Orvel', 'said', ...first), draft('Orvel', cue, ...second)];
  return ledToByOne(reading, given).map(words);
}

it('what a participle leads to is its own', () => {
  const text = '“It holds,” Orvel said, adding, “we checked.”';
  const quotations = ['“It holds,”', '“we checked.”'];
  expect(left(text, 'adding', quotations, ['“we checked.”'])).toEqual([
    ['“It holds,”'],
    ['“we checked.”'],
  ]);
});

it('an interrupted quotation stays with its own cue', () => {
  const text = '“When it rains,” Orvel said, pointing to the roof, “it leaks.”';
  const halves = ['“When it rains,”', '“it leaks.”'];
  const found = left(text, 'pointing', halves, ['to the roof, “it leaks.”']);
  expect(found).toEqual([halves, ['to the roof']]);
});
