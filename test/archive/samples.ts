import type { Analysis } from '../../lib/report/analysis.ts';
import type { Article } from '../../lib/text/article.ts';

/** An invented article; every field can be set. */
export const article = (part: Partial<Article> = {}): Article => ({
  url: 'https://harbourpost.example/vessen-dam',
  title: 'Dam above Vessen gave way after a night of rain',
  byline: 'Ilse Marrow',
  outlet: 'Harbour Post',
  language: 'en',
  published: { value: '2026-05-13T08:20:00Z', origin: 'json-ld' },
  modified: null,
  text: 'The dam above Vessen gave way before dawn on Wednesday, the district of Tellin said.\nAt least 12 people are missing, according to two officials briefed on the search. “Nobody warned us,” said Orla Keth, who runs the ferry.',
  ...part,
});

/** An analysis of that article with one unnamed source and one figure. */
export const analysis = (part: Partial<Analysis> = {}): Analysis => ({
  engine: 1,
  language: 'en',
  attributions: [
    {
      source: [134, 147],
      cue: [121, 133],
      cueKind: 'report',
      content: [[85, 119]],
      manner: 'paraphrase',
      sourceType: 'anonymous',
      slots: { count: [134, 137], role: [138, 147], basis: [148, 170] },
      sourceId: 0,
      within: null,
      confidence: 0.93,
      reasons: ['according to', 'counted role without a name'],
    },
  ],
  figures: [
    {
      span: [85, 96],
      low: 12,
      high: null,
      bound: 'at least',
      unit: 'person',
      kind: 'count',
      concept: ['missing'],
      event: null,
      scope: { whom: [], places: ['Vessen'], time: null, share: null, background: false },
      notable: true,
      reasons: ['bound before number'],
    },
  ],
  quotations: [[172, 188]],
  sentences: [
    [0, 84],
    [85, 171],
  ],
  ...part,
});
