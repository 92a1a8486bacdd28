import { describe, expect, it } from 'vitest';
import { compare, reportOf } from './reports.ts';

/** The flood told in words of one's own: nothing is copied from one to the other. */
const TOLD = [
  `Rescuers with lamps went through Tarn Hollow and Quillmouth when the Carrowdene dam gave way above Ostrel Bridge, and
   Mayor Odile Vantreef let families sleep in a school. Bram Tolliver, who looked after the spillway, had written to
   the Carrowdene Water Board. No train left Quillmouth, and no road to Tarn Hollow was open, people of the Ostrel valley
   found when they came down from the hills with what they could carry, past drowned orchards and a chapel without a door.`,
  `Above Ostrel Bridge the Carrowdene dam is gone. Families of the Ostrel valley were taken in by the school, which Odile
   Vantreef, mayor, had unlocked at once; dogs were led along the river at Quillmouth and Tarn Hollow. Letters from an
   engineer, Bram Tolliver, about the spillway lay with the Carrowdene Water Board since the thaw. Tarn Hollow cannot be
   reached by car today, nor Quillmouth by rail, and nobody in either town would say when that might be so again.`,
  `It was raining in the Ostrel valley when Carrowdene broke. Odile Vantreef, who is mayor of Ostrel Bridge, slept in a
   classroom beside her neighbours; Tarn Hollow lay behind a lake that had been its road. At Quillmouth the station stood
   in the river. What Bram Tolliver knew about the dam's spillway he told the Carrowdene Water Board long ago, and he has
   kept copies, as engineers do, of each page he posted to them, with the dates written on the back in pencil.`,
].map((text) => text.replace(/\s+/g, ' '));

const story = (...leads: string[]) =>
  leads.map((lead, at) => reportOf(`outlet-${at}`, `${lead}\n${TOLD[at]}`));

const originsOf = (...leads: string[]) => {
  const [page, ...others] = story(...leads);
  if (!page) throw new Error('no page');
  const { origins } = compare(page, others, others.length);
  return origins.map(({ name, reports, evidence }) => [
    name,
    reports.length,
    [...new Set(evidence.map(({ kind }) => kind))],
  ]);
};

describe('where reports have it from', () => {
  it('is each report itself when nothing ties them', () =>
    expect(originsOf('A dam broke.', 'Water came.', 'The valley is flooded.')).toEqual([
      [null, 1, []],
      [null, 1, []],
      [null, 1, []],
    ]));

  it('is the agency that two of them credit', () =>
    expect(
      originsOf(
        'OSTREL BRIDGE (Reuters) - A dam broke.',
        'Water came, Reuters reported.',
        'It is flooded.',
      ),
    ).toEqual([
      ['Reuters', 2, ['credit']],
      [null, 1, []],
    ]));

  it('is the outlet that was told, or that reported first', () =>
    expect(
      originsOf(
        'An official told the Ostrel Courier that the dam had been checked in May.',
        'The dam had been checked in May, as first reported by the Ostrel Courier.',
        'It is flooded.',
      ),
    ).toEqual([
      ['Ostrel Courier', 2, ['told', 'first reported']],
      [null, 1, []],
    ]));

  it('is not an outlet that merely stands in a sentence', () =>
    expect(
      originsOf(
        'The Herald building was flooded.',
        'The Herald building stands in water.',
        'It rained.',
      ).length,
    ).toBe(3));
});
