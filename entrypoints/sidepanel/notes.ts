import { anchorOf } from '../../lib/archive/anchor.ts';
import { notes, writeNote } from '../../lib/archive/notes.ts';
import { openCore } from '../../lib/archive/open-core.ts';
import type { Span } from '../../lib/text/span.ts';

/** The archive, opened by the sidebar itself when the first note is asked for: texts and analyses are not needed for it. */
const { context } = openCore();

/** What was written on these words of a clipping, in the order of writing. */
export async function notesOn(clipping: string, text: string, span: Span): Promise<string[]> {
  const { exact, prefix } = anchorOf(text, span);
  const all = await notes(context, clipping);
  return all
    .filter(({ anchor }) => anchor?.exact === exact && anchor.prefix === prefix)
    .flatMap((note) => (note.text ? [note.text] : []));
}

/** Keeps a note on words of a clipping. @throws with a sentence when it cannot be kept */
export const write = (clipping: string, text: string, span: Span, words: string): Promise<void> =>
  writeNote(context, {
    id: crypto.randomUUID(),
    clipping,
    anchor: anchorOf(text, span),
    text: words,
  });
