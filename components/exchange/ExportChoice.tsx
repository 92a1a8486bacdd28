import { EXPORTS, type ListKind } from '../../lib/view/exchange/plan.ts';
import { say } from '../../lib/view/words/say.ts';

interface ExportChoiceProps {
  onExport: (kind: ListKind) => void;
}

/** All formats but the whole archive, which is never a part. */
const LISTS = EXPORTS.filter((kind): kind is ListKind => kind !== 'archive');

/** Folds the list, and gives the focus back to what unfolded it. */
function fold(list: HTMLDetailsElement | null): void {
  if (!list?.open) return;
  list.open = false;
  list.querySelector('summary')?.focus();
}

/** The formats in which some clippings can be written to a file. States: folded; open. */
export function ExportChoice({ onExport }: ExportChoiceProps) {
  return (
    <details
      class="export-choice"
      onKeyDown={(event) => event.key === 'Escape' && fold(event.currentTarget)}
    >
      <summary class="btn">{say('library.export')}</summary>
      <ul>
        {LISTS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class="act"
              onClick={(event) => {
                onExport(kind);
                fold(event.currentTarget.closest('details'));
              }}
            >
              {say(`exchange.${kind}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
