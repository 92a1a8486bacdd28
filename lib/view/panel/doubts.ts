import type { MeasureValue } from '../../compare/comparison.ts';
import type { Words } from '../words/say.ts';

type Named<Key> = Key extends `doubt.${infer Name}` ? Name : never;

/** Why two figures are only listed together, by the name of the signal that spoke against them. */
export type Doubt = Named<keyof Words>;

/** As many as can be read in passing; the others weigh less. */
const MOST = 3;

/**
 * What spoke against figures that are only listed, the weightiest first; where nothing did, that too little spoke for
 * them. Nothing for figures that are marked.
 */
export function doubtsOf(others: readonly MeasureValue[]): readonly Doubt[] {
  const listed = others.filter(({ level }) => level === 'possible');
  if (listed.length === 0) return [];
  const weights = new Map<string, number>();
  for (const { name, weight } of listed.flatMap(({ reasons }) => reasons))
    if (weight < 0) weights.set(name, (weights.get(name) ?? 0) + weight);
  const names = [...weights].sort(([, a], [, b]) => a - b).map(([name]) => name as Doubt);
  return names.length > 0 ? names.slice(0, MOST) : ['little'];
}

/** Why figures are held together at all: what spoke for them, and plain statements. */
export const groundsOf = (others: readonly MeasureValue[]): string[] => [
  ...new Set(
    others.flatMap(({ level, reasons }) =>
      reasons.filter(({ weight }) => level === 'firm' || weight >= 0).map(({ name }) => name),
    ),
  ),
];
