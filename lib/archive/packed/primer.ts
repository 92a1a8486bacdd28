import type { Attribution, CueKind, SourceType } from '../../attributions/attribution.ts';
import type { Bound, Figure, Share } from '../../figures/figure.ts';
import type { Analysis } from '../../report/analysis.ts';

const SOURCE_TYPES: SourceType[] = [
  'anonymous',
  'named',
  'organisation',
  'document',
  'generic',
  'unattributed',
];
const CUE_KINDS: CueKind[] = ['report', 'silence', 'denial', 'demand', 'question', 'stance'];
const MANNERS: Attribution['manner'][] = ['quotation', 'paraphrase', 'mixed'];
const BOUNDS: Bound[] = [
  'exact',
  'about',
  'at least',
  'at most',
  'more than',
  'less than',
  'up',
  'down',
];
const SHARES: Share[] = ['whole', 'part', 'additional', 'total'];
const KINDS: Figure['kind'][] = [
  'money',
  'percent',
  'physical',
  'duration',
  'age',
  'count',
  'ratio',
  'none',
];

const attribution: Attribution = {
  source: null,
  cue: null,
  cueKind: 'report',
  content: [],
  manner: 'paraphrase',
  sourceType: 'named',
  slots: {},
  sourceId: 0,
  within: null,
  confidence: 0,
  reasons: [],
};
const figure: Figure = {
  span: [0, 0],
  low: null,
  high: null,
  bound: 'exact',
  unit: '',
  kind: 'count',
  concept: [],
  event: null,
  scope: { whom: [], places: [], time: null, share: null, background: false },
  notable: true,
  reasons: [],
};
const analysis: Analysis = {
  engine: 0,
  language: 'en',
  attributions: [attribution],
  figures: [figure],
  saidBy: [],
  headline: [],
  within: [],
  quotations: [],
  sentences: [],
};

/**
 * What every analysis repeats: the shapes of its objects and the names of its kinds. Packing begins as if this had
 * been written before. Any change here, also one of order, makes older packings unreadable: raise `PRIMER_EDITION`,
 * and stored analyses are made again from their texts.
 */
export const PRIMER: unknown = [
  analysis,
  { a: 0, b: 0, kind: 'again', verdict: 'agrees' },
  { words: '', from: null, to: null },
  { count: null, role: null },
  { role: null },
  { role: null, affiliation: null },
  ...SOURCE_TYPES,
  ...CUE_KINDS,
  ...MANNERS,
  ...BOUNDS,
  ...SHARES,
  ...KINDS,
  'percent',
  'USD',
];

/** Which primer a packing was made with: its first byte. */
export const PRIMER_EDITION = 2;
