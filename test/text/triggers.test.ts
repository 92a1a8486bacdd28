import { describe, expect, it } from 'vitest';
import { INTERVIEWS, LEARNS, TELLS } from '../../lib/attributions/known-words.ts';
import { mayHold, read } from '../../lib/attributions/reading.ts';
import { BEGINS_NONE, BEGINS_NUMBER } from '../../lib/figures/known-words.ts';
import { readingOf } from '../../lib/figures/reading.ts';
import { english } from '../../lib/language/en/index.ts';
import { readProse } from '../../lib/text/prose.ts';
import { sentencesWith, triggersOf } from '../../lib/text/triggers.ts';

const TEXT =
  'The quay is shut. Two aides told Wire so in an interview. Nobody was hurt. It costs ½ a crown.';
const prose = readProse(TEXT, english);
const openings = (sentences: readonly { first: number }[]) =>
  sentences.map(({ first }) => prose.tokens[first]?.text);

describe('what the words of a sentence may set off', () => {
  it('is what each of them may, together', () => {
    const triggers = triggersOf(prose, (at) => (prose.tokens[at]?.text === 'is' ? 4 : at ? 0 : 1));
    expect([...triggers]).toEqual([5, 0, 0, 0]);
    expect(openings(sentencesWith(prose, triggers, 1 | 2))).toEqual(['The']);
    expect(sentencesWith(prose, triggers, 2)).toEqual([]);
  });

  it('is known to the rules of attributions', () => {
    const reading = read(prose, english.attributions);
    const having = (wanted: number) => openings(sentencesWith(prose, reading.triggers, wanted));
    expect(having(TELLS)).toEqual(['Two']);
    expect(having(INTERVIEWS)).toEqual(['Two']);
    expect(having(LEARNS)).toEqual([]);
    const [shut, told] = prose.sentences as [
      (typeof prose.sentences)[0],
      (typeof prose.sentences)[0],
    ];
    expect(mayHold(reading, TELLS, told.first, told.end)).toBe(true);
    expect(mayHold(reading, TELLS, shut.first, shut.end)).toBe(false);
    expect(mayHold(reading, TELLS, shut.first, told.first + 1)).toBe(true);
  });

  it('is known to the rules of figures', () => {
    const { begins } = readingOf(prose, english.figures);
    expect(openings(sentencesWith(prose, begins, BEGINS_NONE))).toEqual(['Nobody']);
    expect(openings(sentencesWith(prose, begins, BEGINS_NUMBER))).toContain('It');
    expect(openings(sentencesWith(prose, begins, BEGINS_NUMBER))).not.toContain('The');
  });
});
