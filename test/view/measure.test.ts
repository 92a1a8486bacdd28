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

  it('falls back to at most five words where nothing is said of it', () => {
    const words = titleOf('The pupils of the old school sang 44 or so songs there', '44', {
      kind: 'none',
    }).split(' ');
    expect(words).toEqual(['old', 'school', 'sang', '…', 'or', 'so']);
  });
});
