import { ArchiveProblem } from '../../lib/archive/problem.ts';
import type { StoreTrouble } from '../../lib/messages/protocol.ts';
import { type Failure, fail } from '../../lib/result.ts';

/** What the archive threw, as an answer; written down for whoever looks for the fault. */
export function troubleOf(error: unknown): Failure<StoreTrouble> {
  console.error(error);
  const why = error instanceof ArchiveProblem ? error.why : 'failed';
  return fail(why, String((error as Error).message));
}
