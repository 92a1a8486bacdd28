import { describe, expect, it } from 'vitest';
import { wholeSource } from '../../../lib/attributions/steps/edges.ts';
import { drafted } from '../drafted.ts';

/** A source as it is after the rules. */
function whole(text: string, source: string, verb = 'said'): string {
  const { reading, draft, words } = drafted(text);
  const one = draft(source, verb);
  const cue = { ...one.cue!, verb: one.cue!.end - 1, shape: 'verb' as const };
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

describe('a source before a participle', () => {
  it.each([
    ['Both owners hardened their attacks on the port, saying it lied.', 'Both owners'],
    ['Lenk rallied sailors in the north, saying the port lied.', 'Lenk'],
    ['Orvel, in the last days, has preached calm, saying it would hold.', 'Orvel'],
  ])('is who does what is told before: %s', (text, expected) =>
    expect(whole(text, text.slice(0, text.lastIndexOf(',')), 'saying')).toBe(expected),
  );

  it.each([
    'The retired captain, saying it would hold, left.',
    'A man who warned the port, saying it would hold, left.',
    'Two aides briefed this week, saying it would hold, left.',
  ])('has what tells it apart: %s', (text) => {
    const all = text.slice(0, text.indexOf(','));
    expect(whole(text, all, 'saying')).toBe(all);
  });

  it.each([
    [
      'On Tuesday, Mr. Lenk dodged two questions before saying it held.',
      'two questions',
      'Mr. Lenk',
    ],
    ['Hours later, Orvel returned the favour, saying it held.', 'Hours', 'Orvel'],
    ['At a fair in Korvel, Norvia, Orvel went after Lenk, saying it held.', 'Norvia', 'Orvel'],
    ['The port’s owner slammed a claim, saying it held.', 'a claim', 'The port’s owner'],
    [
      'This week, the north-quay diver left a port, Korvel, saying it held.',
      'Korvel',
      'the north-quay diver',
    ],
    ['Orvel excused the port delay by saying it held.', 'the port', 'Orvel', 'delay by saying'],
    ['Orvel backed his son on Friday, saying it held.', 'his son', 'Orvel', 'on Friday, saying'],
  ])('is not what is acted on: %s', (text, given, expected, verb = 'saying') =>
    expect(whole(text, given, verb)).toBe(expected),
  );

  it.each([
    ['Orvel went after Lenk over her refusal to pay, saying it held.', 'Orvel'],
    ['The port noted that Lenk left early, saying it held.', 'Lenk'],
    ['The wall holds, said Mr. Lenk, saying it held.', 'Mr. Lenk'],
    ['New quay officials, saying it held, left.', 'New quay officials'],
  ])('stays who has a verb: %s', (text, given) => expect(whole(text, given, 'saying')).toBe(given));

  it('has the whole of a name', () =>
    expect(whole('Ted Lenk left early, saying it would hold.', 'Ted', 'saying')).toBe('Ted Lenk'));
});

describe('a name behind a quotation', () => {
  it.each([
    ['“It holds,” a neighbour, Ana Orvel, said.', 'a neighbour, Ana Orvel'],
    ['“It holds,” another friend, Ana Orvel said.', 'another friend, Ana Orvel'],
  ])('has who that is before it: %s', (text, expected) =>
    expect(whole(text, 'Ana Orvel')).toBe(expected),
  );

  it.each([
    '“It holds.” Hours later, Ana Orvel said so.',
    'She made “a wall” her first work, Ana Orvel said.',
    '“It holds,” the port wrote, Ana Orvel said.',
  ])('not what else stands there: %s', (text) =>
    expect(whole(text, 'Ana Orvel')).toBe('Ana Orvel'),
  );
});
