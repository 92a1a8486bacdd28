import type { Lexicon } from '../language/lexicon.ts';
import type { Article } from '../text/article.ts';
import type { Prose } from '../text/prose.ts';
import type { Attribution } from './attribution.ts';
import { complete } from './complete.ts';
import type { Draft } from './draft.ts';
import { propose } from './proposals/propose.ts';
import { type Reading, read } from './reading.ts';
import { withBlocks } from './steps/block.ts';
import { carryOver } from './steps/carried.ts';
import { upToItsEnd } from './steps/content-end.ts';
import { ledToByOne } from './steps/led-to.ts';
import { withoutMainClause } from './steps/main-clause.ts';
import { separateNested } from './steps/nested.ts';
import { saysNothing } from './steps/no-claim.ts';
import { saidApart, saidOnce } from './steps/once.ts';
import { passOn } from './steps/passed-on.ts';
import { turnPassives } from './steps/passives.ts';
import { withQuotations } from './steps/quoted.ts';
import { repair } from './steps/repair.ts';
import { aboutSilence, wholeRefusal } from './steps/silence.ts';
import type { Tagger } from './tagger/tagger.ts';

/** What finding attributions can be given besides the text. */
export interface FindOptions {
  /** A trained model; without it the engine works by the lexicon's rules alone, and finds less. */
  tagger?: Tagger | null;
}

/** One step on the way from what is proposed to what is told: drafts in, drafts out. */
type Step = (reading: Reading, drafts: readonly Draft[]) => readonly Draft[];

/** In the order they run: first what asks for one draft alone, then what asks for its neighbours. */
const steps: readonly Step[] = [
  each(wholeRefusal),
  (reading, drafts) => drafts.flatMap((draft) => repair(reading, draft)),
  each(aboutSilence),
  each(withoutMainClause),
  each(upToItsEnd),
  each(turnPassives),
  (reading, drafts) =>
    drafts.filter((draft) => !inFurniture(reading, draft) && !saysNothing(reading, draft)),
  (_, drafts) => drafts.toSorted((a, b) => a.cue.first - b.cue.first),
  separateNested,
  withBlocks,
  withQuotations,
  ledToByOne,
  saidOnce,
  saidApart,
  passOn,
  carryOver,
];

/** Finds who is said to have said what, in order of the text. */
export function findAttributions(
  prose: Prose,
  lexicon: Lexicon,
  { outlet }: Pick<Article, 'title' | 'outlet'>,
  { tagger = null }: FindOptions = {},
): Attribution[] {
  const reading = read(prose, lexicon.attributions);
  let drafts: readonly Draft[] = propose(reading, tagger);
  for (const step of steps) drafts = step(reading, drafts);
  return complete(reading, drafts, outlet);
}

function each(change: (reading: Reading, draft: Draft) => Draft): Step {
  return (reading, drafts) => drafts.map((draft) => change(reading, draft));
}

const inFurniture = ({ furniture }: Reading, { cue, content }: Draft) =>
  [cue, ...content].some((range) => furniture[range.first] || furniture[range.end - 1]);
