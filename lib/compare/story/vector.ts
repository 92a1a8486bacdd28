import type { CompareWords } from '../../language/compare-words.ts';
import type { Report } from '../../report/report.ts';
import type { Prose } from '../../text/prose.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { publicationOf } from '../incident/publication.ts';
import { oncePerAnalysis } from '../reading/once-per-analysis.ts';
import { readingOf } from '../reading/reading.ts';
import { stem } from '../reading/stem.ts';

/** How often each term of a report weighs, and on which day it was published. */
export interface StoryTerms {
  /** Weight by term before rarity counts; a name's term starts with `@`. */
  terms: ReadonlyMap<string, number>;
  /** Day of publication as a number of days; null when unknown. */
  day: number | null;
}

/** Sentences that open a report name its event: their words count double. */
const LEAD_SENTENCES = 3;
const LEAD = 2;
/** Sentences about an earlier event name that event, not this one. */
const BACKGROUND = 0.3;
/** Names tell events apart, other words only kinds of event ("quake", "jury"). */
const NAME = 1;
const WORD = 0.1;
const WIDELY_NAMED = 0.15;

/** The terms by which a report is tied to others; null without a lexicon. */
export const storyTerms = oncePerAnalysis(termsOf);

function termsOf(report: Report): StoryTerms | null {
  const reading = readingOf(report);
  if (!reading) return null;
  const { prose, words, stems, names, sentenceOf } = reading;
  const counts = new Map<string, number>();
  const background = prose.sentences.map((sentence) => tellsOfEarlier(prose, sentence, words));
  prose.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || token.end - token.start < 2) return;
    if (!names[at] && words.common.has(token.lower)) return;
    const term = names[at] ? `@${token.lower}` : (stems[at] as string);
    const sentence = sentenceOf[at] as number;
    const place = sentence < LEAD_SENTENCES ? LEAD : background[sentence] ? BACKGROUND : 1;
    counts.set(term, (counts.get(term) ?? 0) + place / (names[at] ? runLength(names, at) : 1));
  });
  for (const word of titleWords(report.article.title)) {
    const term = counts.has(`@${word}`) ? `@${word}` : stem(word, words);
    if (!words.common.has(word)) counts.set(term, (counts.get(term) ?? 0) + LEAD);
  }
  const terms = new Map<string, number>();
  for (const [term, count] of counts) terms.set(term, saturated(count) * classWeight(term));
  return { terms, day: publicationOf(report)?.day ?? null };

  function classWeight(term: string): number {
    if (term[0] !== '@') return WORD;
    return words.widelyNamed.has(term.slice(1)) ? WIDELY_NAMED : NAME;
  }
}

/** In a headline every word may be capitalised: a word is a name there when the text has it as one. */
const titleWords = (title: string): string[] => title.toLowerCase().match(/\p{L}{2,40}/gu) ?? [];

/** Names of several words count as one name. */
function runLength(names: readonly boolean[], at: number): number {
  let first = at;
  let end = at + 1;
  while (names[first - 1]) first--;
  while (names[end]) end++;
  return end - first;
}

/**
 * Whether a sentence tells of something earlier.
 * - `in 2004 a flood killed 12`, `two years ago`, `the 1998 fire`
 * - not: `on Tuesday a flood killed 12`
 */
function tellsOfEarlier({ tokens }: Prose, { first, end }: Sentence, words: CompareWords): boolean {
  for (let at = first; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'number' && /^(?:1[89]|20)\d\d$/.test(token.text)) return true;
    if (words.earlier.has(token.lower)) return true;
  }
  return false;
}

/** A name said ten times is hardly more of a tie than one said three times. */
const saturated = (count: number): number => count / (count + 1);
