import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../lib/attributions/level.ts';
import { unnamedSources } from '../../../lib/attributions/unnamed/unnamed.ts';
import { english } from '../../../lib/language/en/index.ts';
import { analyse } from '../../../lib/report/analyse.ts';
import { articleOf } from '../read.ts';

const attributionsOf = (text: string) => analyse(articleOf(text)).attributions;

/** The first source without a name that a text tells of, its figures being where one is written. */
function firstUnnamed(text: string, title = '', figure = '') {
  const at = text.indexOf(figure);
  const figures = figure ? [[at, at + figure.length] as const] : [];
  return unnamedSources(attributionsOf(text), { title, text }, figures, english.attributions)[0];
}

describe('what style guides ask of an unnamed source', () => {
  it.each([
    [
      'nothing but a source, and first',
      'A source said the quay was unsafe.',
      ['no reason given', 'one person', 'nothing but the word', 'first words', 'no reply reported'],
    ],
    [
      'a plural without number',
      'Harbour aides said the quay was unsafe.',
      ['no reason given', 'plural without number', 'first words', 'no reply reported'],
    ],
    [
      'two, who know',
      'Two aides briefed on the tests said the quay was unsafe.',
      ['no reason given', 'first words', 'no reply reported'],
    ],
    [
      'one of two',
      'One of the two aides who were briefed said the quay was unsafe.',
      ['no reason given', 'first words', 'no reply reported'],
    ],
    [
      'a reason in the sentence',
      'A port aide, speaking on condition of anonymity because the tests are secret, said the quay was unsafe.',
      ['one person', 'first words', 'no reply reported'],
    ],
    [
      'a reason in a later sentence',
      'Two port aides said the quay was unsafe.\nThey asked not to be named because the tests are secret.',
      ['first words', 'no reply reported'],
    ],
    [
      'not what the article opens with',
      'The old quay was shut on Monday.\nTwo port aides said the quay was unsafe.',
      ['no reason given', 'no reply reported'],
    ],
    [
      'an opinion in its own words',
      'The old quay was shut on Monday.\n“The owner is a coward,” two port aides said.',
      ['no reason given', 'opinion', 'no reply reported'],
    ],
    [
      'the same word in a paraphrase is the outlet’s',
      'The old quay was shut on Monday.\nTwo port aides said the owner was a coward.',
      ['no reason given', 'no reply reported'],
    ],
    [
      'a denial by the other side',
      'The old quay was shut on Monday.\nTwo port aides said the quay was unsafe.\nThe owner denied that it was unsafe.',
      ['no reason given'],
    ],
    [
      'no answer by the other side',
      'The old quay was shut on Monday.\nTwo port aides said the quay was unsafe.\nThe owner declined to comment.',
      ['no reason given'],
    ],
    ['a source with a name', 'Mayor Ana Orvel said the quay was unsafe.', []],
  ])('%s', (_, text, expected) => {
    expect(firstUnnamed(text)?.checks ?? []).toEqual(expected);
  });
});

describe('what rests on a source', () => {
  it('is the headline, the first paragraph, its claims and their figures', () => {
    const text =
      'Two harbour aides said the old quay was unsafe.\nAna Orvel said it was not.\nThe aides said 14 cracks were found.\nThe aides declined to comment on the owner.';
    expect(firstUnnamed(text, 'Old quay unsafe', '14')?.rests).toEqual({
      headline: true,
      firstParagraph: true,
      claims: [0, 2],
      figures: 1,
    });
  });

  it('is not what others say', () => {
    const text =
      'Ana Orvel said 14 cracks run through the old quay.\nTwo harbour aides said it had rained.';
    expect(firstUnnamed(text, 'Old quay has cracks', '14')?.rests).toEqual({
      headline: false,
      firstParagraph: false,
      claims: [1],
      figures: 0,
    });
  });
});

it('shows reporting cues by default', () => {
  const text = 'Two harbour aides said the old quay was unsafe.';
  const [first] = attributionsOf(text);
  expect(levelOf(first!, text, english.attributions)).toBe('balanced');
});

it('tells surer readings from others, and what reports from what does not', () => {
  const text = 'Two harbour aides said the old quay was unsafe.';
  const first = attributionsOf(text)[0]!;
  expect(levelOf({ ...first, confidence: 0.9 }, text, english.attributions)).toBe('sure');
  const attack = 'The militia launched an attack on the port.';
  const action = { ...first, cue: [12, 30] as const, confidence: 0.99 };
  expect(levelOf(action, attack, english.attributions)).toBe('everything');
});

it('shows whoever is quoted, whatever the verb', () => {
  const text = '“The quay is unsafe,” an aide of the harbour council fumed.';
  const [first] = attributionsOf('“The quay is unsafe,” an aide of the harbour council said.');
  const fumed = { ...first!, cue: [text.indexOf('fumed'), text.length - 1] as const };
  expect(levelOf(fumed, text, english.attributions)).toBe('balanced');
  expect(levelOf({ ...fumed, manner: 'paraphrase' }, text, english.attributions)).toBe(
    'everything',
  );
});
