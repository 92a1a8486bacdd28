import { describe, expect, it } from 'vitest';
import { checksOf } from '../../lib/attributions/checks.ts';
import { levelOf } from '../../lib/attributions/level.ts';
import { restsOn } from '../../lib/attributions/rests.ts';
import { english } from '../../lib/language/en/index.ts';
import { analyse } from '../../lib/report/analyse.ts';
import { articleOf } from './read.ts';

const attributionsOf = (text: string) => analyse(articleOf(text)).attributions;
const checks = (text: string) =>
  checksOf(0, attributionsOf(text), { title: '', text }, english.attributions);

describe('what style guides ask of an unnamed source', () => {
  it.each([
    [
      'A source said the quay was unsafe.',
      ['no reason given', 'nothing but the word', 'first words', 'no reply reported'],
    ],
    [
      'Harbour aides said the quay was unsafe.',
      ['no reason given', 'plural without number', 'first words', 'no reply reported'],
    ],
    ['Mayor Ana Orvel said the quay was unsafe.', []],
  ])('%s', (text, expected) => expect(checks(text)).toEqual(expected));
});

it('says what rests on a source', () => {
  const text = 'Two harbour aides said the old quay was unsafe.\nAna Orvel said it was not.';
  const rests = restsOn(0, attributionsOf(text), { title: 'Old quay unsafe', text }, [[0, 3]]);
  expect(rests).toEqual({ headline: true, firstParagraph: true, claims: [0], figures: 0 });
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
