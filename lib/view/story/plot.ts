import type { Figure } from '../../figures/figure.ts';
import { standsAt } from '../stands-at.ts';
import { count, say } from '../words/say.ts';
import type { CellView } from './cells.ts';

/** One value at the time of its report. */
export interface PlotPoint {
  letter: string;
  /** Per cent from the left, and 0 (bottom) to 1 (top). */
  x: number;
  y: number;
  /** Ends of what the words allow, where they are known; equal to `y` for an exact value. */
  low: number | null;
  high: number | null;
  exact: boolean;
  /** Reported differently: it stands beside the line. */
  apart: boolean;
  label: string;
}

/** The history of one measure, ready to be drawn, and as a table. */
export interface PlotView {
  points: readonly PlotPoint[];
  /** Values on the axis, from the bottom. */
  ticks: readonly { y: number; label: string }[];
  /** Moments of the first and the last report. */
  from: string;
  to: string;
  /** The same values in time order. */
  rows: readonly { letter: string; outlet: string; when: string; value: string; who: string }[];
  /** The whole plot as a sentence. */
  words: string;
}

/** One answer with what places it. */
export interface Plotted {
  letter: string;
  outlet: string;
  when: string;
  /** Milliseconds since 1970; null where the report states no date. */
  at: number | null;
  figure: Figure;
  cell: CellView;
  label: string;
}

/** A history begins with three dated values: two are told better in words. */
const LEAST = 3;
/** Where all values lie above this part of the greatest one, an axis from nothing would press them into a line. */
const CLOSE = 0.6;

/** @returns null with fewer than three dated values, or where all are the same */
export function plotOf(values: readonly Plotted[]): PlotView | null {
  const dated = values
    .flatMap((one) =>
      one.at === null || standsAt(one.figure) === null ? [] : [{ ...one, at: one.at }],
    )
    .sort((a, b) => a.at - b.at);
  const marks = dated.map(({ figure }) => standsAt(figure) as number);
  if (dated.length < LEAST || new Set(marks).size < 2) return null;
  const known = dated.flatMap(({ figure: { low, high } }) => [low, high]).filter((n) => n !== null);
  const axis = axisOf([...marks, ...known]);
  const place = (value: number | null) =>
    value === null ? null : (value - axis.from) / (axis.to - axis.from);
  const [first, last] = [dated[0]?.at ?? 0, dated.at(-1)?.at ?? 0];
  return {
    points: dated.map(({ letter, at, figure, cell, label }, index) => ({
      letter,
      x: (100 * (at - first)) / (last - first || 1),
      y: place(marks[index] as number) as number,
      low: place(figure.low),
      high: place(figure.high),
      exact: figure.bound === 'exact' && figure.low === figure.high,
      apart: cell.kind === 'differs',
      label,
    })),
    ticks: axis.ticks.map((value) => ({ y: place(value) as number, label: count(value) })),
    from: dated[0]?.when ?? '',
    to: dated.at(-1)?.when ?? '',
    rows: dated.map(({ letter, outlet, when, cell, label }) => ({
      letter,
      outlet,
      when,
      value: label,
      who: cell.who,
    })),
    words: say('figure.history', {
      points: dated
        .map(({ label, outlet, when }) => say('figure.point', { value: label, outlet, when }))
        .join('; '),
    }),
  };
}

/** Round numbers around the values: two or three steps, from nothing unless the values lie close together. */
function axisOf(values: readonly number[]): { from: number; to: number; ticks: number[] } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const bottom = least > CLOSE * most || least < 0 ? least : 0;
  const step = roundUp((most - bottom || Math.abs(most) || 1) / 2);
  const from = Math.floor(bottom / step) * step;
  const steps = Math.ceil((most - from) / step);
  const ticks = Array.from({ length: steps + 1 }, (_, at) => from + at * step);
  return { from, to: ticks.at(-1) as number, ticks };
}

/** The next of 1, 2, 2.5, 5 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5, 10].find((one) => one * power >= value) ?? 10) * power;
}
