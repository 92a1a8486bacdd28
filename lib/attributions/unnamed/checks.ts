import type { AttributionWords } from '../../language/attribution-words.ts';
import { overlaps } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import { singular } from '../sources/singular.ts';
import type { ArticleText } from './rests.ts';

/**
 * What newsrooms' own style guides ask of a source without a name, as facts about the text:
 * - `no reason given`: AP, NYT: say why no name is given
 * - `plural without number`: AP, Reuters: say how many
 * - `one person`: BBC, Reuters: seek more than one
 * - `nothing but the word`: AP, USA Today: more than "a source"
 * - `opinion`: AP, Guardian, Washington Post: facts, no judgements, under anonymity
 * - `first words`: Washington Post: not what the article opens with
 * - `no reply reported`: BBC: whether the other side was asked
 */
export type SourceCheck =
  | 'no reason given'
  | 'plural without number'
  | 'one person'
  | 'nothing but the word'
  | 'opinion'
  | 'first words'
  | 'no reply reported';

/**
 * The checks that hold for one unnamed source of an article, in the order above; none for a source with a name.
 * @param told all attributions of the source
 * @param answered whether anybody else in the article denies something or declines to comment
 */
export function checksOf(
  told: readonly Attribution[],
  { text, opening }: ArticleText,
  answered: boolean,
  words: AttributionWords,
): SourceCheck[] {
  const own = told.filter(
    ({ sourceType, level }) => sourceType === 'anonymous' && level !== 'everything',
  );
  if (!own.length) return [];
  const states = (...slots: (keyof Attribution['slots'])[]) =>
    own.some((one) => slots.some((slot) => one.slots[slot]));
  const roles = own.flatMap(({ slots }) =>
    slots.role ? [text.slice(...slots.role).toLowerCase()] : [],
  );
  const plural = roles.some((role) => singular(role) !== role);
  const counts = own.flatMap(({ slots }) => (slots.count ? [text.slice(...slots.count)] : []));
  const opens = own.some(({ content }) => content.some((span) => overlaps(span, opening)));
  const checks: [SourceCheck, boolean][] = [
    ['no reason given', !states('reason')],
    ['plural without number', plural && !counts.length],
    ['one person', roles.length > 0 && !plural && !counts.some(partOfMore)],
    ['nothing but the word', !states('affiliation', 'basis', 'seniority')],
    ['opinion', own.some((one) => judges(one, text, words))],
    ['first words', opens],
    ['no reply reported', !answered],
  ];
  return checks.filter(([, holds]) => holds).map(([name]) => name);
}

/** "one of", "two": more than this one are told of. */
const partOfMore = (count: string) => /\s/.test(count);

/** The source's own words hold a word of judgement. */
function judges({ content, manner }: Attribution, text: string, words: AttributionWords): boolean {
  if (manner === 'paraphrase') return false;
  return content.some((span) =>
    text
      .slice(...span)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => words.judgements.has(word)),
  );
}
