import type { ArchiveBench } from '../../archive.ts';
import { bytes } from './bytes.ts';
import { checks } from './checks.ts';
import { cold } from './cold.ts';
import { copies } from './copies.ts';
import { deletes } from './deletes.ts';
import { library } from './library.ts';
import { saves } from './saves.ts';

/** The parts of the bench that work on the generated archives, in the order in which they are measured. */
export const PARTS: Readonly<Record<string, (bench: ArchiveBench) => Promise<void>>> = {
  checks,
  cold,
  saves,
  copies,
  library,
  bytes,
  deletes,
};
