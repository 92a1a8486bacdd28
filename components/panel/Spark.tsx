import type { HistoryView, PointView } from '../../lib/view/panel/history.ts';
import { Arrow, type PlotPlace, Steps } from '../parts/Steps.tsx';

interface SparkProps {
  history: HistoryView;
}

/** Percent across, em down: the plot follows the width of the panel and the reader's text size. */
const LEFT = 8;
const RIGHT = 84;
const TOP = 1.1;
const BOTTOM = 3.5;
/** A longer label of the last point would leave the panel: it stands above the point instead of behind it. */
const SHORT_LABEL = 5;
/** Points that stand closer share one label, or their words would lie on each other; in percent. */
const APART = 13;
/** Of the arrow of an open value. */
const HEAD = { width: 1.8, height: 0.35 };

/** The step line of one measure: a filled point is exact, an open one bounded; the table below holds the same values. */
export function Spark({ history: { points, words } }: SparkProps) {
  const placed = place(points);
  const last = placed.at(-1);
  return (
    <svg class="spark" role="img" aria-label={words}>
      <line class="axis" x1="0" x2="100%" y1="5em" y2="5em" />
      <Steps places={placed} />
      {placed.map(({ x, y, point, labelled }, index) => (
        <g key={index}>
          {point.high === null && <Arrow at={{ x, y }} reach={-0.95} head={HEAD} />}
          <circle class={point.exact ? 'pt' : 'pt open'} cx={`${x}%`} cy={`${y}em`} r="4" />
          {labelled && (
            <text
              class={point.own ? 'now' : undefined}
              x={`${x}%`}
              y={`${y}em`}
              {...labelPlace(index, placed.length, point.label)}
            >
              {point.label}
            </text>
          )}
        </g>
      ))}
      <text class="x0" x="0" y="6em">
        {placed[0]?.point.when}
      </text>
      <text x={`${last?.x ?? RIGHT}%`} y="6em" text-anchor="end">
        {last?.point.when}
      </text>
    </svg>
  );
}

function labelPlace(index: number, all: number, label: string) {
  if (index === 0) return { dx: 8, dy: '1.12em', 'text-anchor': 'start' } as const;
  if (index < all - 1) return { dy: '-.7em', 'text-anchor': 'middle' } as const;
  return label.length > SHORT_LABEL
    ? ({ dx: 9, dy: '-.6em', 'text-anchor': 'end' } as const)
    : ({ dx: 9, dy: '.35em', 'text-anchor': 'start' } as const);
}

interface Placed extends PlotPlace {
  point: PointView;
  labelled: boolean;
}

function place(points: readonly PointView[]): Placed[] {
  const times = points.map(({ at }) => at);
  const values = points.map(({ value }) => value);
  const [first, end] = [Math.min(...times), Math.max(...times)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const placed = points.map((point) => ({
    x: LEFT + ((RIGHT - LEFT) * (point.at - first)) / (end - first || 1),
    y:
      most === least
        ? (TOP + BOTTOM) / 2
        : BOTTOM - ((BOTTOM - TOP) * (point.value - least)) / (most - least),
    point,
    labelled: true,
  }));
  // From the last point backwards: the latest value is the one that has to be read.
  let free = Number.POSITIVE_INFINITY;
  for (const one of placed.toReversed()) {
    one.labelled = free - one.x >= APART;
    if (one.labelled) free = one.x;
  }
  return placed;
}
