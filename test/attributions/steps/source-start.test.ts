import { describe, expect, it } from 'vitest';
import { fromItsStart } from '../../../lib/attributions/steps/source-start.ts';
import { drafted } from '../drafted.ts';

/** A source before its verb, as it is after the rule. */
function whole(text: string, source: string, verb = 'said'): string {
  const { reading, draft, words } = drafted(text);
  const one = draft(source, verb);
  return words({ ...one, content: [fromItsStart(reading, one.source!, one.cue!.first)] })[0]!;
}

describe('a source before its verb', () => {
  it.each([
    ['Divers hired by the Post said it held.', 'the Post', 'Divers hired by the Post'],
    ['An engineer advising the port said it held.', 'the port', 'An engineer advising the port'],
    ['But a memo on the port said it held.', 'the port', 'a memo on the port'],
    ['A worn copy seen by the Post said so.', 'the Post', 'A worn copy seen by the Post'],
    ['Advisers to Orvel said it held.', 'Orvel', 'Advisers to Orvel'],
    ['A man briefed on the owners’ plan said so.', 'plan', 'A man briefed on the owners’ plan'],
  ])('has what it hangs on: %s', (text, source, expected) =>
    expect(whole(text, source)).toBe(expected),
  );

  it.each([
    ['After a night at the port divers said it held.', 'divers'],
    ['The wall was hit by Orvel said Lenk.', 'Orvel'],
    ['In the north the port said it held.', 'the port'],
    ['That morning Orvel said it held.', 'Orvel'],
    ['The crew met with Orvel said Lenk.', 'Orvel'],
  ])('not what goes before it: %s', (text, source) => expect(whole(text, source)).toBe(source));

  it('nor the time of its line', () =>
    expect(whole('01:33 Port sources said so.', '33 Port sources')).toBe('Port sources'));

  it('nor who is told of before it', () => {
    const text = 'They want Pavel Dorn, sources said.';
    expect(whole(text, 'Pavel Dorn, sources')).toBe('sources');
    expect(whole('A diver, Pavel Dorn said.', 'A diver, Pavel Dorn')).toBe('A diver, Pavel Dorn');
  });
});
