import { fail } from '../result.ts';
import type { Reading } from './page.ts';

/** Reads a page as an article, without changing one node of it. */
export function readArticle(_document: Document): Reading {
  return fail('no article', 'This page does not look like an article.');
}
