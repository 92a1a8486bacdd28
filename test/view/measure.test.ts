import { describe, expect, it } from 'vitest';
import type { Figure } from '../../lib/figures/figure.ts';
import { measureOf } from '../../lib/view/panel/measure.ts';
import { figure, reportOf } from './fixtures/build.ts';
import { harbour } from './fixtures/vessen.ts';

/** The title of the figure that `words` write in a text, with what the engine says of it. */
function titleOf(text: string, words: string, said: Partial<Figure>): string {
  const one = { ...figure(text, words, 1), ...said };
  return measureOf(reportOf('a', { ...harbour.article, text }, [], [one]), one);
}

describe('the title of a figure', () => {
  it('is what happened to people, however the text puts it', () => {
    const killed = { unit: 'person', event: 'killed' };
    expect(titleOf('In the night 27 lost their lives.', '27', killed)).toBe('people killed');
    const { scope } = figure('3', '3', 3);
    const background = {
      ...scope,
      background: true,
      time: { words: 'in 2011', from: null, to: null },
    };
    expect(titleOf('A fire in 2011 killed 3.', '3', { ...killed, scope: background })).toBe(
      'people killed (in 2011)',
    );
  });

  it('is not what happened when others than people are counted', () => {
    const said = { unit: 'official', event: 'killed' };
    expect(titleOf('Two officials told Meridian Wire.', 'Two', said)).toBe(
      'officials told Meridian Wire',
    );
  });

  it('is what is counted, cut at the end of a phrase and never within a name', () => {
    const crack = { unit: 'crack' };
    expect(titleOf('They found 14 cracks in the concrete and left.', '14', crack)).toBe(
      'cracks in the concrete',
    );
    expect(titleOf('6,200 people had been moved from Lower Vessen.', '6,200', {})).toBe(
      'people had been moved',
    );
  });

  it('is what is measured, with the unit as written', () => {
    const text = 'At its peak the river carried 2,400 cubic metres a second there.';
    const flow = {
      kind: 'physical',
      unit: 'cubic metre per second',
      concept: ['peak', 'river'],
    } as const;
    expect(titleOf(text, '2,400', flow)).toBe('peak, river (cubic metres a second)');
    const rate = { kind: 'percent', unit: 'percent', concept: ['key', 'rate'] } as const;
    expect(titleOf('The key rate is 4.75 percent.', '4.75 percent', rate)).toBe('key rate');
    expect(
      titleOf('The key rate, at 4 hours a day.', '4', { ...rate, kind: 'duration', unit: 'metre' }),
    ).toBe('key rate');
  });

  it('says of an age that it is one, and whose', () => {
    const age = { kind: 'age', unit: 'year old', concept: ['Edda', 'Farrow'] } as const;
    expect(titleOf('Edda Farrow, 21, had left the hall.', '21', age)).toBe('age (Edda Farrow)');
    const bare = { ...age, concept: [] };
    expect(titleOf('A 93-year-old was found.', '93-year-old', bare)).toBe('age');
  });

  it('says what is counted before what it belongs to: the title stands behind the number', () => {
    const text = 'Gunmen stormed the ferry office in Lenk, killing 17 foreigners.';
    const said = { unit: 'foreigner', concept: ['Gunmen'] };
    expect(titleOf(text, '17', said)).toBe('foreigners (Gunmen)');
    const leaks = 'Orvel Gas recorded 500 leaks, most of them small.';
    expect(titleOf(leaks, '500', { unit: 'leak', concept: ['Orvel', 'Gas'] })).toBe(
      'leaks (Orvel Gas)',
    );
  });

  it('takes its words from the nearest clause that has some', () => {
    const text =
      'They asked Orvel Water, the state-owned firm, to lower the reservoir by 6 metres.';
    const depth = {
      kind: 'physical',
      unit: 'metre',
      concept: ['state-owned', 'reservoir'],
    } as const;
    expect(titleOf(text, '6', depth)).toBe('reservoir (metres)');
    const age = { kind: 'age', unit: 'year old', concept: ['gym', 'Ada', 'Ferrow'] } as const;
    expect(titleOf('“The gym is full,” said Ada Ferrow, 61, on a bench.', '61', age)).toBe(
      'age (Ada Ferrow)',
    );
    const later = { kind: 'percent', unit: 'percent', concept: ['turnout'] } as const;
    expect(titleOf('At 61 percent, the turnout was low.', '61 percent', later)).toBe('turnout');
  });

  it('leaves signs that nothing follows out', () => {
    const text = '“The Long Quay” ($30)';
    expect(titleOf(text, '$30', { kind: 'money', unit: 'USD' })).toBe('“The Long Quay” …');
  });

  it('falls back to at most five words where nothing is said of it', () => {
    const words = titleOf('The pupils of the old school sang 44 or so songs there', '44', {
      kind: 'none',
    }).split(' ');
    expect(words).toEqual(['old', 'school', 'sang', '…', 'or', 'so', 'songs']);
  });

  it.each([
    [
      'the river carried … through the gorge',
      'Then the river carried 44 through the gorge.',
      'none',
    ],
    ['rowers left', 'At dawn 44 rowers left for the other side of the lake.', 'count'],
    ['rowers were seen', 'At dawn 44 rowers were seen wouldn’t you know it.', 'count'],
    ['boats of the harbour', 'At dawn 44 boats of the harbour master’s two yards left.', 'count'],
    ['boats', 'At dawn 44 boats which they had been after left.', 'count'],
  ] as const)('is %s, and ends in no word that leans on the next', (title, text, kind) => {
    expect(titleOf(text, '44', { kind, unit: kind === 'count' ? 'boat' : '' })).toBe(title);
  });

  it('keeps what it ends in where nothing is known of the language', () => {
    const text = 'Am Morgen fuhren 44 an der Insel vorbei.';
    const one = { ...figure(text, '44', 1), kind: 'none' as const };
    const report = reportOf('a', { ...harbour.article, text }, [], [one]);
    const foreign = { ...report, analysis: { ...report.analysis, language: null } };
    expect(measureOf(foreign, one)).toBe('Am Morgen fuhren … an der');
  });
});
