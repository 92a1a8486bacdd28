import type { Context } from './context.ts';
import { nearestName } from './nearest-name.ts';

/** The names nearest to a figure in its sentence, before and after it: whose figure it may be. */
export const neighboursOf = ({ reading, first, end, from, to }: Context) => ({
  before: nearestName(reading, first - 1, from - 1, -1),
  after: nearestName(reading, end, to, 1),
});
