import { useState } from 'preact/hooks';
import type { PlanView } from '../../lib/view/exchange/plan.ts';
import { count, say } from '../../lib/view/words/say.ts';

/** What to do with notes that were written differently here and in the file. */
export type NoteChoice = 'both' | 'mine' | 'file';

interface PlanProps {
  plan: PlanView;
  onImport: (notes: NoteChoice) => void;
  onCancel: () => void;
}

const CHOICES: readonly NoteChoice[] = ['both', 'mine', 'file'];

/** What an import would do. States: with something to write or not; with notes to decide; with rows that cannot be taken, unfolded where nothing else is in the file. */
export function Plan({
  plan: { title, rows, differs, bad, worth },
  onImport,
  onCancel,
}: PlanProps) {
  const [notes, setNotes] = useState<NoteChoice>('both');
  return (
    <>
      {rows.length > 0 && (
        <table class="plan">
          <caption class="sr">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{say('exchange.plan.what')}</th>
              <th scope="col" class="n">
                {say('exchange.plan.n')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ words, n }) => (
              <tr key={words}>
                <th scope="row">{words}</th>
                <td class="n num">{count(n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {differs && (
        <fieldset class="choice">
          <legend>{differs}</legend>
          {CHOICES.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="notes"
                checked={notes === choice}
                onChange={() => setNotes(choice)}
              />
              {say(`exchange.differs.${choice}`)}
            </label>
          ))}
        </fieldset>
      )}
      {bad && (
        <details class="more" open={!worth}>
          <summary>{bad.title}</summary>
          <ul class="probs">
            {bad.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <div class="bar">
        <button
          type="button"
          class="btn primary"
          aria-disabled={!worth}
          onClick={() => worth && onImport(notes)}
        >
          {say('exchange.run')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {say('act.cancel')}
        </button>
      </div>
    </>
  );
}
