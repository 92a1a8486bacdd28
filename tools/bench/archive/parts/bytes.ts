import type { ArchiveBench } from '../../archive.ts';
import { median } from '../median.ts';

/** What the generated archives take on disk. */
export async function bytes({ page, small, size, tell }: ArchiveBench): Promise<void> {
  const texts = await Promise.all([1, 2, 3, 4, 5].map((story) => page.run('words', story)));
  const each = median(texts.map((words) => words.join(' ').length + 60));
  tell(
    `stored bytes / UTF-8 bytes of the text, generated, ${size} articles, with the library's index`,
    page.diskBytes() / (each * (size + small)),
  );
}
