/** What a word says about a number. */
export type NumberWord =
  /** "seven", "forty": adds to what stands before it. */
  | { role: 'unit' | 'tens'; value: number; group?: undefined }
  /** "couple": a number only as "a couple of". */
  | { role: 'unit'; value: number; group: true }
  /** "hundred", "million", "dozen": multiplies what stands before it. */
  | { role: 'scale'; value: number }
  /** "dozens", "several": a magnitude that is only told roughly, read as a range. */
  | { role: 'vague'; low: number; high: number; scaledOnly?: true }
  /** "half", "thirds", "quarter": a part, `1 / value`. */
  | { role: 'part'; value: number }
  /** "forties": a decade of somebody's life. */
  | { role: 'decade'; value: number }
  /** "twice", "sixfold": so many times. */
  | { role: 'multiple'; value: number };

/** Kinds of unit that a table can name; the others are read from the sentence. */
export type UnitKind = 'money' | 'percent' | 'physical' | 'duration' | 'age' | 'ratio';

/** One unit of measure. */
export interface UnitEntry {
  /** Canonical English name, singular ("kilometre"), or ISO 4217 code for money. */
  unit: string;
  kind: UnitKind;
  /** Multiplies the value before it is stored ("pence" are told as GBP times 0.01); 1 where absent. */
  times?: number;
  /** Read only when no blank stands between numeral and unit ("12C", "164p"). */
  glued?: true;
}

/** What time is counted back in from the day of publication. */
export type StretchUnit = 'hour' | 'day' | 'night' | 'week' | 'month' | 'year';

/** How a phrase bounds a number. */
export type BoundWord = 'about' | 'at least' | 'at most' | 'more than' | 'less than' | 'exact';

/** Word classes that a closed list or an ending tells; a word may have several. */
export type WordClass =
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'pronoun'
  | 'auxiliary'
  | 'verb'
  | 'participle'
  | 'noun'
  | 'adjective'
  | 'adverb';

