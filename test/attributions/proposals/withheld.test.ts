import { describe, expect, it } from 'vitest';
import { withWithheld } from '../../../lib/attributions/proposals/withheld.ts';
import { drafted } from '../drafted.ts';

/** Source and cue of what is made of a text in which something, or nothing, has been found. */
function toldIn(text: string, ...found: [string, string, string][]) {
  const { reading, draft, words } = drafted(text);
  const given = found.map((one) => draft(...one));
  return withWithheld(reading, given).map((one) =>
    words({ ...one, content: [one.source!, one.cue!] }),
  );
}

describe('who says something behind a clause that they want no name', () => {
  it.each([
    ['A diver who asked not to be named because the inquiry is open', 'said'],
    ['Two aides who asked not to be identified because talks were private', 'said'],
    ['One envoy who asked for anonymity because the visit is secret', 'claimed'],
    ['A nurse who asked not to be named because she still works there', 'said'],
    ['A clerk who did not want to be named because he feared reprisals', 'said'],
    ['A cook who asked not to be named because owners said he must not talk', 'said'],
    ['A guard who asked the Post not to use his name', 'said'],
    ['A senior banker at Orvel Trust, who asked not to be named', 'expected', ','],
    ['A senior nurse at the clinic, who declined to be identified', 'believed', ','],
    ['A senior trader, who did not want to be named', 'thought', ','],
  ])('%s', (who, cue, comma = '') =>
    expect(toldIn(`${who}${comma} ${cue} the dam would fail.`)).toEqual([[who, cue]]),
  );

  it('in place of what is found in the clause', () =>
    expect(
      toldIn(
        'A teacher who asked the Herald not to print her name said the roof leaked.',
        ['who', 'asked', 'the Herald not to print her name'],
        ['her name', 'said', 'the roof leaked'],
      ),
    ).toEqual([['A teacher who asked the Herald not to print her name', 'said']]));

  it('leaves what has been found, and takes the clause to whoever says it', () =>
    expect(
      toldIn('A crane pilot who asked not to be named said the roof leaked.', [
        'A crane',
        'said',
        'the roof leaked',
      ]),
    ).toEqual([['A crane pilot who asked not to be named', 'said']]));
});

it.each([
  'A woman who asked not to be named was taken to hospital, police said.',
  'A donor who asked not to be named gave a million crowns, the museum said.',
  'A cook who asked not to be named was shown the door and told to leave.',
  'A cook who asked not to be named because he could say too much left the room.',
  'The dam would fail, said a diver who asked not to be named because he feared for his job.',
  'An unnamed diver said the dam would fail.',
])('nobody tells more in %s', (text) => expect(toldIn(text)).toEqual([]));
