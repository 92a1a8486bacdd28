import type { Attribution, Slots } from '../../attributions/attribution.ts';
import { cite } from '../quote.ts';
import { say } from '../words/say.ts';

/** One line of what the text states about a source, or does not. */
export interface SlotView {
  name: string;
  words: string;
  stated: boolean;
}

/** The outlet a source is said to have told it, as a reader compares names: without case, article and spaces. */
export const sameOutlet = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/\W/g, '');

/**
 * Always the same six lines in the same order, so that what is not stated is seen where it would stand.
 * The first passage that states something counts.
 * @param single whether the text speaks of one person without a number: "a senior engineer"
 */
export function slotsOf(
  passages: readonly Attribution[],
  text: string,
  outlet: string,
  single: boolean,
): SlotView[] {
  const words = (slot: keyof Slots) => {
    const span = passages.find(({ slots }) => slots[slot])?.slots[slot];
    return span ? text.slice(...span) : null;
  };
  const line = (name: string, stated: string | null, otherwise = say('slot.notStated')) => ({
    name,
    words: stated ?? otherwise,
    stated: stated !== null,
  });
  const role = [words('seniority'), words('role')].filter(Boolean).join(' ') || null;
  const basis = words('basis');
  const reason = words('reason');
  const via = words('via');
  const told =
    via && !sameOutlet(via, outlet) ? say('slot.notThisOutlet', { outlet: via }) : via && outlet;
  return [
    line(say('slot.count'), words('count') ?? (single ? say('slot.one') : null)),
    line(say('slot.affiliation'), words('affiliation')),
    line(say('slot.role'), role),
    line(say('slot.basis'), basis && cite(basis)),
    line(say('slot.reason'), reason && cite(reason), say('slot.noReason')),
    line(say('slot.via'), told),
  ];
}
