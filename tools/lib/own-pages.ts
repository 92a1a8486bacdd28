import './english.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { readArticle } from '../../lib/article/read.ts';
import type { SourceType } from '../../lib/attributions/attribution.ts';
import type { Bound, Figure } from '../../lib/figures/figure.ts';
import { analyse } from '../../lib/report/analyse.ts';
import type { Analysis } from '../../lib/report/analysis.ts';
import type { Article } from '../../lib/text/article.ts';
import { wordsOf } from '../../lib/text/span.ts';
import { loadTagger } from './tagger.ts';

/** What a page under `test/pages` is expected to give. `null` or "" means: not written yet, and fails. */
export interface Expected {
  /** Set instead of all the rest when the page is no article. */
  notRead?: string;
  title?: string;
  outlet?: string;
  published?: string | null;
  /** Every unnamed source, and any others worth naming. An unnamed source that is not listed fails. */
  /** `missed` says that the engine does not find this one yet: the check fails as soon as it does. */
  sources?: { words: string; type: SourceType; via?: string; missed?: true }[] | null;
  figures?:
    | { words: string; low: number | null; high: number | null; bound?: Bound; unit?: string }[]
    | null;
}

export interface Check {
  name: string;
  holds: boolean;
}

const tagger = loadTagger();
const PAGES = resolve(import.meta.dirname, '../../test/pages');

export const ownPages = (): string[] => readdirSync(PAGES).sort();

/** Reads one page with the whole engine and holds it against its expectations. */
export function checkPage(slug: string): Check[] {
  const html = readFileSync(join(PAGES, slug, 'source.html'), 'utf8');
  const expected = JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8')) as Expected;
  const { window } = new JSDOM(html, { url: `https://outlet.example/${slug}` });
  const reading = readArticle(window.document);
  if (!reading.ok)
    return [{ name: `not read: ${expected.notRead}`, holds: reading.why === expected.notRead }];
  const { article } = reading.value;
  const analysis = analyse(article, { tagger });
  return [
    { name: 'is an article', holds: expected.notRead === undefined },
    { name: 'title', holds: article.title === expected.title },
    { name: 'outlet', holds: article.outlet === expected.outlet },
    { name: 'published', holds: article.published?.value === expected.published },
    ...checkSources(article, analysis, expected.sources ?? []),
    ...checkFigures(article, analysis, expected.figures ?? []),
    { name: 'expectations written', holds: !!expected.sources && !!expected.figures },
  ];
}

function checkSources(
  { text }: Article,
  { attributions }: Analysis,
  expected: NonNullable<Expected['sources']>,
): Check[] {
  const found = attributions.map(({ source, sourceType, slots }) => ({
    words: source ? wordsOf(text, source) : '',
    type: sourceType,
    via: slots.via ? wordsOf(text, slots.via) : undefined,
  }));
  const wanted = expected.map(({ words, type, via, missed = false }) => ({
    name: `${type} source${missed ? ', still missed' : ''}: ${words}`,
    holds:
      missed !==
      found.some(
        (one) => one.words.includes(words) && one.type === type && (!via || one.via?.includes(via)),
      ),
  }));
  const unnamed = found.filter(({ type }) => type === 'anonymous');
  const known = expected.filter(({ type }) => type === 'anonymous');
  const wrong = unnamed.filter(({ words }) => !known.some((one) => words.includes(one.words)));
  const names = wrong.map(({ words }) => words).join(' | ');
  return [...wanted, { name: `no other unnamed source ${names}`, holds: !wrong.length }];
}

function checkFigures(
  { text }: Article,
  { figures }: Analysis,
  expected: NonNullable<Expected['figures']>,
): Check[] {
  return expected.map(({ words, low, high, bound, unit }) => {
    const fits = (figure: Figure) =>
      wordsOf(text, figure.span) === words &&
      figure.low === low &&
      figure.high === high &&
      (!bound || figure.bound === bound) &&
      (!unit || figure.unit === unit);
    return { name: `figure: ${words}`, holds: figures.some(fits) };
  });
}
