/** What a cue does with its content; the same words as an attribution's `cueKind`. */
export type CueWordKind = 'report' | 'silence' | 'denial' | 'demand' | 'question' | 'stance';

/**
 * The words by which a language says who said what. Sets hold lower-cased words with straight apostrophes;
 * phrases are lower-cased words parted by single blanks.
 */
export interface AttributionWords {
  /** Forms of verbs that attribute, with what they do. */
  verbs: ReadonlyMap<string, CueWordKind>;
  /** Of these, the ones that are also common nouns ("claims"): no cue after a determiner. */
  alsoNouns: ReadonlySet<string>;
  /** "according to": the source follows. */
  phrases: readonly string[];
  /** Verbs of refusing, before a verb of speaking ("declined to comment"). */
  refusals: ReadonlySet<string>;
  /** What one can decline to do, or not do immediately. */
  speaking: ReadonlySet<string>;
  /** Of these, what nobody does who gives no answer: "did not respond". */
  replies: ReadonlySet<string>;
  /** Auxiliaries of what is always so: "companies do not disclose". */
  habits: ReadonlySet<string>;
  /** "neither" with its "nor": before two verbs of speaking they refuse both. */
  pairs: ReadonlyMap<string, string>;
  /** "not", "n't" forms that turn a verb of answering into silence. */
  negations: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Verbs of holding something likely, besides those that attribute everywhere: "expected". */
  views: ReadonlySet<string>;
  /** Verbs that do what they say, and tell nothing: "promised". */
  commitments: ReadonlySet<string>;
  /** Adverbs and days that may stand between a source and its verb. */
  adverbs: ReadonlySet<string>;
  /** Irregular forms of verbs in the past, none of them of saying: "went". */
  pasts: ReadonlySet<string>;
  /** What a phrase may hang on: "about", "with". */
  prepositions: ReadonlySet<string>;
  /** Words that tell when something was said. */
  times: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Words that count people. */
  counts: ReadonlySet<string>;
  /** Before "of": "a group of", "a number of": they count, what follows is the head. */
  collectives: ReadonlySet<string>;
  /** Forms of "be": with a verb of the lexicon they turn the subject into the one spoken of. */
  passives: ReadonlySet<string>;
  /** After these, besides verbs of the lexicon, what nobody is said to have told: "understood". */
  hearsay: ReadonlySet<string>;
  /** In the passive before one of the errands, what is done to people: "called to the quay". */
  summons: ReadonlySet<string>;
  errands: ReadonlySet<string>;
  /** Participles before "of" that say what somebody is charged with: "accused". */
  accusing: ReadonlySet<string>;
  /** Determiners that are nobody by themselves: "an". */
  articles: ReadonlySet<string>;
  /** Before the one who acts, in the passive: "by". */
  agents: ReadonlySet<string>;
  /** Before a name that a colon and a quotation follow: "from". */
  credits: ReadonlySet<string>;
  /** Pronouns that can be a source alone, by what they can stand for. */
  pronouns: ReadonlyMap<string, 'person' | 'people' | 'thing' | 'speaker' | 'relative' | 'open'>;
  /** Prepositions inside a source, and where they may stand in one that follows its cue. */
  inside: ReadonlyMap<string, 'always' | 'before a name' | 'after a tie'>;
  /** "adviser to", "briefed on": what "to" and "on" hang on. */
  ties: ReadonlySet<string>;
  /** First words of an apposition: "a senior official". */
  apposing: ReadonlySet<string>;
  /** Between a part and the whole: "of". */
  partitives: ReadonlySet<string>;
  /** Opens a clause about a person: "who". */
  relatives: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Between two clauses of which each tells something of its own: "and", "but". */
  coordinators: ReadonlySet<string>;
  /** Words that no source reaches across. */
  boundaries: ReadonlySet<string>;
  /** Of these, words that open a clause before the main one: "while". */
  subordinators: ReadonlySet<string>;
  /** Opens what is said: "that". */
  complementisers: ReadonlySet<string>;
  /** Heads of sources whose names are withheld by habit: officials, aides, people. Singular. */
  roles: ReadonlySet<string>;
  /** Of these, heads that need "familiar with" or a count to be a source at all: person, people. */
  bareRoles: ReadonlySet<string>;
  /** Of these, heads that stand for an unnamed source when there is one of them: "an attendee". */
  insiders: ReadonlySet<string>;
  /** Of the roles, those that say nothing of who somebody is: "one of the sources, a senior official" does after. */
  vague: ReadonlySet<string>;
  /** Of the roles, those who are a source without a name when they are a person's: "her allies". */
  circle: ReadonlySet<string>;
  /** Parties, and adjectives that say of which one somebody is: "Democratic strategists" are nobody's. */
  parties: ReadonlySet<string>;
  /** Determiners that point at somebody known. */
  definites: ReadonlySet<string>;
  /** Possessive determiners, and the pronoun that each stands for when it is a source alone. */
  owners: ReadonlyMap<string, string>;
  /** "himself": adds nothing to a source. */
  reflexives: ReadonlySet<string>;
  /** Counts of one person out of several: "one of". */
  singles: ReadonlySet<string>;
  /** Before a colon, of a page and not of a person: "live". */
  labels: ReadonlySet<string>;
  /** Who writes for an outlet: "an AFP journalist" speaks for it. */
  press: ReadonlySet<string>;
  /** Possessives of the one who writes: "our", "mine". */
  speakers: ReadonlySet<string>;
  /** Units of an age: "18-year-old". */
  ages: ReadonlySet<string>;
  /** Subjects that mean all who were named before: "all", "both". */
  everybody: ReadonlySet<string>;
  /** "to", before what somebody is sent to do. */
  infinitives: ReadonlySet<string>;
  /** Before the names of some of a group: "including". */
  examples: ReadonlySet<string>;
  /** Of the roles, those that also speak for their body: a plain plural stays open ("Norvian officials"). */
  officials: ReadonlySet<string>;
  /** Party members and office holders: withheld names only with a count, "one", "a senior". Singular. */
  partisans: ReadonlySet<string>;
  /** People who stand for an open group. Singular. */
  groups: ReadonlySet<string>;
  /** Determiners and counts that open a group: some, many, most. */
  openers: ReadonlySet<string>;
  spokespeople: ReadonlySet<string>;
  /** Heads that are bodies: ministry, court, agency. Singular. */
  bodies: ReadonlySet<string>;
  /** Of these, people too where there are several, or some one of them: "a guard". */
  keepers: ReadonlySet<string>;
  /** Of all lists, the words that came after the tagger was trained: for rules alone. */
  unlearned: ReadonlySet<string>;
  /** Heads that carry words: report, poll, letter. Singular. */
  documents: ReadonlySet<string>;
  /** Singular roles held by one known person: mayor, president. */
  offices: ReadonlySet<string>;
  /** Before a name: mr, sen., dr. */
  titles: ReadonlySet<string>;
  seniority: ReadonlySet<string>;
  /** "former", "current": neither seniority nor affiliation. */
  tenses: ReadonlySet<string>;
  /** Openings of how a source knows: "familiar with", "briefed on". */
  basis: readonly string[];
  /** Openings of why no name is given. */
  reasons: readonly string[];
  /** Words that state anonymity without a reason. */
  anonymity: readonly string[];
  /** Adverbs that make of a group that speaks people who told a reporter: "privately". */
  secrecy: ReadonlySet<string>;
  /** Ordinals and the like that make a new person of a known group: "another source". */
  furthers: ReadonlySet<string>;
  /** Names of news outlets and agencies. */
  outlets: readonly string[];
  /** Last words of outlets' names: times, post. */
  outletEndings: ReadonlySet<string>;
  /** What an outlet is called by its kind: "the newspaper". */
  papers: ReadonlySet<string>;
  /** First words of outlets' names, with whatever names follow: the daily, radio. */
  outletOpenings: ReadonlySet<string>;
  /** Verbs that take the outlet as their object: told. */
  tellings: ReadonlySet<string>;
  /** After these, to whom one speaks in public or in office, not for publication: the jury, residents, him. Singular. */
  audiences: ReadonlySet<string>;
  /** Before a verb: what has to be done, or may be, and is not told: must. */
  duties: ReadonlySet<string>;
  /** Verbs of saying in public: testified. */
  publicly: ReadonlySet<string>;
  /** Nouns of speaking to an outlet: interview. */
  interviews: ReadonlySet<string>;
  /** Verbs by which an outlet tells of its own finding: learned. */
  learning: ReadonlySet<string>;
  /** Verbs by which one outlet passes on another's source: quoted, cited. */
  quoting: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  nationalities: ReadonlySet<string>;
  /** First words of countries' names: "north", "saudi". */
  directions: ReadonlySet<string>;
  /** Words of judgement: an opinion rather than a fact. */
  judgements: ReadonlySet<string>;
}
