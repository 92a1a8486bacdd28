import { describe, expect, it } from 'vitest';
import { passOn } from '../../../lib/attributions/steps/passed-on.ts';
import { drafted } from '../drafted.ts';

/** Source and content of what the words behind a participle were first taken for the source of. */
function passedOn(text: string, outer: [string, string, string], source: string, cue: string) {
  const { reading, draft, words } = drafted(text);
  const [, one] = passOn(reading, [draft(...outer), draft(source, cue, outer[2])]);
  return [...words({ ...one!, content: [one!.source!] }), ...words(one!)];
}

describe('who is cited', () => {
  it.each([
    'two aides',
    'those who were there',
    'the mayor',
    'witnesses',
    'a report',
    'Lenk',
    'players who asked not to be named',
  ])('says what is reported: %s', (who) => {
    const text = `The port is shut, Wire reported, citing ${who}.`;
    const outer: [string, string, string] = ['Wire', 'reported', 'The port is shut'];
    expect(passedOn(text, outer, who, 'citing')).toEqual([who, 'The port is shut']);
  });
});

describe('what is cited, pointed to or referred to', () => {
  it.each([
    ['citing', 'the cost', ' of steel'],
    ['quoting', 'a poem', ''],
    ['citing', 'Lenk', '’s remarks'],
    ['pointing to', 'the wall', ''],
    ['referring to', 'Lenk', ''],
  ])('is no source: %s %s%s', (cue, first, rest) => {
    const text = `The port is shut, Orvel said, ${cue} ${first}${rest}.`;
    const outer: [string, string, string] = ['Orvel', 'said', 'The port is shut'];
    expect(passedOn(text, outer, first, cue)).toEqual(['Orvel', first + rest]);
  });

  it('is the subject’s, where nothing is said before', () => {
    const { reading, draft, words } = drafted('Orvel shut the port on Monday, citing the cost.');
    const [one] = passOn(reading, [draft('the cost', 'citing', 'Orvel shut the port')]);
    expect([...words({ ...one!, content: [one!.source!] }), ...words(one!)]).toEqual([
      'Orvel',
      'the cost',
    ]);
  });

  it('says so after "according to"', () => {
    const text = 'The port is shut, Orvel said, according to Lenk.';
    const outer: [string, string, string] = ['Orvel', 'said', 'The port is shut'];
    expect(passedOn(text, outer, 'Lenk', 'according to')).toEqual(['Lenk', 'The port is shut']);
  });
});

describe('who is cited before it is told what', () => {
  it.each([
    ['Wire, citing two aides, said the port was shut.', 'Wire'],
    ['Citing two aides, Wire said the port was shut.', 'Wire'],
  ])('says it: %s', (text, outlet) => {
    const { reading, draft, words } = drafted(text);
    const drafts = [
      draft('two aides', 'iting', outlet),
      draft(outlet, 'said', 'the port was shut'),
    ];
    expect(passOn(reading, drafts).map(words)).toEqual([
      ['the port was shut'],
      ['the port was shut'],
    ]);
  });
});

it('what is cited has not said the speaker’s own words', () => {
  const text = '“It must go,” Orvel said, citing reports of cracks.';
  const outer: [string, string, string] = ['Orvel', 'said', '“It must go,”'];
  expect(passedOn(text, outer, 'reports of cracks', 'citing')).toEqual([
    'Orvel',
    'reports of cracks',
  ]);
});
