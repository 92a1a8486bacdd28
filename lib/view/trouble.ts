import type { ArchiveProblem, ArchiveTrouble } from '../archive/problem.ts';
import type { Failure } from '../result.ts';
import { say } from './words/say.ts';

const KNOWN: Readonly<Record<ArchiveTrouble, true>> = {
  full: true,
  'no storage': true,
  unavailable: true,
  outdated: true,
  gone: true,
  'bad rows': true,
};

/** What a failure of the archive means, in the reader's language where its kind is known. */
export const troubleWords = ({ why, sentence }: Pick<Failure, 'why' | 'sentence'>): string =>
  Object.hasOwn(KNOWN, why) ? say(`trouble.${why as ArchiveTrouble}`) : sentence;

/** The same of something thrown: an archive problem carries its kind. */
export function errorWords(error: unknown): string {
  const { why = '', message = String(error) } = Object(error) as Partial<ArchiveProblem>;
  return troubleWords({ why, sentence: message });
}
