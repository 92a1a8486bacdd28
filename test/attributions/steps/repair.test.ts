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
