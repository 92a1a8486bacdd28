import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';

/** A whole number in words. */
export interface WholeInWords {
  /** Token of its first word, the article included ("a dozen"). */
  first: number;
  end: number;
  value: number;
  /** Factor of the last scale word. */
  scale: number;
}

/**
 * Adds up number words from a token on.
 * - `twenty-two`, `two hundred and five`, `a million`, `two and a half million`, `three dozen`,
 *   `a million and a half`, `a couple of hundred`
 * - not: `one two` (two numbers), `five-six` (a range)
 */
export function wholeInWords({ tokens, words }: Reading, at: number): WholeInWords | null {
  let total = 0;
  let current = 0;
  let scale = 1;
  let end = at;
  let last: 'unit' | 'tens' | 'scale' | '' = '';
  for (let next = at; next < tokens.length; ) {
    const token = tokens[next] as Token;
    const word = words.numbers.get(token.lower);
    if (word?.role === 'scale') {
      current = (current || (total === 0 ? 1 : 0)) * word.value;
      if (current === 0) break;
      scale = word.value;
      if (word.value >= 1000) {
        total += current;
        current = 0;
      }
      last = 'scale';
    } else if (word?.role === 'tens' && (last === '' || last === 'scale')) {
      current += word.value;
      last = 'tens';
      scale = 1;
    } else if (word?.role === 'unit' && last !== 'unit' && !(last === 'tens' && word.value > 9)) {
      current += word.value;
      last = 'unit';
      scale = 1;
    } else break;
    end = next + 1;
    next = end;
    const half = andAHalf(tokens, end);
    if (half > end && last !== 'tens') {
      // "a million and a half" is half a million more
      if (last === 'scale' && current === 0) total += scale / 2;
      else current += 0.5;
      end = half;
      next = end;
    }
    const group = word?.role === 'unit' && word.group && tokens[next]?.lower === words.of;
    if (group && isScale(next + 1)) next++;
    else if (tokens[next]?.text === '-' && tokens[next]?.glued && tokens[next + 1]?.glued) next++;
    else if (last === 'scale' && tokens[next]?.lower === 'and' && isSmall(next + 1)) next++;
  }
  if (end === at) return null;
  const article = tokens[at - 1]?.lower;
  const starts = words.numbers.get((tokens[at] as Token).lower);
  const held =
    (article === 'a' || article === 'an') &&
    (starts?.role === 'scale' || (starts?.role === 'unit' && starts.group));
  return { first: held ? at - 1 : at, end, value: total + current, scale };

  function isScale(index: number): boolean {
    return words.numbers.get(tokens[index]?.lower ?? '')?.role === 'scale';
  }

  function isSmall(index: number): boolean {
    const word = words.numbers.get(tokens[index]?.lower ?? '');
    return word?.role === 'unit' || word?.role === 'tens';
  }
}

/** "and a half" after a number: the token after it, or the token given when it does not stand there. */
function andAHalf(tokens: readonly Token[], at: number): number {
  const follows = ['and', 'a', 'half'];
  let next = at;
  for (const word of follows) {
    if (tokens[next]?.text === '-') next++;
    if (tokens[next]?.lower !== word) return at;
    next++;
  }
  return next;
}
