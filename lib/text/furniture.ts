import type { FurnitureWords } from './furniture-words.ts';
import { once } from './once.ts';
import { type Paragraph, readParagraph } from './paragraph-shape.ts';
import { indexPhrases, type PhraseIndex, phraseAt } from './phrases.ts';
import { findRepeats } from './repeats.ts';
import type { Sentence, TokenRange } from './sentences.ts';
import type { Token } from './tokens.ts';

/** A line that talks to the reader is short; anything longer is part of the story. In tokens. */
const LONGEST_INVITATION = 40;
const LONGEST_CREDIT = 14;
const LONGEST_READING_TIME = 6;
const LONGEST_HEADING = 8;
/** Tokens of an agency's name, and the mark before it. */
const LONGEST_NAMES = 4;
/** Fewer headlines than this under one another are the story's own subheadings. */
const FEWEST_TEASERS = 2;
const FEWEST_TEASERS_WITHOUT_BULLETS = 3;

/**
 * Finds what stands in the text and is not the story: newspaper people call it furniture.
 * - `2 mins read`; `Published by:` and the name under it; `Sign up for our newsletter`
 * - the headline a second time; the first sentence glued on again after the end
 * - headlines of other reports, one under the other, after the last paragraph or under a heading (`More on this story`)
 * - a line in brackets (`[Read: Why the bakers left]`), a caption that ends in a credit (`... on Friday. (Reuters)`)
 * - not: a list inside the story, subheadings, a sentence that repeats a short quotation
 *
 * @returns token ranges in order, without overlaps. Linear in the number of tokens.
 */
export function findFurniture(
  tokens: readonly Token[],
  paragraphs: readonly TokenRange[],
  sentences: readonly Sentence[],
  words: FurnitureWords,
): TokenRange[] {
  const shapes = paragraphs.map((range) => readParagraph(tokens, range));
  const openings = openingsOf(words);
  const opensWith = ({ first, end }: Paragraph, one: keyof Openings) =>
    phraseAt(tokens, first, end, openings[one]) > 0;
  const dropped = new Set<number>();
  shapes.forEach((shape, index) => {
    if (!dropped.has(index) && isHeading(tokens, shape, words.listHeadings))
      for (let at = index; at === index || shapes[at]?.headline; at++) dropped.add(at);
    const invites = mayInvite(shape) && opensWith(shape, 'invitations');
    if (invites || isReadingTime(tokens, shape, words) || isAside(tokens, shape, words))
      dropped.add(index);
    if (mayBeCredit(shape) && opensWith(shape, 'credits'))
      for (const at of creditBlock(shapes, index)) dropped.add(at);
  });
  for (const at of teasers(shapes, dropped)) dropped.add(at);
  const whole = [...dropped].map((index) => paragraphs[index] as TokenRange);
  return merge([...whole, ...findRepeats(tokens, paragraphs, sentences)]);
}

interface Openings {
  credits: PhraseIndex;
  invitations: PhraseIndex;
}

/** Built once a lexicon, not once a text. */
const openingsOf = once(
  (words: FurnitureWords): Openings => ({
    credits: indexPhrases(words.credits),
    invitations: indexPhrases(words.invitations),
  }),
);

/** `2 mins read`, `Reading time: 4 minutes`; not `The trip took 4 minutes.` */
function isReadingTime(
  tokens: readonly Token[],
  { first, end, ended, words }: Paragraph,
  lexicon: FurnitureWords,
): boolean {
  if (ended || words > LONGEST_READING_TIME) return false;
  const line = tokens.slice(first, end);
  return (
    line.some(({ lower }) => lexicon.readingUnits.has(lower)) &&
    line.some(({ lower }) => lexicon.readingWords.has(lower))
  );
}

/** `[Read: Why the bakers left]`, or a caption with a credit at its end: `(Reuters)`, `Source: Supplied`, `/Getty Images`. */
function isAside(
  tokens: readonly Token[],
  { first, end, last, ended, words }: Paragraph,
  { agencies }: FurnitureWords,
): boolean {
  if (words > LONGEST_INVITATION) return false;
  const textAt = (at: number) => tokens[at]?.text ?? '';
  if (textAt(first) === '[' && textAt(end - 1) === ']') return true;
  if (ended || !agencies.has((tokens[last] as Token).lower)) return false;
  for (let at = last - 1; at > last - LONGEST_NAMES; at--)
    if (/[/(|:]/.test(textAt(at))) return true;
  return false;
}

/** `Sign up for our morning letter`, `READ MORE: Ferry stopped`; not `Sign up for war, he told them, and he meant it ...` */
const mayInvite = ({ words }: Paragraph) => words <= LONGEST_INVITATION;

/** `Published by:`, `Last updated 3 May 2031 at 10:00`; not `Published by a friend, the letter says ...` (a sentence) */
const mayBeCredit = ({ words, ended }: Paragraph) => !ended && words <= LONGEST_CREDIT;

/** A label that ends in a colon takes the short line under it along: the name, or the date. */
function creditBlock(shapes: readonly Paragraph[], at: number): number[] {
  const next = shapes[at + 1];
  const bare = shapes[at]?.colon;
  return bare && next && !next.ended && next.words <= LONGEST_CREDIT ? [at, at + 1] : [at];
}

/** Headlines after the last paragraph of prose, one under the other or with bullets between them. */
function teasers(shapes: readonly Paragraph[], dropped: ReadonlySet<number>): number[] {
  const run: number[] = [];
  let headlines = 0;
  let marked = false;
  for (let at = shapes.length - 1; at > 0; at--) {
    const { bullet, bulleted, headline } = shapes[at] as Paragraph;
    if (!dropped.has(at) && !bullet && !headline) break;
    if (bullet || bulleted) marked = true;
    if (headline) headlines++;
    run.push(at);
  }
  const enough = marked ? FEWEST_TEASERS : FEWEST_TEASERS_WITHOUT_BULLETS;
  return headlines >= enough ? run : [];
}

/** `Read more`, alone in its line. */
function isHeading(
  tokens: readonly Token[],
  { first, end, words, colon }: Paragraph,
  headings: ReadonlySet<string>,
): boolean {
  if (words > LONGEST_HEADING) return false;
  const line = tokens.slice(first, colon ? end - 1 : end).map(({ lower }) => lower);
  return headings.has(line.join(' '));
}

function merge(ranges: readonly TokenRange[]): TokenRange[] {
  const merged: TokenRange[] = [];
  for (const { first, end } of [...ranges].sort((a, b) => a.first - b.first || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && first <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ first, end });
  }
  return merged;
}
