import type { Correction } from '../compare/correction/correction.ts';
import { when } from './when.ts';
import { say } from './words/say.ts';

/** Words in their sentence, cut in three so that they can be marked. */
export interface CorrectedPassageView {
  outlet: string;
  before: string;
  words: string;
  after: string;
}

/** One "not this", as it is listed. */
export interface CorrectionView {
  id: string;
  kind: 'unnamed' | 'differs';
  /** "Not a source" */
  what: string;
  when: string;
  title: string;
  /** The report's address. */
  address: string;
  /** The passage itself, and those that it was told apart from. */
  passages: readonly CorrectedPassageView[];
}

/** @param corrections latest first */
export const correctionsOf = (corrections: readonly Correction[]): CorrectionView[] =>
  corrections.map(({ id, kind, at, against, made }) => ({
    id,
    kind: kind === 'source' ? 'unnamed' : 'differs',
    what: say(kind === 'source' ? 'act.notSource' : 'act.notQuantity'),
    when: when(made),
    title: at.title,
    address: at.address,
    passages: [at, ...against].map(passageView),
  }));

function passageView({ outlet, exact, sentence }: Correction['at']): CorrectedPassageView {
  const start = sentence.indexOf(exact);
  if (start < 0) return { outlet, before: '', words: exact, after: '' };
  return {
    outlet,
    before: sentence.slice(0, start),
    words: exact,
    after: sentence.slice(start + exact.length),
  };
}
