/** A place in a plot: per cent across and em down, so that it follows the width of the page and the reader's text size. */
export interface PlotPlace {
  x: number;
  y: number;
}

interface StepsProps {
  places: readonly PlotPlace[];
}

/** The step line of a measure: a value holds until the next one is told. */
export function Steps({ places }: StepsProps) {
  return (
    <>
      {places.slice(1).map(({ x, y }, index) => {
        const from = places[index] as PlotPlace;
        return (
          <g key={index}>
            <Line from={from} to={{ x, y: from.y }} kind="step" />
            <Line from={{ x, y: from.y }} to={{ x, y }} kind="step" />
          </g>
        );
      })}
    </>
  );
}

interface ArrowProps {
  at: PlotPlace;
  /** Em from the point to the arrow's end; upwards when negative. */
  reach: number;
  /** Half of the head's width in per cent, and its height in em. */
  head: { width: number; height: number };
}

/** Where the words set no end ("at least"), the line goes on. */
export function Arrow({ at: { x, y }, reach, head }: ArrowProps) {
  const end = { x, y: y + reach };
  const back = end.y - Math.sign(reach) * head.height;
  return (
    <>
      <Line from={{ x, y }} to={end} kind="bound" />
      <Line from={{ x: x - head.width, y: back }} to={end} kind="bound" />
      <Line from={{ x: x + head.width, y: back }} to={end} kind="bound" />
    </>
  );
}

interface LineProps {
  from: PlotPlace;
  to: PlotPlace;
  kind: 'step' | 'bound';
}

/** A straight line between two places. */
export function Line({ from, to, kind }: LineProps) {
  return (
    <line class={kind} x1={`${from.x}%`} y1={`${from.y}em`} x2={`${to.x}%`} y2={`${to.y}em`} />
  );
}
