import type { Context } from '../context.ts';
import { elsewhereOf } from '../panel/elsewhere.ts';

/** Whom one report names for an account. */
export interface AccountCell {
  words: string;
  unnamed: boolean;
  /** What was left out or named; empty where nothing turned. */
  turn: string;
}

/** One account, and whom each report names for it; null where a report does not give it. */
export interface AccountRow {
  claim: string;
  cells: readonly (AccountCell | null)[];
}

/**
 * Each account that two reports or more give, once: from the latest report backwards, those that rest on an unnamed
 * source somewhere first.
 */
export function accountsOf(contexts: readonly Context[], columns: readonly string[]): AccountRow[] {
  const taken = new Set<string>();
  const rows = contexts.toReversed().flatMap((context) => {
    const { described } = elsewhereOf(context);
    return context.comparison.attributions.flatMap(({ own, others }, index): AccountRow[] => {
      const places = [own, ...others.map(({ place }) => place)];
      const keys = places.map(({ report, span }) => `${report} ${span[0]}`);
      const steps = described[index]?.steps ?? [];
      if (keys.some((key) => taken.has(key)) || steps.length < 2) return [];
      for (const key of keys) taken.add(key);
      const cells = columns.map((id) => {
        const step = steps.find((one) => one.id === id);
        return step ? { words: step.words, unnamed: step.unnamed, turn: step.turn } : null;
      });
      return [{ claim: described[index]?.claim ?? '', cells }];
    });
  });
  const rank = ({ cells }: AccountRow) => (cells.some((cell) => cell?.unnamed) ? 0 : 1);
  return rows.sort((a, b) => rank(a) - rank(b));
}
