import type { AttributionWords } from '../../language/attribution-words.ts';
import type { Token } from '../../text/tokens.ts';

/** Whether a token is a pronoun; "US" and "IT" are names. */
export const isPronoun = ({ pronouns }: AttributionWords, { lower, text }: Token): boolean =>
  pronouns.has(lower) && (text.length === 1 || text !== text.toUpperCase());