/** What the reading of figures needs to know of a language. Keys are lower-cased unless said otherwise. */
export interface FigureWords {
  numbers: ReadonlyMap<string, NumberWord>;
  /** Written straight after a numeral or a blank later, case kept ("bn", "M", "k"): factors. */
  scaleSuffixes: ReadonlyMap<string, number>;
  /** Endings that make a numeral an ordinal ("th"). */
  ordinalEndings: ReadonlySet<string>;
  /** Signs, letters and codes before a numeral, blanks removed, case kept ("US$", "RM", "£"): ISO codes. */
  currencyPrefixes: ReadonlyMap<string, string>;
  /** Those of them that are also the first letters of names: no money beside a bare digit ("PS4"). */
  doubtfulPrefixes: ReadonlySet<string>;
  /** Units after a numeral as words; up to four words, lower-cased. */
  units: ReadonlyMap<string, UnitEntry>;
  /** Units whose letters mean something else in the other case ("Mb", "MB", "C"). */
  casedUnits: ReadonlyMap<string, UnitEntry>;
  /** Length of the longest of them, in UTF-16 units. */
  longestCased: number;
  /** Units of mass whose name is a currency's too: its ISO code. */
  moneyInMillions: ReadonlyMap<string, string>;
  /** Units that are told together with a smaller one, and how many of it they hold. */
  smallerUnits: ReadonlyMap<string, { unit: string; times: number }>;
  /** Words that make a rate of two units ("per", "a", "/"). */
  rateWords: ReadonlySet<string>;
  /** What a rate may be told by after "a" ("a day", "a barrel"): lemma of the unit. */
  rateUnits: ReadonlyMap<string, string>;
  /** Phrases before a numeral; `exact` for those that hold a bound's words and bound nothing ("over a"). */
  boundsBefore: ReadonlyMap<string, BoundWord>;
  boundsAfter: ReadonlyMap<string, BoundWord>;
  /** Forms of verbs and particles that make the number beside them a change. */
  changes: ReadonlyMap<string, 'up' | 'down'>;
  /** Verbs that tell a change only with "by" ("raised wages by 3%"). */
  changesBy: ReadonlyMap<string, 'up' | 'down'>;
  /** Before a hyphen and a numeral they bound it ("sub-300"); other words make a name ("under-19"). */
  boundPrefixes: ReadonlySet<string>;
  /** "by", which leads to a change. */
  by: string;
  /** Verbs after which "up" is a change still ("closed up 2%", but "gave up 2%"). */
  trading: ReadonlySet<string>;
  /** Words between the change and its number ("by", "just", "another"). */
  changeFillers: ReadonlySet<string>;
  /** "over", which tells a time unless something lasts before it ("took over ten years"). */
  over: string;
  lasting: ReadonlySet<string>;
  /** Words before a numeral below zero. */
  negatives: ReadonlySet<string>;
  /** Words of two ends: the one before the first, and the ones between ("between" ... "and"). */
  rangeOpeners: ReadonlyMap<string, ReadonlySet<string>>;
  rangeJoiners: ReadonlySet<string>;
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  /** Words before a bare year ("in", "since"). */
  yearOpeners: ReadonlySet<string>;
  /** Words that make a numeral a time of day ("am", "gmt", "o'clock"). */
  clockWords: ReadonlySet<string>;
  /** Nouns that a number names and does not count ("section 427", "game 6"). */
  labels: ReadonlySet<string>;
  /** The same after their number ("the 90049 ZIP code"). */
  labelsAfter: ReadonlyMap<string, true>;
  /** Last words of an address line ("street", "ave"). */
  streets: ReadonlySet<string>;
  /** Number words in fixed expressions that tell no quantity, as phrases from the number word on. */
  idioms: ReadonlyMap<string, true>;
  /** Words before "one" that make it a pronoun ("no", "this"). */
  pronounOpeners: ReadonlySet<string>;
  ageOpeners: ReadonlySet<string>;
  /** Nouns of one person and of several, beside which a bare number may be an age ("a boy, 12,", "women over 65"). */
  onePerson: ReadonlySet<string>;
  manyPersons: ReadonlySet<string>;
  /** Nouns of persons whose age may follow "of", and words between two ages. */
  agedPersons: ReadonlySet<string>;
  ageJoiners: ReadonlySet<string>;
  /** Words between several persons and their age ("over", "between"). */
  ageBounds: ReadonlySet<string>;
  /** Pronouns of one person, the verbs that tell their age ("was", "turned"), and what may follow it. */
  agePronouns: ReadonlySet<string>;
  ageVerbs: ReadonlySet<string>;
  ageClosers: ReadonlySet<string>;
  when: string;
  /** "at", and the words before it: "died at 87". */
  at: string;
  on: string;
  /** Between two sides of one thing ("3 x 4 metres"). */
  dimensionWords: ReadonlySet<string>;
  /** "half past six", "at six tonight". */
  hourOpeners: ReadonlySet<string>;
  dayParts: ReadonlySet<string>;
  /** After "one clerk": somebody is quoted, and nobody counted. */
  narratingVerbs: ReadonlySet<string>;
  /** Labels that go before number words too ("world number three"). */
  numberNouns: ReadonlySet<string>;
  /** Nouns that teasers number ("5 things"). */
  listicles: ReadonlySet<string>;
  /** Before "at 87": what happens once in a life. */
  lifeEvents: ReadonlySet<string>;
  /** "in his early forties": the owner, the years of the parts of a decade. */
  ageOwners: ReadonlySet<string>;
  decadeParts: ReadonlyMap<string, readonly [number, number]>;
  /** Nouns whose own value is an age or a named measure ("life expectancy", "magnitude"): unit. */
  measureNouns: ReadonlyMap<string, UnitEntry>;
  classes: ReadonlyMap<string, readonly WordClass[]>;
  /** Endings that tell a class, longest first. */
  endings: readonly (readonly [ending: string, classes: readonly WordClass[]])[];
  /** Base forms; their regular forms are derived. */
  verbs: ReadonlySet<string>;
  /** Verbs that are nouns as often ("rise", "attack"). */
  nounVerbs: ReadonlySet<string>;
  irregularVerbs: ReadonlySet<string>;
  /** Those of them that never stand before a noun as "broken" does. */
  finiteVerbs: ReadonlySet<string>;
  irregularPlurals: ReadonlyMap<string, string>;
  /** Nouns with one form for one and many, or that end in s without being many. */
  invariantNouns: ReadonlySet<string>;
  /** Superlatives and the like ("largest", "most", "first"). */
  ranks: ReadonlySet<string>;
  /** Before a number of places in a table ("the bottom three"). */
  tableEnds: ReadonlySet<string>;
  pluralEndings: readonly (readonly [ending: string, singular: string])[];
  /** Words for persons when the noun is left out ("12 were killed"). */
  person: string;
  /** Verb and noun forms of what happens to people and things: lemma of the event. */
  events: ReadonlyMap<string, string>;
  /** Nouns that are counted only when something has happened ("bodies"): the event. */
  eventsOfNouns: ReadonlyMap<string, string>;
  /** "jobs", "workers"; what cuts them; the event. */
  jobs: ReadonlySet<string>;
  jobVerbs: ReadonlySet<string>;
  jobsCut: string;
  /** Events that happen to persons: a number without a noun beside them counts people. */
  personEvents: ReadonlySet<string>;
  /** Nouns that count persons by what happened to them ("12 dead", "24 fatalities"). */
  personNouns: ReadonlySet<string>;
  /** Before "of" and a bare number they count people ("a town of 14,000"). */
  crowds: ReadonlySet<string>;
  /** Nouns of beasts: what happens to them happens to nobody ("ten whales came ashore; eight died"). */
  animals: ReadonlySet<string>;
  /** Words that say there is none ("no", "nobody"). */
  noneWords: ReadonlyMap<string, 'determiner' | 'person' | 'single'>;
  notASingle: ReadonlyMap<string, true>;
  /** Words that may stand between a number and what happened to those it counts ("12 were reported killed"). */
  eventFillersAfter: ReadonlySet<string>;
  /** The same before the number ("a toll of at least 12"). */
  eventFillersBefore: ReadonlySet<string>;
  /** Words before a number that takes the counted noun of the number before it ("up from", "including"). */
  comparing: ReadonlySet<string>;
  /** The same for money ("the lowest is 74.07"), and for all other units. */
  comparingMoney: ReadonlySet<string>;
  comparingUnits: ReadonlySet<string>;
  tellingVerbs: ReadonlySet<string>;
  /** Before "at" and "to" and another number of what was counted last ("put the number at 9,000"). */
  tallies: ReadonlySet<string>;
  /** Before the level of an index, and the units of its changes ("lost 190 points to 30,218"). */
  levelWords: ReadonlySet<string>;
  indexUnits: ReadonlySet<string>;
  /** Before "of" and a noun whose number is told later. */
  numberWords: ReadonlySet<string>;
  /** Nouns whose number counts people ("toll", "dead"), and what makes it more than the number after it. */
  passing: ReadonlySet<string>;
  tolls: ReadonlySet<string>;
  /** All that may stand between a figure and the same told once more ("up from", ", or"); marks and words by single blanks. */
  repeating: ReadonlySet<string>;
  /** After a duration: a moment is told, not how long something took ("nine days later"). */
  momentWords: ReadonlySet<string>;
  /** After "a year" they make it a moment and no rate. */
  rateEnders: ReadonlySet<string>;
  /** Words after "Name, 34" that go on with the sentence. */
  afterAge: ReadonlySet<string>;
  /** Relative pronouns that stand for the noun before them. */
  relatives: ReadonlySet<string>;
  /** Pronouns of which a text never says who is meant ("I", "there"). */
  unnamed: ReadonlySet<string>;
  /** Prepositions that tie a measured figure to the noun after it ("$1 billion in gains"). */
  measuredOf: ReadonlySet<string>;
  /** "of" and "one": what the counted noun may hang on, and the number that is a pronoun as often. */
  of: string;
  /** "in", "out" and "every": what joins the two numbers of a share ("one in every four", "nine out of ten"). */
  inside: string;
  /** "per", before a number that belongs to the unit ("per 100,000 people"). */
  per: string;
  out: string;
  everyWords: ReadonlySet<string>;
  and: string;
  /** Ending of an owner, a token of its own ("'s"). */
  possessive: string;
  one: string;
  /** Words that join alternatives ("or", "nor", "and"). */
  orWords: ReadonlySet<string>;
  /** Adjectives between "no" and an event noun that change nothing ("no serious injuries" does, "no civilian deaths" does not). */
  eventAdjectives: ReadonlySet<string>;
  /** Events of which a text may say that there were none. */
  noneEvents: ReadonlySet<string>;
  /** Openers that run up to the day of publication ("since"). */
  sinceWords: ReadonlySet<string>;
  /** Words of the part told ("including", "another", "in total"). */
  shares: ReadonlyMap<string, 'part' | 'additional' | 'total'>;
  /** Phrases of time that are resolved against the day of publication: how far back they are, or null when not. */
  timeWords: ReadonlyMap<string, { unit: StretchUnit; back: number } | null>;
  /** Nouns of how long ("decade"): so many of a unit. */
  stretches: ReadonlyMap<string, { unit: StretchUnit; times: number }>;
  /** "the past 24 hours", and "ten years ago". */
  recentWords: ReadonlySet<string>;
  momentsBack: ReadonlySet<string>;
  timeOpeners: ReadonlySet<string>;
  /** First words of all that may tell a time. */
  timeStarts: ReadonlySet<string>;
  /** Words before a place ("in", "near"). */
  placeOpeners: ReadonlySet<string>;
  /** Counted nouns that no reader compares ("side", "thing"). */
  trivialNouns: ReadonlySet<string>;
  /** Articles of what was named before ("the two countries"). */
  definite: ReadonlySet<string>;
  /** Nouns that a number word before them counts in figures of speech only ("half the way"). */
  figurative: ReadonlySet<string>;
  /** Adjectives of comparison and their plain form ("best" is "good"). */
  comparatives: ReadonlyMap<string, string>;
  /** Modifiers that belong to no counted noun's name ("other", "more"). */
  unitFillers: ReadonlySet<string>;
}
