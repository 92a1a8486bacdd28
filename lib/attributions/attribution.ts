import type { Span } from '../text/span.ts';

export type SourceType =
  | 'anonymous'
  | 'named'
  | 'organisation'
  | 'document'
  | 'generic'
  | 'unattributed';

/** What the text states about a source, each as the words of the text. */
export interface Slots {
  /** How many: "two". */
  count?: Span;
  /** Of which body: "US". */
  affiliation?: Span;
  /** "officials". */
  role?: Span;
  /** "senior". */
  seniority?: Span;
  /** How the source knows: "briefed on the talks". */
  basis?: Span;
  /** Why no name is given: "because they were not authorised to speak". */
  reason?: Span;
  /** The outlet that the source spoke to: "Reuters". */
  via?: Span;
  /** That anonymity was asked for, without a reason: "on condition of anonymity". */
  wording?: Span;
}

/** What the cue does with its content. */
export type CueKind = 'report' | 'silence' | 'denial' | 'demand' | 'question' | 'stance';

/** From which setting of the reader on an attribution is shown; what each takes in, see `levelOf`. */
export type Level = 'sure' | 'balanced' | 'everything';

/** Somebody is said to have said something. */
export interface Attribution {
  /** The words naming who speaks; null when nobody is named. */
  source: Span | null;
  /** The word that attributes. Null only in what an older engine read, for a quotation carried over. */
  cue: Span | null;
  cueKind: CueKind;
  /** What is attributed, in order; never empty. */
  content: readonly Span[];
  manner: 'quotation' | 'paraphrase' | 'mixed';
  sourceType: SourceType;
  slots: Slots;
  /**
   * Which source of the article this is: attributions with the same number share one source
   * ("two US officials ... the officials ... they").
   */
  sourceId: number;
  /** Index in the same list of the attribution whose content holds this one; null at the top. */
  within: number | null;
  /** How sure the engine is, 0 to 1: a model's margin or a rule's prior. */
  confidence: number;
  /** Absent in what an older engine read: taken as `balanced`. */
  level?: Level;
  /** Names of the rules that made this reading, in order: shown under "why marked". */
  reasons: readonly string[];
}
