import type { NewCorrection } from '../../lib/archive/corrections.ts';
import { fail, type Result, succeed } from '../../lib/result.ts';
import { archive } from './archive.ts';

/** Keeps what the reader says is none of what it was marked as. */
export const correct = (correction: NewCorrection): Promise<Result<string, 'archive'>> =>
  kept(() => archive.correct(correction));

/** Takes it back. */
export const dropCorrection = ({ id }: { id: string }): Promise<Result<null, 'archive'>> =>
  kept(async () => {
    await archive.dropCorrection(id);
    return null;
  });

async function kept<Value>(work: () => Promise<Value>): Promise<Result<Value, 'archive'>> {
  try {
    return succeed(await work());
  } catch (error) {
    console.error(error);
    return fail('archive', `Not kept: ${(error as Error).message}`);
  }
}
