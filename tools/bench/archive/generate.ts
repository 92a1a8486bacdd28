import type { Analysis } from '../../../lib/report/analysis.ts';
import type { Article } from '../../../lib/text/article.ts';
import type { Span } from '../../../lib/text/span.ts';
import { seeded } from './random.ts';

/** Reports that each invented story has in the archive; one more is what the reader has open. */
export const REPORTS = 5;
const WORDS = 630;
const VOCABULARY = 40_000;
const NAMES = 20_000;
const ONSETS = 'b d f g h k l m n p r s t v z br dr kl st tr'.split(' ');
const VOWELS = 'a e i o u ei ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 'l', 'nd', 'rt'];

const known: string[] = [];
const wordOf = (rank: number): string => {
  known[rank] ??= invent(rank);
  return known[rank];
};

/** The invented word of a rank: frequent ones are short, as in any language. */
function invent(rank: number): string {
  const random = seeded(rank * 7919 + 11);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] as string;
  const syllables = rank < 300 ? 1 : rank < 4000 ? 2 : 3;
  return Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join(
    '',
  );
}

const capital = (word: string) => word.replace(/^./, (first) => first.toUpperCase());
/** Log-uniform ranks are Zipf's law, near enough. */
const zipf = (random: () => number) => Math.floor(Math.exp(random() * Math.log(VOCABULARY)));

/** The words of one report: common words, and those of its story, of which each report uses its own two thirds. */
export function wordsOfReport(story: number, report: number, count = WORDS): string[] {
  const shared = seeded(story * 2 + 1);
  const names = Array.from({ length: 14 }, () =>
    capital(wordOf(VOCABULARY + Math.floor(shared() * NAMES))),
  );
  const topics = Array.from({ length: 25 }, () =>
    wordOf(300 + Math.floor(shared() * (VOCABULARY - 300))),
  );
  const random = seeded(story * 64 + report + 1_000_003);
  const own = (all: readonly string[]) => all.filter(() => random() < 0.66);
  const used = { names: own(names), topics: own(topics) };
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)];
  return Array.from({ length: count }, () => {
    const chance = random();
    const special =
      chance < 0.05 ? pick(used.names) : chance < 0.13 ? pick(used.topics) : undefined;
    return special ?? wordOf(zipf(random));
  });
}

/** Sentences of 21 words, paragraphs of three sentences. */
export function textOf(words: readonly string[]): string {
  const sentences: string[] = [];
  for (let at = 0; at < words.length; at += 21)
    sentences.push(`${capital(words.slice(at, at + 21).join(' '))}.`);
  return sentences
    .map((sentence, at) => sentence + (at % 3 === 2 ? '\n' : ' '))
    .join('')
    .trim();
}

/** The article of a number in the generated archive. */
export function articleAt(index: number): Article {
  return reportOf(Math.floor(index / REPORTS), index % REPORTS);
}

/** @param report from `REPORTS` on it is one that is not saved */
export function reportOf(story: number, report: number): Article {
  const words = wordsOfReport(story, report);
  const day = new Date(Date.UTC(2016, 0, 1 + (story % 3650), report * 3)).toISOString();
  const title = words.filter((word) => /^\p{Lu}/u.test(word)).slice(0, 3);
  return {
    url: `https://outlet${story % 40}.example/${story}/${report}`,
    title: [...new Set([...title, ...words.slice(3, 8)])].join(' '),
    byline: capital(wordOf(VOCABULARY + story)),
    outlet: `Outlet ${(story + report) % 40}`,
    language: 'en',
    published: { value: day, origin: 'json-ld' },
    modified: null,
    text: textOf(words),
  };
}

/** An analysis of the size and shape that a news report of this length has: 15 attributions, 15 figures. */
export function analysisOf(article: Article): Analysis {
  const random = seeded(article.text.length * 31 + article.title.length);
  const starts = [...article.text.matchAll(/\b\w/g)].map(({ index }) => index);
  const span = (from: number, words: number): Span => {
    const start = starts[Math.min(from, starts.length - 2)] ?? 0;
    return [start, (starts[Math.min(from + words, starts.length - 1)] ?? article.text.length) - 1];
  };
  const at = (which: number, of: number) =>
    Math.floor(((which + random() * 0.8) / of) * starts.length);
  return {
    engine: 1,
    language: 'en',
    attributions: Array.from({ length: 15 }, (_, which) => {
      const from = at(which, 15);
      return {
        source: span(from, 2),
        cue: span(from + 2, 1),
        cueKind: 'report' as const,
        content: [span(from + 3, 12)],
        manner: random() < 0.3 ? ('quotation' as const) : ('paraphrase' as const),
        sourceType: random() < 0.3 ? ('anonymous' as const) : ('named' as const),
        slots: random() < 0.3 ? { role: span(from, 1), affiliation: span(from + 1, 1) } : {},
        sourceId: which % 6,
        within: null,
        confidence: Math.round(random() * 1000) / 1000,
        reasons: ['verb of saying', which % 3 ? 'subject before verb' : 'inverted'],
      };
    }),
    figures: Array.from({ length: 15 }, (_, which) => {
      const from = at(which, 15);
      const value = Math.floor(random() ** 4 * 5000);
      return {
        span: span(from, 1),
        low: value,
        high: value,
        bound: random() < 0.7 ? ('exact' as const) : ('about' as const),
        unit: random() < 0.5 ? 'person' : 'USD',
        kind: 'count' as const,
        concept: [wordOf(300 + (value % 900))],
        event: null,
        scope: {
          whom: [],
          places: [capital(wordOf(VOCABULARY + (value % 500)))],
          time: null,
          share: null,
          background: false,
        },
        notable: random() < 0.8,
        reasons: ['number before noun'],
      };
    }),
    saidBy: Array.from({ length: 15 }, (_, which) => (which % 3 ? which : null)),
    headline: [],
    within: [{ a: 0, b: 1, kind: 'again', verdict: 'agrees' }],
    quotations: Array.from({ length: 5 }, (_, which) => span(at(which, 5), 11)),
    sentences: Array.from({ length: 30 }, (_, which) => span(which * 21, 21)),
  };
}

/**
 * A report of another story with a passage copied from one that is saved.
 * @param copied words in a row that are taken over
 * @param edited share of them that is replaced
 */
export function copyOf(index: number, copied: number, edited: number, seed: number): Article {
  const random = seeded(seed);
  const from = wordsOfReport(Math.floor(index / REPORTS), index % REPORTS);
  const start = Math.floor(random() * (from.length - copied));
  const passage = from
    .slice(start, start + copied)
    .map((word) => (random() < edited ? wordOf(zipf(random)) : word));
  const own = wordsOfReport(9_000_000 + seed, 0, 600 - copied);
  const place = Math.floor(random() * own.length);
  const words = [...own.slice(0, place), ...passage, ...own.slice(place)];
  return { ...reportOf(9_000_000 + seed, 0), text: textOf(words) };
}
