/** A run of text that both versions have, or only the older or the newer one. */
export interface Run {
  text: string;
  in: 'both' | 'before' | 'now';
}

/** A run to be shown, or how many unchanged paragraphs were left out. */
export type RawPiece = Run | { skipped: number };

/** Unchanged paragraphs that are left around a change, so that it can be placed. */
const AROUND = 1;

/** Every changed word with a paragraph around it; longer unchanged stretches are counted, not shown. */
export function rawChanges(runs: readonly Run[]): RawPiece[] {
  return runs.flatMap((run, index): RawPiece[] => {
    if (run.in !== 'both') return [run];
    const lines = run.text.split('\n');
    const head = index === 0 ? 0 : AROUND;
    const tail = index === runs.length - 1 ? 0 : AROUND;
    const skipped = lines.length - head - tail;
    if (skipped < 2) return [run];
    const part = (from: number, to: number, before: string, after: string): RawPiece[] =>
      to > from ? [{ text: before + lines.slice(from, to).join('\n') + after, in: 'both' }] : [];
    return [
      ...part(0, head, '', '\n'),
      { skipped },
      ...part(lines.length - tail, lines.length, '\n', ''),
    ];
  });
}
