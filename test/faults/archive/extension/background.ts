import { browser } from 'wxt/browser';
import { openArchive } from '../../../../lib/archive/open.ts';
import { ArchiveDatabase } from '../../../../lib/archive/schema.ts';
import { noteEdits } from '../../../../lib/archive/state.ts';
import { analysis, article } from '../../../archive/samples.ts';
import { Later } from './later.ts';

/** What a test asks of the background. */
export type Ask =
  | { type: 'save'; index: number }
  /** Saves so many at once, straight into the database. */
  | { type: 'fill'; name: string; count: number }
  /** Leaves so many signs of edits. */
  | { type: 'edit'; name: string; count: number }
  /** Deletes everything; as if a day had gone by, for good. */
  | { type: 'remove-all'; name: string }
  | { type: 'sweep'; name: string }
  /** Opens a database as a later version of the program would. */
  | { type: 'upgrade'; name: string };

const archive = openArchive();

/** The article that a number stands for. */
const articleOf = (index: number) =>
  article({
    url: `https://harbourpost.example/${index}`,
    title: `Report ${index}`,
    text: `${article().text}\nReport number ${index} ends here. ${'It rained on. '.repeat(200)}`,
  });

async function answer(ask: Ask): Promise<unknown> {
  if (ask.type === 'save') return archive.save(articleOf(ask.index), analysis());
  if (ask.type === 'fill') return fill(ask.name, ask.count);
  if (ask.type === 'edit') return edit(ask.name, ask.count);
  if (ask.type === 'remove-all') return openArchive({ name: ask.name }).removeAll();
  if (ask.type === 'sweep') return openArchive({ name: ask.name, now: tomorrow }).tidy();
  const later = new Later(ask.name);
  const start = performance.now();
  await later.open();
  later.close();
  return performance.now() - start;
}

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

async function fill(name: string, count: number) {
  const own = openArchive({ name });
  for (let at = 0; at < count; at += 500)
    await own.saveAll(
      Array.from({ length: Math.min(500, count - at) }, (_, each) => ({
        article: article({ url: `https://harbourpost.example/${at + each}` }),
        analysis: analysis(),
      })),
    );
  own.close();
  return new ArchiveDatabase(name).clippings.count();
}

async function edit(name: string, count: number) {
  const db = new ArchiveDatabase(name);
  await db.transaction('rw', [db.edits, db.state], () =>
    noteEdits(db, Array<number>(count).fill(1)),
  );
  db.close();
}

// the drivers wait for this listener: it tells them that the background is there
browser.action.onClicked.addListener(() => {});
browser.runtime.onMessage.addListener((ask: Ask, _sender, respond: (answer: unknown) => void) => {
  answer(ask).then(
    (value) => respond({ ok: true, value }),
    (error) => respond({ ok: false, sentence: String(error?.message ?? error) }),
  );
  return true;
});
