import type { PlotPoint, PlotView } from '../../lib/view/story/plot.ts';
import { Arrow, Line, type PlotPlace, Steps } from '../parts/Steps.tsx';

interface PlotProps {
  plot: PlotView;
}

/** Per cent across, em down: the plot follows the width of the page and the reader's text size. */
const LEFT = 11;
const RIGHT = 89;
const TOP = 1.6;
const BOTTOM = 8.6;
/** A label stands on the side where there is room for it. */
const TURN = 62;
/** The last label goes on to the right when it is this short. */
const SHORT = 6;
/** Points nearer than this, in per cent and em, have their labels on two sides. */
const NEAR = { x: 16, y: 1.6 };
/** Of the arrow of an open value. */
const HEAD = { width: 0.8, height: 0.4 };

/**
 * The step line of one measure: a filled point is exact, an open one bounded, an arrow goes on where the words set no
 * end. What is reported differently stands apart from the line. The table below holds the same values.
 */
export function Plot({ plot: { points, ticks, from, to, words } }: PlotProps) {
  const line = points.filter(({ apart }) => !apart);
  return (
    <svg class="plot" role="img" aria-label={words}>
      {ticks.map(({ y, label }) => (
        <g key={label}>
          <line class="axis" x1={`${LEFT}%`} x2="100%" y1={`${down(y)}em`} y2={`${down(y)}em`} />
          <text x={`${LEFT - 1.5}%`} y={`${down(y)}em`} dy=".35em" text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      <Steps places={line.map(placeOf)} />
      {points.map((point, index) => (
        <g key={point.letter} class={point.apart ? 'alt' : undefined}>
          <Bound point={point} />
          <circle
            class={`pt${point.exact ? '' : ' open'}${point.apart ? ' alt' : ''}`}
            cx={`${across(point.x)}%`}
            cy={`${down(point.y)}em`}
            r="4"
          />
          <text
            class="pv"
            x={`${across(point.x)}%`}
            y={`${down(point.y)}em`}
            {...labelPlace(points, index)}
          >
            {point.letter}
            <tspan class="val"> {point.label}</tspan>
          </text>
        </g>
      ))}
      <text x={`${LEFT}%`} y="10.4em">
        {from}
      </text>
      <text x={`${RIGHT}%`} y="10.4em" text-anchor="end">
        {to}
      </text>
    </svg>
  );
}

function labelPlace(points: readonly PlotPoint[], index: number) {
  const { x, label } = points[index] as PlotPoint;
  if (index === points.length - 1 && label.length < SHORT)
    return { dx: 9, dy: '.35em', 'text-anchor': 'start' } as const;
  const dy = below(points, index) ? '1.25em' : '-.45em';
  return x > TURN
    ? ({ dx: -9, dy, 'text-anchor': 'end' } as const)
    : ({ dx: 9, dy, 'text-anchor': 'start' } as const);
}

const across = (x: number) => LEFT + 3 + ((RIGHT - LEFT - 3) * x) / 100;
const down = (y: number) => BOTTOM - (BOTTOM - TOP) * y;
const placeOf = ({ x, y }: PlotPoint): PlotPlace => ({ x: across(x), y: down(y) });

/** Every second of points that stand close has its label below: two words would lie on each other. */
function below(points: readonly PlotPoint[], index: number): boolean {
  const [here, before] = [points[index], points[index - 1]];
  if (!here || !before) return false;
  const close = here.x - before.x < NEAR.x && Math.abs(down(here.y) - down(before.y)) < NEAR.y;
  return close && !below(points, index - 1);
}

/** A bar as far as the words allow; an arrow where they set no end. */
function Bound({ point: { x, y, low, high, exact } }: { point: PlotPoint }) {
  if (exact) return null;
  const up = high === null;
  if (low !== null && high !== null)
    return (
      <Line
        from={{ x: across(x), y: down(low) }}
        to={{ x: across(x), y: down(high) }}
        kind="bound"
      />
    );
  return (
    <g class="bound">
      <Arrow at={{ x: across(x), y: down(y) }} reach={up ? -1.1 : 1.1} head={HEAD} />
    </g>
  );
}
