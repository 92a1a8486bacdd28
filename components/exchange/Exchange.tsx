import { EXPORTS, type ExportKind, type PlanView } from '../../lib/view/exchange/plan.ts';
import { say } from '../../lib/view/words/say.ts';
import { Progress, type ProgressView } from '../parts/Progress.tsx';
import { type NoteChoice, Plan } from './Plan.tsx';

interface ExchangeProps {
  /** The dry run of a chosen file; null before one is chosen. */
  plan: PlanView | null;
  /** A file that is being written, and one that is being read or taken in. */
  writing: ProgressView;
  taking: ProgressView;
  /** Addresses the reader means to open. */
  toRead: readonly { address: string; title: string }[];
  onExport: (kind: ExportKind) => void;
  onFile: (file: File) => void;
  onImport: (notes: NoteChoice) => void;
  onCancel: () => void;
  onDrop: (address: string) => void;
}

/** Taking clippings out and in. States: nothing chosen; a file being read; its dry run; done; a file that cannot be read. */
export function Exchange(props: ExchangeProps) {
  const { plan, writing, taking, toRead } = props;
  return (
    <main class="wide narrow">
      <h1 tabIndex={-1}>{say('app.exchange')}</h1>
      <section class="sect" aria-labelledby="export">
        <h2 id="export">{say('exchange.export')}</h2>
        <p class="sub">{say('exchange.exportHint')}</p>
        {EXPORTS.map((kind) => (
          <div key={kind} class="file">
            <div class="file-w">
              <b>{say(`exchange.${kind}`)}</b>
              <p class="meta">{say(`exchange.${kind}.hint`)}</p>
            </div>
            <button
              type="button"
              class="btn"
              aria-label={`${say('exchange.download')}: ${say(`exchange.${kind}`)}`}
              onClick={() => props.onExport(kind)}
            >
              {say('exchange.download')}
            </button>
          </div>
        ))}
        <Progress {...writing} />
      </section>
      <section class="sect" aria-labelledby="import">
        <h2 id="import">{say('exchange.import')}</h2>
        <p class="sub">{say('exchange.importHint')}</p>
        <div class="file">
          <label class="lab" for="file">
            {say('exchange.choose')}
          </label>
          <input
            id="file"
            type="file"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) props.onFile(file);
            }}
          />
        </div>
        <Progress {...taking} />
        {plan && <Plan plan={plan} onImport={props.onImport} onCancel={props.onCancel} />}
      </section>
      {toRead.length > 0 && (
        <section class="sect" aria-labelledby="to-read">
          <h2 id="to-read">{say('exchange.toRead')}</h2>
          <p class="sub">{say('exchange.toReadHint')}</p>
          <ul class="plainlist sites">
            {toRead.map(({ address, title }) => (
              <li key={address}>
                <a href={address} target="_blank" rel="noreferrer">
                  {title}
                </a>
                <button
                  type="button"
                  class="menu"
                  aria-label={say('exchange.drop', { title })}
                  onClick={() => props.onDrop(address)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
