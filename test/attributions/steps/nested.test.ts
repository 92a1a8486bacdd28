import { describe, expect, it } from 'vitest';
import { separateNested } from '../../../lib/attributions/steps/nested.ts';
import { saidApart } from '../../../lib/attributions/steps/once.ts';
import { drafted } from '../drafted.ts';

/** Sources of two cues of one sentence that the first source was given to, and what is left to the first to say. */
function apart(text: string, source: string, first: string, content: string, second: string) {
  const { reading, draft, words } = drafted(text);
  const rest = text.slice(text.indexOf(second) + second.length + 1, -1);
  const given = [draft(source, first, content), draft(source, second, rest)];
  const drafts = saidApart(reading, separateNested(reading, given));
  const sources = drafts.map((one) => words({ ...one, content: [one.source!] })[0]);
  return [...sources, ...words(drafts[0]!)];
}

describe('two who say something in one sentence', () => {
  it.each([
    ['Orvel said it held and Lenk added that it leaked.', 'Lenk'],
    ['Orvel said it held and the port added that it leaked.', 'the port'],
    ['Orvel said it held, but she added that it leaked.', 'she'],
    ['Orvel said it held while two engineers added that it leaked.', 'two engineers'],
  ])('%s', (text, other) => {
    const content = text.slice('Orvel said '.length, -1);
    const found = apart(text, 'Orvel', 'said', content, 'added');
    expect(found).toEqual(['Orvel', other, 'it held']);
  });

  it('one tells an outlet', () => {
    const text = 'Orvel told Wire it held and Lenk added that it leaked.';
    const content = text.slice('Orvel told Wire '.length, -1);
    expect(apart(text, 'Orvel', 'told', content, 'added')).toEqual(['Orvel', 'Lenk', 'it held']);
  });

  it('one says both', () => {
    const text = 'Orvel said it held and added that it leaked.';
    const content = text.slice('Orvel said '.length, -1);
    expect(apart(text, 'Orvel', 'said', content, 'added')).toEqual(['Orvel', 'Orvel', 'it held']);
  });

  it.each([
    ['Orvel said it held; another added that it leaked.', 'another'],
    ['Orvel said it held; the other, who had seen it, added that it leaked.', 'the other'],
  ])('one speaks behind a semicolon: %s', (text, other) => {
    const content = text.slice('Orvel said '.length, -1);
    expect(apart(text, 'Orvel', 'said', content, 'added')[1]).toBe(other);
  });

  it.each([
    ['Orvel said the port reported that it leaked.', 'the port'],
    ['Orvel said that Lenk reported that it leaked.', 'Lenk'],
  ])('one says that the other does: %s', (text, other) => {
    const content = text.slice('Orvel said '.length, -1);
    expect(apart(text, 'Orvel', 'said', content, 'reported')).toEqual(['Orvel', other, content]);
  });

  it('a transcript goes on behind a comma', () => {
    const { reading, draft, words } = drafted('LENK: Honestly, I mean, I believe it held.');
    const outer = draft('LENK', ':', 'Honestly, I mean, I believe it held');
    const inner = draft('I', 'believe', 'it held');
    expect(words(saidApart(reading, [outer, inner])[0]!)).toEqual([
      'Honestly, I mean, I believe it held',
    ]);
  });
});
