import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { ArchiveBench } from '../../archive.ts';

/** The term index beside MiniSearch. In a program of its own each, because memory is what is measured. */
export function memory(size: number, say: ArchiveBench['say'], tell: ArchiveBench['tell']): void {
  say('measuring the index in memory');
  const bytes = (kind: string) =>
    Number(
      execFileSync(process.execPath, [
        '--expose-gc',
        '--max-old-space-size=8000',
        resolve(import.meta.dirname, '../memory.ts'),
        kind,
        String(size),
      ]),
    );
  tell(
    `term index in memory at ${size} / MiniSearch over the same terms`,
    bytes('own') / bytes('minisearch'),
    '<= 0.1',
  );
}
