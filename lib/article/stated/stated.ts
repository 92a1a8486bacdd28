import { native } from '../native.ts';
import { said } from './said.ts';
import { readTimes, type Times } from './times.ts';

/** What a page says of itself, before its text is read and as it says it: nothing here is checked or tidied yet. */
export interface Stated {
  /** Texts of the page's JSON-LD scripts. */
  linked: readonly string[];
  /** Name, property or itemprop of each `<meta>`, and its content. */
  meta: readonly (readonly [name: string, content: string])[];
  /** `href` of `<link rel=canonical>`. */
  canonical: string;
  /** `lang` of the page. */
  language: string;
  times: Times;
}

/** Where a `<meta>` says what it states. */
const NAMES = ['property', 'name', 'itemprop'];
/** Entries of `<meta>` that are taken along: real pages have a few dozen. */
const MOST = 1_000;
/** UTF-16 code units of all linked data that is taken along: a longer script holds no article's head. */
const LONGEST_LINKED = 500_000;

/** Reads what a page states of itself. One query each; costs well under a millisecond. */
export function readStated(document: Document): Stated {
  const query = native(document, 'querySelectorAll');
  const meta: [string, string][] = [];
  for (const element of query('meta[content]'))
    for (const attribute of NAMES) {
      const name = said(element, attribute);
      if (name && meta.length < MOST) meta.push([name, said(element, 'content')]);
    }
  const linked: string[] = [];
  let left = LONGEST_LINKED;
  for (const { textContent } of query('script[type="application/ld+json" i]')) {
    if (!textContent || textContent.length > left) continue;
    left -= textContent.length;
    linked.push(textContent);
  }
  const root = native(document, 'documentElement');
  return {
    linked,
    meta,
    canonical: said(query('link[rel~="canonical" i][href]')[0], 'href'),
    language: said(root, 'lang') || said(root, 'xml:lang'),
    times: readTimes(document),
  };
}
