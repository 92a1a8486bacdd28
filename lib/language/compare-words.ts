/** What holding reports side by side needs to know of a language. All words lower-cased. */
export interface CompareWords {
  /** Words that tell no two texts apart: articles, pronouns, prepositions, auxiliaries, words of reporting. */
  common: ReadonlySet<string>;
  /**
   * Capitalised words found in news of every kind: days, months, large countries, agencies. They tie two reports
   * together only weakly.
   */
  widelyNamed: ReadonlySet<string>;
  /** Endings taken off to compare words, longest first, with what takes their place. */
  endings: readonly (readonly [ending: string, instead: string])[];
  /** Words that name one countable thing, the plainest first. */
  alike: readonly (readonly string[])[];
  /** Words of one event by the event's name: "killed", "dead" and "toll" under `kill`. */
  events: Readonly<Record<string, readonly string[]>>;
  /** Words of an event that are nouns there and verbs elsewhere ("lives"), with the words before the noun. */
  nounsOnly: Readonly<Record<string, ReadonlySet<string>>>;
  /** Names of events whose counts only grow while a story runs. */
  growing: ReadonlySet<string>;
  /** Names of events that happen to persons: what is counted is persons, even without a noun ("killing 12"). */
  personal: ReadonlySet<string>;
  /** What the number after a parent counts ("a mother of three"). */
  offspring: { parents: ReadonlySet<string>; of: string };
  /** Endings of words that tell what happened to a noun, not which noun. */
  participles: readonly string[];
  /** Units that count how often ("seven times"), and what is counted so, by event ("shot seven times"). */
  repetitions: ReadonlySet<string>;
  repeated: Readonly<Record<string, string>>;
  /** Nouns that count persons, and those that count only some of them. */
  persons: ReadonlySet<string>;
  /** Common words that may stand inside a counted noun phrase ("of", "the"). */
  insideNoun: ReadonlySet<string>;
  /** Prepositions before a place. */
  placePrepositions: ReadonlySet<string>;
  /** Nouns of happenings: two different ones name two incidents ("march", "vigil"). */
  incidents: Readonly<Record<string, readonly string[]>>;
  /** What a unit, by its English name, measures, and its factor to the base unit: metre, kilogram, day. */
  conversions: Readonly<Record<string, readonly [measures: string, factor: number]>>;
  /** Days of the week by number, Sunday 0. */
  weekdays: Readonly<Record<string, number>>;
  /** Months by number, January 1. */
  months: Readonly<Record<string, number>>;
  /** Words of nearness by how many days back they point: "yesterday" 1. */
  recent: Readonly<Record<string, number>>;
  /** Words that open a date ("in", "during"). */
  dating: ReadonlySet<string>;
  /** Words that put what is dated into the future ("will", "scheduled"). */
  ahead: ReadonlySet<string>;
  /** Words of reporting: a day beside them is the day of the saying, not of what happened. */
  reporting: ReadonlySet<string>;
  /** Numbers that tell one happening from others of its kind: "second" 2; "latest" and "last" -1. */
  ordinals: Readonly<Record<string, number>>;
  /** Words that open a clause about what stands before them ("which"), and those that join two clauses ("and"). */
  relatives: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Verbs that say how things are now: after "and" they leave the time that was named before. */
  presents: ReadonlySet<string>;
  /** Before where a record is from: "since". */
  since: ReadonlySet<string>;
  /** "Deadliest", "first". */
  superlatives: ReadonlySet<string>;
  /** Opens a clause about a date: "when". */
  relativesOfTime: ReadonlySet<string>;
  /** Words that count over a time, not at once ("since"). */
  cumulative: ReadonlySet<string>;
  /** Units whose values are powers of ten (a magnitude of 6 is ten times one of 5), and words before such a value. */
  logarithmic: ReadonlySet<string>;
  /**
   * How strong a happening of each kind is, of which it has only one: the unit, the most there is, and words before
   * and after a bare number that say so ("measuring 6.9", "6.9 on the Richter scale").
   */
  strengths: Readonly<
    Record<
      string,
      { unit: string; most: number; before: ReadonlySet<string>; after: ReadonlySet<string> }
    >
  >;
  /** Words after "of" that point at what was counted before ("120 of them"). */
  ofThem: ReadonlySet<string>;
  /** What a length is measured along ("depth", "distance"), by its name. */
  dimensions: Readonly<Record<string, readonly string[]>>;
  /** Words before a span of time that put a clause into another event ("last year", "years ago", "in April last"). */
  longAgo: readonly (readonly string[])[];
  /**
   * What sets a figure apart from one without the word, by its name: the seriously hurt are not the hurt, net profit is
   * not profit, what was expected is not what came.
   */
  degrees: Readonly<Record<string, readonly string[]>>;
  /** Words beside a span of time that ends with the day of the report, whatever its unit ("12 hours ago"). */
  ago: ReadonlySet<string>;
  /** Words beside a span of days or more that grows with the date of the report ("after 12 days of"). */
  elapsed: ReadonlySet<string>;
  /** Names of events whose span of time is set once and does not pass with the days ("sentenced to 12 years"). */
  fixedTerms: ReadonlySet<string>;
  /** Words that put a clause into an earlier time ("previous", "history", "ago"). */
  earlier: ReadonlySet<string>;
  /** Words that mark a part ("including"), something on top ("another"), the whole ("total"). */
  part: ReadonlySet<string>;
  /** Words after a figure that make it a part ("12 of the hikers"). */
  partitive: ReadonlySet<string>;
  additional: ReadonlySet<string>;
  total: ReadonlySet<string>;
  /** Words that say a figure of all of a place ("the whole valley", "nationwide", "across the region"). */
  wide: ReadonlySet<string>;
  /** Words that do so before a place only ("around the coast", not "around 40"). */
  surrounding: ReadonlySet<string>;
  /** Places that are counted when a figure is said of several: "in three provinces". */
  regions: ReadonlySet<string>;
  /** Words before what something was earlier ("from 9 percent"), and phrases ("compared with 9"). */
  formerly: ReadonlySet<string>;
  compared: readonly (readonly string[])[];
  /** Words before the size of a change ("lowered by"). */
  changes: ReadonlySet<string>;
  /** Words that say that there is none ("no", "nobody"), and what is then counted, by event. */
  none: ReadonlySet<string>;
  /** Words that point back ("those bombings"). */
  pointers: ReadonlySet<string>;
  /** Words that make "no casualties" provisional ("immediate"). */
  provisional: ReadonlySet<string>;
  zeroNouns: Readonly<Record<string, readonly string[]>>;
  /** Names of news agencies as reports credit them, by their usual name. */
  agencies: Readonly<Record<string, readonly string[]>>;
  /** Words before the outlet that was told something, and phrases that credit a first report. */
  toldTo: ReadonlySet<string>;
  credits: readonly (readonly string[])[];
  /** Words by which a speaker calls a report wrong ("false", "baseless"): what is said with them denies. */
  falsehoods: ReadonlySet<string>;
}
