import type { Figure } from '../../figures/figure.ts';
import type { Days } from '../incident/dates.ts';
import type { Bag } from '../reading/bag.ts';

/** What a figure's sentence tells of its measure, its own value left out. */
export interface Signature {
  figure: Figure;
  /** Index in the report's figures. */
  index: number;
  /** What can be compared with what: "person", "length", "money USD", "age"... */
  kind: string;
  /** From the unit as written to the base unit. */
  factor: number;
  /** Bounds of the value in the base unit of its kind. */
  low: number;
  high: number;
  /** Whether the value is a word for a range: "dozens". */
  vague: boolean;
  /** Whether the value is a power of ten: a magnitude. */
  logarithmic: boolean;
  /** How strong the happenings are that the sentence tells of: magnitudes of quakes. */
  strengths: readonly number[];
  /** Stems of the counted noun phrase, its head last. */
  noun: readonly string[];
  /** Stem of the head of the noun phrase; "" when there is none. */
  head: string;
  /** The nearest event ("kill") by words of the clause, and the others of the sentence. */
  event: string | null;
  events: ReadonlySet<string>;
  /** Words to the left and right, nearer ones weigh more. */
  left: Bag;
  right: Bag;
  /** All words of the sentence. */
  sentence: Bag;
  /** Names in the sentence, nearer ones weigh more. */
  names: Bag;
  /** Whose age or attribute it is: the name beside the figure; empty when there is none. */
  owner: readonly string[];
  /** Age of the one person whose age the sentence gives: it is said of them; null when it gives none or several. */
  subjectAge: number | null;
  /** Place named nearest to the figure, after it before before it. */
  place: readonly string[];
  /** Nearest names before and after the figure in its sentence. */
  before: readonly string[];
  after: readonly string[];
  /** How badly, how reckoned, whether it was only foreseen: "serious", "net", "expected"; null when not said. */
  degree: string | null;
  /** Happening the clause speaks of ("quake"), carried on from earlier sentences when it names none. */
  happening: string | null;
  /** Which of several: 2 for "the second quake", -1 for "the latest"; null when not said. */
  ordinal: number | null;
  /** Days of the week (0 to 6) named in the sentence. */
  stated: ReadonlySet<number>;
  /** The same, or those carried on from the sentences before. */
  days: ReadonlySet<number>;
  /** Days of the year named in the sentence (month x 100 + day). */
  calendar: ReadonlySet<number>;
  /** Days that the sentence names, on the calendar; the report's own. Days since 1970. */
  resolved: readonly Days[];
  published: number | null;
  /** Years of which the figure is told. */
  years: ReadonlySet<number>;
  /** Told as background of another time. */
  background: boolean;
  share: 'part' | 'additional' | 'total' | null;
  /** Bounds of what it is a part of, in its own unit: "31 of 90 shots"; null when it says no such thing. */
  whole: readonly [low: number, high: number] | null;
  /** By how much something changed: "lowered by six metres". */
  change: boolean;
  /** What it was before: "from 9", "compared with 9". */
  prior: boolean;
  /** Said of all of a place: "in the whole valley", "across three provinces". */
  wide: boolean;
  /** What a length is measured along: "depth", "distance"; null when not said. */
  dimension: string | null;
  /** The largest, or not the largest, of what the report counts of its kind and event; null when it counts one only. */
  largest: boolean | null;
  /** Counted over a time: "since Friday". */
  cumulative: boolean;
  /** A span of time up to the report's own day: "12 days ago". */
  elapsed: boolean;
  /** The other writing of the figure before it in brackets: "50 miles (80 km)". */
  converted: boolean;
  /** Index of the sentence, and the place among the figures of the same kind there. */
  sentenceIndex: number;
  rank: number;
}
