import { describe, expect, it } from 'vitest';
import { repair } from '../../../lib/attributions/steps/repair.ts';
import { drafted } from '../drafted.ts';

/** The source, and the content, of an attribution whose cue is "according to". */
function mended(text: string, source: string, content: string) {
  const { reading, draft, words } = drafted(text);
  const [one] = repair(reading, draft(source, 'according to', content));
  const asContent = { ...one!, content: one?.source ? [one.source] : [] };
  return [words(asContent)[0], ...words(one!)];
}

describe('after "according to"', () => {
  it.each([
    ['a notice', 'a notice filed in court by Ana Lenk'],
    ['an aide', 'an aide who attended and took notes'],
    ['data from a', 'data from a three-point survey'],
  ])('the source goes on to the next mark: %s', (source, whole) => {
    const text = `The ferry was full, according to ${whole}.`;
    expect(mended(text, source, 'The ferry was full')).toEqual([whole, 'The ferry was full']);
  });

  it('not with when it was said', () =>
    expect(
      mended('The ferry was full, according to Lenk on Monday.', 'Lenk', 'The ferry was full')[0],
    ).toBe('Lenk'));

  it.each(['because', 'that'])('behind "%s", it closes with the comma', (word) => {
    const text = `It sank ${word}, according to Orvel, the crew left.`;
    expect(mended(text, 'Orvel, the crew', 'left')).toEqual(['Orvel', 'the crew left']);
  });
});

/** Source and content of a draft after repair. */
function repaired(text: string, source: string, cue: string, content: string) {
  const { reading, draft, words } = drafted(text);
  const [one] = repair(reading, draft(source, cue, content));
  return [words({ ...one!, content: [one!.source!] })[0], ...words(one!)];
}

it('who is cited stands right behind the cue', () =>
  expect(
    repaired('Quoting an aide, state radio said it leaked.', 'state', 'Quoting', 'an aide')[0],
  ).toBe('an aide'));

it('people behind the verb that closes a headline say so', () =>
  expect(repaired('Port ‘ran dry’, say doctors', 'Port', 'say', '‘ran dry’')).toEqual([
    'doctors',
    'Port ‘ran dry’',
  ]));

describe('who is quoted "as saying" something says it', () => {
  it.each([
    [
      'The port is shut, Wire quoted an aide as saying.',
      ['Wire', 'quoted', 'an aide as saying'],
      ['an aide', 'The port is shut'],
    ],
    [
      'Wire quoted an aide as saying the port was shut.',
      ['Wire', 'quoted', 'an aide as saying the port was shut'],
      ['an aide', 'the port was shut'],
    ],
    [
      '“It leaks,” Lenk was quoted as saying by the Port Post.',
      ['the Port Post', 'was quoted as saying', '“It leaks,”'],
      ['Lenk', '“It leaks,”'],
    ],
  ] as const)('%s', (text, [source, cue, content], expected) =>
    expect(repaired(text, source, cue, content)).toEqual(expected),
  );

  it('not where the port closes meanwhile', () =>
    expect(
      repaired('Wire quoted an aide as the port closed.', 'Wire', 'quoted', 'an aide')[0],
    ).toBe('Wire'));
});

it('who is told is no part of what is told', () =>
  expect(
    repaired(
      'Lenk tells Meridian Wire the port is shut.',
      'Lenk',
      'tells',
      'Meridian Wire the port is shut',
    ),
  ).toEqual(['Lenk', 'the port is shut']));

it('a statement of anonymity behind source and cue is no part of what is told', () => {
  const text = 'The port is shut, an aide said, speaking on condition of anonymity.';
  const { reading, draft, words } = drafted(text);
  const given = draft('an aide', 'said', 'The port is shut', 'speaking on condition of anonymity');
  expect(repair(reading, given).flatMap(words)).toEqual(['The port is shut']);
});

it('nobody in a quotation says it', () =>
  expect(repaired('“We have won,” said an aide of Orvel.', 'We', 'said', '“We have won,”')[0]).toBe(
    'an aide of Orvel',
  ));
