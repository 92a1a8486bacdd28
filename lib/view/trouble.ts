import type { ArchiveProblem, ArchiveTrouble } from '../archive/problem.ts';
import type { Failure } from '../result.ts';
import { say } from './words/say.ts';

type Known = Exclude<ArchiveTrouble, 'refused input'>;

const KNOWN: Readonly<Record<Known, true>> = {
  full: true,
  'no storage': true,
  unavailable: true,
  outdated: true,
};

/** What a failure of the archive means, in the reader's language where its kind is known. */
export const troubleWords = ({ why, sentence }: Pick<Failure, 'why' | 'sentence'>): string =>
  Object.hasOwn(KNOWN, why) ? say(`trouble.${why as Known}`) : sentence;

/** The same of something thrown: an archive problem carries its kind. */
export function errorWords(error: unknown): string {
  const { why = '', message = String(error) } = Object(error) as Partial<ArchiveProblem>;
  return troubleWords({ why, sentence: message });
}
