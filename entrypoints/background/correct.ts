import type { NewCorrection } from '../../lib/archive/corrections.ts';
import type { StoreTrouble } from '../../lib/messages/protocol.ts';
import { type Result, succeed } from '../../lib/result.ts';
import { archive } from './archive.ts';
import { troubleOf } from './trouble.ts';

/** Keeps what the reader says is none of what it was marked as. */
export const correct = (correction: NewCorrection): Promise<Result<string, StoreTrouble>> =>
  kept(() => archive.correct(correction));

/** Takes it back. */
export const dropCorrection = ({ id }: { id: string }): Promise<Result<null, StoreTrouble>> =>
  kept(async () => {
    await archive.dropCorrection(id);
    return null;
  });

async function kept<Value>(work: () => Promise<Value>): Promise<Result<Value, StoreTrouble>> {
  try {
    return succeed(await work());
  } catch (error) {
    return troubleOf(error);
  }
}
