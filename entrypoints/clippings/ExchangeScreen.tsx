import { useEffect, useState } from 'preact/hooks';
import { Exchange } from '../../components/exchange/Exchange.tsx';
import type { NoteChoice } from '../../components/exchange/Plan.tsx';
import type { ToRead } from '../../lib/archive/exchange/address-list.ts';
import { type ExportKind, planOf } from '../../lib/view/exchange/plan.ts';
import { say } from '../../lib/view/words/say.ts';
import { archive } from './archive.ts';
import { exportFile } from './exportFile.ts';
import { type Import, openImport } from './importFile.ts';
import { useWork } from './useWork.ts';

interface ExchangeScreenProps {
  /** Whether the reader came here by pressing "Back up". */
  backUp: boolean;
  /** Called after something was imported, or the archive was backed up. */
  onChange: () => void;
}

/** Import and export: every file is shown as a plan before it is taken in. */
export function ExchangeScreen({ backUp, onChange }: ExchangeScreenProps) {
  const [opened, setOpened] = useState<Import | null>(null);
  const [toRead, setToRead] = useState<readonly ToRead[]>([]);
  const writing = useWork(say('exchange.stopped'));
  const taking = useWork(say('exchange.stoppedImport'));
  const list = () => void archive.readingList().then(setToRead, () => setToRead([]));
  useEffect(list, []);

  const open = (file: File) =>
    taking.run(say('exchange.reading', { file: file.name }), async (work) => {
      setOpened(null);
      const read = await openImport(file, work);
      if (!read.ok) throw new Error(read.sentence);
      setOpened(read.value);
      return say('exchange.plan', { file: file.name });
    });
  const run = (notes: NoteChoice) =>
    taking.run(say('exchange.importing'), async (work) => {
      await opened?.run(notes, work);
      setOpened(null);
      list();
      onChange();
      return say('exchange.done');
    });
  const write = (kind: ExportKind) =>
    writing.run(say('exchange.writing'), async (work) => {
      await exportFile(kind, work);
      onChange();
      return say('exchange.written');
    });
  useEffect(() => {
    if (!backUp) return;
    history.replaceState(null, '', '#/exchange'); // loading the page again must not write another file
    void write('archive');
  }, [backUp]);

  return (
    <Exchange
      plan={opened && planOf(opened.facts)}
      writing={writing}
      taking={taking}
      toRead={toRead}
      onExport={(kind) => void write(kind)}
      onFile={(file) => void open(file)}
      onImport={(notes) => void run(notes)}
      onCancel={() => setOpened(null)}
      onDrop={(address) => void archive.dropFromReadingList([address]).then(list)}
    />
  );
}
