import { phraseAt } from '../phrase.ts';
import type { Reading } from '../reading.ts';

/**
 * The lower part of a rate that stands at a token.
 * - `per barrel`, `a day`, `/km`, `an ounce`, `-a-day`
 * - not: `a company`
 */
export function rateAfter(
  { tokens, words }: Reading,
  at: number,
): { unit: string; end: number } | null {
  const skip = (index: number) =>
    tokens[index]?.text === '-' && tokens[index]?.glued ? index + 1 : index;
  const start = skip(at);
  if (!words.rateWords.has(tokens[start]?.lower ?? '')) return null;
  const found = phraseAt(tokens, skip(start + 1), words.rateUnits);
  // "52,000 a year ago" tells when, not how often
  if (found && words.rateEnders.has(tokens[found.at]?.lower ?? '')) return null;
  return found ? { unit: found.entry, end: found.at } : null;
}
