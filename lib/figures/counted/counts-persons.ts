import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { ADJECTIVE } from '../word-class.ts';

/** Whether what happens to people stands beside a number, or what is made of people: "12 dead", "killing 40", "a crowd of 900". */
export function countsPersons(draft: Draft, { tokens, words, classAt }: Reading): boolean {
  const personal = (token: Token | undefined) => {
    const event = token && words.events.get(token.lower);
    return event !== undefined && words.personEvents.has(event);
  };
  const of = tokens[draft.first - 1]?.lower === words.of;
  // "a team of 3 international and 3 local clerks": the noun comes later
  const alone = of && !(classAt(draft.end) & ADJECTIVE);
  if (alone && words.crowds.has(tokens[draft.first - 2]?.lower ?? '')) return true;
  let after = draft.after;
  while (words.eventFillersAfter.has(tokens[after]?.lower ?? '')) after++;
  if (after - draft.after <= 4 && personal(tokens[after])) return true;
  const fills = (word: string) => words.eventFillersBefore.has(word) || words.changes.has(word);
  let before = draft.first - 1;
  while (before > draft.first - 5 && fills(tokens[before]?.lower ?? '')) before--;
  return personal(tokens[before]);
}
