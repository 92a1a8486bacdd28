import type { Article } from '../../text/article.ts';
import { hostOf, readAddress } from './address.ts';
import { readDates } from './dates.ts';
import { namesIn } from './linked-data.ts';
import type { Stated } from './stated.ts';
import { tidy } from './tidy.ts';

/** What the text's extraction found beside the text. */
export interface Found {
  title: string | null | undefined;
  byline: string | null | undefined;
}

/** Everything of an article but its text: what the page states first, then what was found in its text. */
export function readHead(
  document: Document,
  address: string,
  stated: Stated,
  found: Found,
): Omit<Article, 'text'> {
  const { data, meta } = stated;
  const url = readAddress(stated, address);
  const publisher = namesIn(data?.publisher)[0] ?? meta.get('og:site_name');
  return {
    url,
    title: firstOf(namesIn(data?.headline)[0], found.title) ?? '',
    byline: firstOf(namesIn(data?.author).join(', '), found.byline),
    outlet: firstOf(publisher) ?? hostOf(url || address),
    language: toTag(stated.language ?? meta.get('og:locale')),
    ...readDates(document, stated, url || address),
  };
}

/** The first that says anything; an address is no name. */
function firstOf(...stated: (string | null | undefined)[]): string | null {
  return (
    stated.map((words) => tidy(words ?? '')).find((words) => words && !isAddress(words)) ?? null
  );
}

const isAddress = (words: string): boolean =>
  words.startsWith('//') || words.startsWith('http://') || words.startsWith('https://');

/** Language, script, region and variants; only the shape is asked for. */
const TAG = /^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]{2,8}){0,4}$/;

/** `en_GB` and `EN-gb` as `en-GB`; null for what is no tag. */
function toTag(stated: string | undefined | null): string | null {
  const tag = stated?.trim() ?? '';
  if (!TAG.test(tag)) return null; // most pages without one state nothing: no exception is paid for
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null; // such as `en-en-en`
  }
}
