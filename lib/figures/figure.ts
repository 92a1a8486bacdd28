import type { Span } from '../text/span.ts';

/** How the written value bounds the true one; `up` and `down` are changes ("rose by 3"). */
export type Bound =
  | 'exact'
  | 'about'
  | 'at least'
  | 'at most'
  | 'more than'
  | 'less than'
  | 'up'
  | 'down';

/** Whether the figure counts all, a part of it, or something on top of it. */
export type Share = 'whole' | 'part' | 'additional' | 'total';

/** Of whom, where and over which time: what else must match before two figures answer one question. */
export interface Scope {
  /** Lemmas of who or what is counted more narrowly: "civilian", "child". */
  whom: readonly string[];
  /** Names of places, as written, nearest first. */
  places: readonly string[];
  /** Words of time, as written ("since Friday", "in 2004"), and the ISO day or year they resolve to, where they do. */
  time: { words: string; from: string | null; to: string | null } | null;
  share: Share | null;
  /** Told as background to another event ("in 2004 ..."). */
  background: boolean;
}

/** A quantity in the text. */
export interface Figure {
  /** Bound words, sign, currency, numeral, scale and percent: not the noun that is counted. */
  span: Span;
  /** Lower end; null when open ("at most 5"). Equal to `high` for a single value. */
  low: number | null;
  /** Upper end; null when open ("at least 5"). */
  high: number | null;
  bound: Bound;
  /** ISO code of a currency, `percent`, a unit's English name, a counted noun as lemma, or "" when there is none. */
  unit: string;
  /** What kind of unit: decides what may be converted into what. */
  kind: 'money' | 'percent' | 'physical' | 'duration' | 'age' | 'count' | 'ratio' | 'none';
  /** Words of what it is a quantity of, as written: the noun it is tied to, and the subject it is said of. */
  concept: readonly string[];
  /** What happened to those who are counted ("killed", "injured", "arrested"); null when nothing of the kind is said. */
  event: string | null;
  scope: Scope;
  /** False for figures that no reader would compare ("two sides", "one of them"). */
  notable: boolean;
  /** Names of the rules that made this reading, in order: shown under "why?". */
  reasons: readonly string[];
}
