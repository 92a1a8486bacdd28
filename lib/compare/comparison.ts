import type { Span } from '../text/span.ts';

export type Verdict = 'agrees' | 'updates' | 'differs';

/** A firm finding is marked on the page; a possible one is only listed, under "may differ". */
export type Level = 'firm' | 'possible';

/** Where a figure, a source or a quotation stands: a span of one report's text. */
export interface Place {
  /** Id of the report. */
  report: string;
  span: Span;
}

/** One reason for an alignment or a verdict, in a form the view can put into words. */
export interface Reason {
  /** Name of the signal: "same place", "one digit apart", "other day". */
  name: string;
  /** What it added to the decision, in logits; 0 for a plain statement. */
  weight: number;
}

/** One value of a measure, as one report gives it. */
export interface MeasureValue {
  place: Place;
  /** Index in that report's `analysis.figures`; -1 for a statement that there is none ("no casualties"). */
  figure: number;
  /** How it stands to this page's figure; null for this page's own. */
  verdict: Verdict | null;
  level: Level;
  /** Set when it agrees only because one of them is open ("at least one") or vague ("hundreds"). */
  loosely?: true;
  reasons: readonly Reason[];
}

/** What this page and others say in answer to one question. One a measure, never one a pair. */
export interface MeasureFinding {
  /** Stable within one comparison. */
  id: string;
  /** This page's figure: the first of its mentions. */
  own: MeasureValue;
  /** Other mentions of the same measure on this page. */
  ownAgain: readonly MeasureValue[];
  /** The other reports' values, in order of publication; those without a date last. */
  others: readonly MeasureValue[];
  /** The verdict shown: differs before updates before agrees. */
  verdict: Verdict;
  level: Level;
  /** `false` when an order of publication was needed and is not known. */
  orderKnown: boolean;
}

/** One quotation as two or more reports give it. */
export interface QuotationFinding {
  own: Place;
  others: readonly {
    place: Place;
    drift: 'same' | 'shortened' | 'altered' | 'other speaker';
    /** Aligned words: runs that both have, or only one of them has. */
    words: readonly { text: string; in: 'both' | 'own' | 'other' }[];
  }[];
}

/** One statement whose source is described in different ways. */
export interface AttributionFinding {
  own: Place;
  /** Index in this page's `analysis.attributions`; -1 for what this page states as fact. */
  attribution: number;
  others: readonly {
    place: Place;
    attribution: number | null;
    drift: 'described differently' | 'named' | 'unnamed' | 'stated as fact' | 'same';
  }[];
}

/** Where a group of reports got their information. */
export interface Origin {
  /** Name of the origin: an agency, an outlet; null when only shared wording tells. */
  name: string | null;
  /** Reports that rest on it, this page included where it does. */
  reports: readonly string[];
  evidence: readonly {
    kind: 'credit' | 'told' | 'first reported' | 'shared wording';
    place: Place;
  }[];
}

/** An answer to a claim: a denial, a refusal, a silence. */
export interface DenialFinding {
  claim: Place;
  answer: Place;
  kind: 'denial' | 'declined' | 'no answer';
}

/** What changed since a saved version. */
export interface Change {
  kind: 'figure' | 'source' | 'quotation' | 'headline' | 'date';
  before: string | null;
  now: string | null;
  /** In this page's text; null for what is gone. */
  span: Span | null;
}

/** Everything that the archive has to say about one report; no view computes more. */
export interface Comparison {
  /** Why nothing was compared, or null when it was. */
  notCompared: 'no lexicon' | 'too short' | 'nothing saved' | null;
  /** How many reports were looked at, and how many the archive holds. */
  looked: number;
  saved: number;
  /** The other reports of the same story, most alike first. */
  related: readonly string[];
  measures: readonly MeasureFinding[];
  quotations: readonly QuotationFinding[];
  attributions: readonly AttributionFinding[];
  origins: readonly Origin[];
  denials: readonly DenialFinding[];
  changes: readonly Change[];
}
