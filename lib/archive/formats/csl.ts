import type { Collected } from './collected.ts';
import { peopleOf } from './people.ts';

/** `2026-05-13T08:20` is [2026, 5, 13]; a year alone is [2026]. */
const dateParts = (moment: string) => ({
  'date-parts': [moment.slice(0, 10).split('-').map(Number)],
});

/** Clippings as CSL-JSON, which Zotero and other reference managers read. */
export const toCsl = (all: readonly Collected[]): string =>
  `${JSON.stringify(
    all.map(({ clipping, report: { article, seen } }) => ({
      id: clipping.id,
      type: 'article-newspaper',
      title: article.title,
      'container-title': article.outlet,
      ...(article.byline ? { author: peopleOf(article.byline) } : {}),
      ...(article.published ? { issued: dateParts(article.published.value) } : {}),
      accessed: dateParts(seen),
      ...(article.url ? { URL: article.url } : {}),
      ...(article.language ? { language: article.language } : {}),
      ...(clipping.tags.length > 0 ? { keyword: clipping.tags.join(', ') } : {}),
    })),
    null,
    2,
  )}\n`;
