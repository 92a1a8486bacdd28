import type { Lexicon } from './lexicon.ts';

/** A set and a map as JSON has them: no other object of a lexicon has a field of these names. */
const SET = '$set';
const MAP = '$map';

/**
 * A lexicon as JSON: the extension reads its words from a file beside its programs, once for each of them, instead of
 * carrying them in every program.
 */
export const writeLexicon = (lexicon: Lexicon): string =>
  JSON.stringify(lexicon, (_, value) => {
    if (value instanceof Set) return { [SET]: [...value] };
    return value instanceof Map ? { [MAP]: [...value] } : value;
  });

/** Reads what `writeLexicon` wrote. @throws SyntaxError when it is cut off */
export const readLexicon = (file: string): Lexicon => revive(JSON.parse(file)) as Lexicon;

function revive(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(revive);
  const { [SET]: set, [MAP]: map } = value as { [SET]?: unknown[]; [MAP]?: unknown[] };
  if (set) return new Set(set.map(revive));
  if (map) return new Map(map.map(revive) as [unknown, unknown][]);
  for (const [name, field] of Object.entries(value))
    (value as Record<string, unknown>)[name] = revive(field);
  return value;
}
