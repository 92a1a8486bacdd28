import { describe, expect, it } from 'vitest';
import { INTERVIEWS, LEARNS, TELLS } from '../../lib/attributions/known-words.ts';
import { mayHold, read } from '../../lib/attributions/reading.ts';
import { BEGINS_NONE, BEGINS_NUMBER } from '../../lib/figures/known-words.ts';
import { readingOf } from '../../lib/figures/reading.ts';
import { english } from '../../lib/language/en/index.ts';
import { readProse } from '../../lib/text/prose.ts';
import { tokensWith, triggersOf } from '../../lib/text/triggers.ts';

const TEXT =
  'The quay is shut. Two aides told Wire so in an interview. Nobody was hurt. It costs ½ a crown.';
const prose = readProse(TEXT, english);
const wordsAt = (tokens: readonly number[]) => tokens.map((at) => prose.tokens[at]?.lower);

describe('what the words of a sentence may set off', () => {
  it('is what each of them may, together', () => {
    const known = prose.tokens.map(({ text }, at) => ({
      triggers: text === 'is' ? 4 : at ? 0 : 1,
    }));
    const triggers = triggersOf(prose.sentences, known);
    expect([...triggers]).toEqual([5, 0, 0, 0]);
    expect(tokensWith({ prose, known, triggers }, 4)).toEqual([2]);
    expect(tokensWith({ prose, known, triggers }, 1 | 4)).toEqual([0, 2]);
    expect(tokensWith({ prose, known, triggers }, 2)).toEqual([]);
  });

  it('is known to the rules of attributions', () => {
    const reading = read(prose, english.attributions);
    const having = (wanted: number) => wordsAt(tokensWith(reading, wanted));
    expect(having(TELLS)).toEqual(['told']);
    expect(having(INTERVIEWS)).toEqual(['interview']);
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
    const reading = readingOf(prose, english.figures);
    expect(wordsAt(tokensWith(reading, BEGINS_NONE))).toEqual(['nobody']);
    expect(wordsAt(tokensWith(reading, BEGINS_NUMBER))).toEqual(['two', '½']);
  });
});
