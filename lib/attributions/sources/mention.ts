import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { type SourceParts, takeApart } from './parts.ts';
import type { Stated } from './slots.ts';
import { type Kind, kindOf } from './type.ts';

export { isName } from './type.ts';

/** A source as one attribution names it. */
export interface SourceKind {
  parts: SourceParts;
  kind: Kind;
}

/** Reads one source by itself; null where nobody is named. */
export function readMention(reading: Reading, draft: Draft, stated: Stated): SourceKind | null {
  if (!draft.source) return null;
  const parts = takeApart(reading, draft.source);
  const setting = { basis: !!stated.basis, stated: !!stated.wording, told: !!stated.via };
  return { parts, kind: kindOf(reading, parts, setting) };
}
