import { say } from '../words/say.ts';

/** Words of the first and of the last sentence that are shown. */
const WORDS = 6;

/** How the text begins and how it ends, in its own words: by these a reader sees whether all of it is there. Empty for a line. */
export function extentOf(text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length <= 2 * WORDS) return '';
  const [first, last] = [words.slice(0, WORDS), words.slice(-WORDS)];
  return say('header.extent', { first: first.join(' '), last: last.join(' ') });
}
