import type { Context } from './context.ts';
import type { Signature } from './signature.ts';

/** Words that may stand between "of" and the whole: "31 of his 90 shots". */
const BETWEEN = 2;
/** How far behind the whole its part may stand: "Of the 150 candidates, 140". */
const OPENING = 8;

/**
 * Gives each count the whole that it is written as a part of, and makes it a part.
 * - `31 of his 90 shots`, `of the 150 candidates, 140 have`: 90, for 31; 150, for 140
 * - not: `31 of the shots`
 * @param contexts by signature
 */
export function withWholes(
  signatures: readonly Signature[],
  contexts: readonly Context[],
): Signature[] {
  return signatures.map((signature, at) => {
    const context = contexts[at] as Context;
    const near = [at + 1, at - 1].find((other) => {
      const there = contexts[other];
      return (
        there?.sentence === context.sentence &&
        (other > at ? isWholeAfter(context, there) : isWholeBefore(context, there))
      );
    });
    const whole = near === undefined ? undefined : signatures[near];
    if (!whole || whole.low < signature.low || whole.kind === 'percent') return signature;
    return { ...signature, whole: [whole.low, whole.high], share: 'part' };
  });
}

function isWholeAfter({ reading, end }: Context, whole: Context): boolean {
  const { words, lower } = reading;
  return (
    words.partitive.has(lower(end)) &&
    whole.first - end - 1 <= BETWEEN &&
    between(whole, end + 1, whole.first)
  );
}

function isWholeBefore({ first, from }: Context, whole: Context): boolean {
  const { words, lower } = whole.reading;
  return (
    words.partitive.has(lower(from)) &&
    whole.first - from - 1 <= BETWEEN &&
    first - whole.end <= OPENING
  );
}

/** Only small words stand there: "of the", "of his". */
function between({ reading }: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!reading.words.common.has(reading.lower(at))) return false;
  return true;
}
