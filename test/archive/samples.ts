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

const at = (words: string): [number, number] => {
  const start = article().text.indexOf(words);
  return [start, start + words.length];
};

/** An analysis of that article with one unnamed source and one figure. */
export const analysis = (part: Partial<Analysis> = {}): Analysis => ({
  engine: 1,
  language: 'en',
  attributions: [
    {
      source: at('two officials'),
      cue: at('according to'),
      cueKind: 'report',
      content: [at('At least 12 people are missing')],
      manner: 'paraphrase',
      sourceType: 'anonymous',
      slots: { count: at('two'), role: at('officials'), basis: at('briefed on the search') },
      sourceId: 0,
      within: null,
      confidence: 0.93,
      reasons: ['according to', 'counted role without a name'],
    },
  ],
  figures: [
    {
      span: at('At least 12'),
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
  saidBy: [0],
  headline: [],
  within: [],
  quotations: [at('Nobody warned us,')],
  sentences: [
    [0, 84],
    at('At least 12 people are missing, according to two officials briefed on the search.'),
  ],
  ...part,
});
