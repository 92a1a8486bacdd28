import type { FurnitureWords } from './furniture-words.ts';
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
const LONGEST_LISTED = 24;
/** Tokens of whoever took a picture. */
const LONGEST_NAMES = 6;
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
    const invites = mayInvite(shape) && opensWith(shape, 'invitations');
    if (invites || isReadingTime(tokens, shape, words) || isAside(tokens, shape, words))
      dropped.add(index);
    if (isHeading(tokens, shape, words.listHeadings))
      for (let at = index; at === index || isListed(shapes[at]); at++) dropped.add(at);
    if (mayBeCredit(shape) && opensWith(shape, 'credits'))
      for (const at of creditBlock(shapes, index)) dropped.add(at);
  });
  for (const at of teasers(tokens, shapes, dropped, words)) dropped.add(at);
  const whole = [...dropped].map((index) => paragraphs[index] as TokenRange);
  return merge([...whole, ...findRepeats(tokens, paragraphs, sentences)]);
}

interface Openings {
  credits: PhraseIndex;
  invitations: PhraseIndex;
}
const known = new WeakMap<FurnitureWords, Openings>();

/** Built once a lexicon, not once a text. */
function openingsOf(words: FurnitureWords): Openings {
  const found = known.get(words);
  if (found) return found;
  const built = {
    credits: indexPhrases(words.credits),
    invitations: indexPhrases(words.invitations),
  };
  known.set(words, built);
  return built;
}

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

/** `[Read: Why the bakers left]`, or a caption with a credit at its end: `(Reuters)`, `Photo: Ana Orvel`, `/Getty Images`. */
function isAside(
  tokens: readonly Token[],
  { first, end, last, ended, words }: Paragraph,
  { creditMarks, agencies }: FurnitureWords,
): boolean {
  if (words > LONGEST_INVITATION) return false;
  const textAt = (at: number) => (tokens[at] as Token).text;
  if (textAt(first) === '[' && textAt(end - 1) === ']') {
    for (let at = first + 1; at < end; at++) if (textAt(at) === '[') return false;
    return true;
  }
  const agency = !ended && agencies.has((tokens[last] as Token).lower);
  for (let at = last - 1; !ended && at > first && at >= last - LONGEST_NAMES; at--) {
    if (agency && /[/(|]/.test(textAt(at))) return true;
    if (textAt(at) === ':' && creditMarks.has(textAt(at - 1))) return true;
  }
  return false;
}

/** A line under a heading of headlines: it ends like no sentence. */
const isListed = (shape: Paragraph | undefined): boolean =>
  shape !== undefined && !shape.ended && !shape.colon && shape.words <= LONGEST_LISTED;

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

/** Headlines after the last paragraph of prose, with bullets between them or a heading above them. */
function teasers(
  tokens: readonly Token[],
  shapes: readonly Paragraph[],
  dropped: ReadonlySet<number>,
  { listHeadings }: FurnitureWords,
): number[] {
  const run: number[] = [];
  let headlines = 0;
  let marked = false;
  for (let at = shapes.length - 1; at > 0; at--) {
    const shape = shapes[at] as Paragraph;
    const heads = isHeading(tokens, shape, listHeadings);
    if (!heads && !dropped.has(at) && !shape.bullet && !shape.headline) break;
    if (heads || shape.bullet || shape.bulleted) marked = true;
    if (shape.headline) headlines++;
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
