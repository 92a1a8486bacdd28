import type { ArchiveBench } from '../../archive.ts';

/** Pages of another story that took over a passage of a saved report. */
export async function copies({ page, size, quick, say, tell }: ArchiveBench): Promise<void> {
  say('looking for copied passages');
  const found = (edited: number) =>
    page.run('copies', 'large', size, quick ? 100 : 300, 80, edited);
  tell('wire copy found, 80 of 600 words, unchanged', await found(0), '>= 0.98');
  tell('wire copy found, 80 of 600 words, 15 % edited', await found(0.15), '>= 0.85');
}
