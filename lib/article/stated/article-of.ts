import type { Article } from '../../text/article.ts';
import type { RawArticle } from '../raw-article.ts';
import { addressOf, hostOf } from './address.ts';
import { datesOf } from './dates.ts';
import { namesIn, readLinkedData } from './linked-data.ts';
import { metaOf } from './meta.ts';
import { tidy } from './tidy.ts';

/** Makes an article of what was read in a page: what the page states goes first, then what was found in its text. */
export function articleOf({ address, stated, title, byline, text }: RawArticle): Article {
  const data = readLinkedData(stated.linked);
  const meta = metaOf(stated);
  const url = addressOf(address, stated.canonical, meta.get('og:url'));
  const publisher = namesIn(data?.publisher)[0] ?? meta.get('og:site_name');
  return {
    url,
    title: firstOf(namesIn(data?.headline)[0], title) ?? '',
    byline: firstOf(nameIn(namesIn(data?.author).join(', ')), nameIn(byline)),
    outlet: firstOf(publisher) ?? hostOf(url || address),
    language: toTag(stated.language || meta.get('og:locale')),
    ...datesOf(data, meta, stated.times, url || address),
    text,
  };
}

/** The first that says anything; an address is no name. */
function firstOf(...stated: (string | undefined)[]): string | null {
  return (
    stated.map((words) => tidy(words ?? '')).find((words) => words && !isAddress(words)) ?? null
  );
}

/** `By Ada Fenn` as `Ada Fenn`: the screens say "By" themselves. */
const nameIn = (byline: string): string => byline.replace(/^\s*by\s+/i, '');

const isAddress = (words: string): boolean => /^(?:https?:)?\/\//.test(words);

/** Language, script, region and variants; only the shape is asked for. */
const TAG = /^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]{2,8}){0,4}$/;

/** `en_GB` and `EN-gb` as `en-GB`; null for what is no tag. */
function toTag(stated: string | undefined): string | null {
  const tag = stated?.trim() ?? '';
  if (!TAG.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null; // such as `en-en-en`
  }
}
