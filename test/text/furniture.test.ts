import { describe, expect, it } from 'vitest';
import { english } from '../../lib/language/en/index.ts';
import { readProse } from '../../lib/text/prose.ts';

/** The story's words alone come back when furniture is taken out; here, what was taken out. */
const furniture = (text: string) => {
  const { tokens, furniture } = readProse(text, english);
  return furniture.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
};
const STORY =
  'Two engineers said the dam at Korvel would hold through the whole winter.\nThe river rose again on Friday.';

describe('furniture is found', () => {
  it.each([
    'Credit: Ana Orvel for The Korvel Bell',
    'Credit...Ana Orvel for The Korvel Bell',
    'Photographs by Ana Orvel',
    'Image: Ana Orvel',
  ])('where it says whose picture it is: %s', (line) =>
    expect(furniture(`The gate is shut.\n${line}\n${STORY}`)).toEqual([line]),
  );

  it.each([
    ['a reading time', `Dam closed\n2 mins read\n${STORY}`, ['2 mins read']],
    ['another reading time', `Reading time: 4 minutes\n${STORY}`, ['Reading time: 4 minutes']],
    [
      'a doubled headline',
      `Korvel dam closed after tremor\n\nKorvel dam closed after tremor\n${STORY}`,
      ['Korvel dam closed after tremor'],
    ],
    [
      'the lead glued on again',
      `${STORY.slice(0, -1)}.Two engineers said the dam at Korvel would hold through the whole winter.`,
      ['Two engineers said the dam at Korvel would hold through the whole winter.'],
    ],
    [
      'teasers between bullets',
      `${STORY}\n-\nMinister opens new ferry line\n-\nWhy 15% of bakers in Orvath left`,
      ['-\nMinister opens new ferry line\n-\nWhy 15% of bakers in Orvath left'],
    ],
    [
      'teasers under a heading',
      `${STORY}\nMore news\nMinister opens new ferry line\nBakers leave Orvath after dispute`,
      ['More news\nMinister opens new ferry line\nBakers leave Orvath after dispute'],
    ],
    [
      'who published it, and when',
      `${STORY}\nPublished by:\nTamsin Orre\nPublished on:\nMay 13, 2031`,
      ['Published by:\nTamsin Orre\nPublished on:\nMay 13, 2031'],
    ],
    [
      'headlines under a heading in the middle',
      `The gate is shut.\nMore on this story:\nMinister opens new ferry line\nBakers leave Orvath after dispute\n${STORY}`,
      ['More on this story:\nMinister opens new ferry line\nBakers leave Orvath after dispute'],
    ],
    [
      'a line in brackets',
      `The gate is shut.\n[Read: Why 15% of bakers left Orvath]\n${STORY}`,
      ['[Read: Why 15% of bakers left Orvath]'],
    ],
    [
      'captions that end in a credit',
      `The gate is shut.\nCrews at the dam on Friday. (Reuters)\nThe wall from above Source: Supplied\nTwo of 12 gates are open. Ana Orvel/Getty Images\n${STORY}`,
      [
        'Crews at the dam on Friday. (Reuters)\nThe wall from above Source: Supplied\nTwo of 12 gates are open. Ana Orvel/Getty Images',
      ],
    ],
    [
      'a caption that is called one, and how old the page is',
      `Published 4 hours ago\nImage caption, Crews at the dam on Friday\n${STORY}`,
      ['Published 4 hours ago\nImage caption, Crews at the dam on Friday'],
    ],
    [
      'an invitation',
      `${STORY}\nSign up for our morning letter.`,
      ['Sign up for our morning letter.'],
    ],
  ])('%s', (_, text, expected) => expect(furniture(text)).toEqual(expected));
});

describe('the story stays', () => {
  it.each([
    ['a plain report', STORY],
    ['subheadings', `${STORY}\nWhat the engineers saw that night\nThe wall had a crack.`],
    ['a list in the middle', `It has\n- two towers of stone\n- a gate in the north\n${STORY}`],
    [
      'a short cry said twice',
      `“We will rebuild,” she said. He agreed. “We will rebuild,” he said.`,
    ],
    ['minutes in a sentence', 'The trip took 4 minutes.\nThe reading took place at noon.'],
    ['an invitation inside a sentence', `They told us to sign up for the army.\n${STORY}`],
    [
      'two last lines without a full stop',
      `${STORY}\nTamsin Orre in Korvel\nAdditional reporting by Ivo Lenk`,
    ],
    ['more of it', `“The gate is shut.”\nMore was said.\n${STORY}`],
    ['brackets inside a line', `[The gate] will hold.\nIt will hold [for now]\n${STORY}`],
    ['an agency that was told', `Gate will hold, engineers tell Reuters\n${STORY}`],
    ['a dateline', `KORVEL (Reuters) - The gate is shut.\n${STORY}`],
    ['a subheading with a colon', `The source: a crack in the wall\n${STORY}`],
    ['an empty text', ''],
  ])('%s', (_, text) => expect(furniture(text)).toEqual([]));
});

it('grows with the text, not faster', () => {
  const time = (lines: number) => {
    const text = '-\nMinister opens new ferry line again\n'.repeat(lines);
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      readProse(text, english);
      return performance.now() - start;
    });
    return Math.min(...times); // other programs only ever make it slower
  };
  time(2_000);
  expect(time(16_000)).toBeLessThan(12 * Math.max(time(4_000), 5));
});
