import { describe, expect, it } from 'vitest';
import { wholeSource } from '../../../lib/attributions/steps/edges.ts';
import { drafted } from '../drafted.ts';

/** A source as it is after the rules; the cue is "said". */
function whole(text: string, source: string): string {
  const { reading, draft, words } = drafted(text);
  const one = draft(source, 'said');
  const cue = { ...one.cue!, verb: one.cue!.first, shape: 'verb' as const };
  return words({ ...one, content: [wholeSource(reading, one.source!, cue)] })[0] as string;
}

describe('a source behind a quotation and its cue', () => {
  it.each([
    [
      '“It holds,” said Ana Orvel, the engineer who built it and left in May.',
      'Ana Orvel, the engineer who built it and left in May',
    ],
    [
      '“It holds,” said Ana Orvel, a diver from Korvel. “We checked.”',
      'Ana Orvel, a diver from Korvel',
    ],
    ['The wall holds, said Ana Orvel, one of two divers.', 'Ana Orvel, one of two divers'],
  ])('has what is added about it: %s', (text, expected) =>
    expect(whole(text, 'Ana Orvel')).toBe(expected),
  );

  it.each([
    '“It holds,” said Ana Orvel, pointing at the wall.',
    '“It holds,” said Ana Orvel on Friday, a day later.',
    'In Korvel said Ana Orvel, a diver, nothing.',
  ])('not what goes on: %s', (text) => expect(whole(text, 'Ana Orvel')).toBe('Ana Orvel'));
});
