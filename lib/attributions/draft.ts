import type { TokenRange } from '../text/sentences.ts';

/** An attribution while it is being made: tokens instead of characters, no type yet. */
export interface Draft {
  source: TokenRange | null;
  cue: TokenRange;
  content: TokenRange[];
  confidence: number;
  reasons: string[];
}
