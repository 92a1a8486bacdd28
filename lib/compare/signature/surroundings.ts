import type { Bag } from '../reading/bag.ts';
import type { Context } from './context.ts';

/** Words that far from the figure still belong to its surroundings. */
const REACH = 10;
/** What a word loses with each step away, at each comma or "and", and at each other figure. */
const STEP = 0.9;
const BREAK = 0.6;
const FIGURE = 0.5;

/** Words of one side by nearness, and the names among them over the whole sentence. */
export interface Surroundings {
  left: Bag;
  right: Bag;
  sentence: Bag;
  names: Bag;
}

export function surroundingsOf(context: Context): Surroundings {
  const { reading, first, end, from, to } = context;
  const left = new Map<string, number>();
  const right = new Map<string, number>();
  const names = new Map<string, number>();
  const sentence = new Map<string, number>();
  walk(context, first - 1, from - 1, left, names);
  walk(context, end, to, right, names);
  for (let at = from; at < to; at++) {
    if (context.inFigure[at] || !telling(context, at)) continue;
    sentence.set(reading.stems[at] as string, 1);
  }
  return { left, right, sentence, names };
}

function walk(
  { reading, inFigure }: Context,
  start: number,
  stop: number,
  side: Map<string, number>,
  names: Map<string, number>,
): void {
  const { prose, stems, words } = reading;
  const step = stop > start ? 1 : -1;
  let weight = 1;
  let steps = 0;
  for (let at = start; at !== stop; at += step) {
    const token = prose.tokens[at];
    if (!token) return;
    if (token.kind === 'punctuation' || token.lower === 'and') weight *= BREAK;
    else if (inFigure[at]) weight *= FIGURE;
    else if (telling({ reading }, at)) {
      const stem = stems[at] as string;
      if (steps < REACH && !side.has(stem)) side.set(stem, weight);
      if (reading.names[at] && !words.widelyNamed.has(token.lower) && !names.has(stem))
        names.set(stem, Math.max(0.2, weight));
      weight *= STEP;
    } else weight *= 0.97;
    steps++;
  }
}

function telling({ reading }: Pick<Context, 'reading'>, at: number): boolean {
  const token = reading.prose.tokens[at];
  return (
    token?.kind === 'word' && token.end - token.start > 1 && !reading.words.common.has(token.lower)
  );
}
