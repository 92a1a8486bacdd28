import { useEffect, useState } from 'preact/hooks';
import { Exchange } from '../../components/exchange/Exchange.tsx';
import type { NoteChoice } from '../../components/exchange/Plan.tsx';
import type { ToRead } from '../../lib/archive/exchange/address-list.ts';
import { type ExportKind, planOf } from '../../lib/view/exchange/plan.ts';
import { say } from '../../lib/view/words/say.ts';
import { archive, sentenceOf } from './archive.ts';
import { exportFile } from './exportFile.ts';
import { type Import, openImport } from './importFile.ts';

interface ExchangeScreenProps {
  /** Called after something was imported. */
  onChange: () => void;
}

/** Import and export: every file is shown as a plan before it is taken in. */
export function ExchangeScreen({ onChange }: ExchangeScreenProps) {
  const [opened, setOpened] = useState<Import | null>(null);
  const [status, setStatus] = useState('');
  const [problem, setProblem] = useState('');
  const [toRead, setToRead] = useState<readonly ToRead[]>([]);
  const list = () => void archive.readingList().then(setToRead, () => setToRead([]));
  useEffect(list, []);

  /** Whatever goes wrong is said here, and what was there stays. */
  const doing = async (words: string, deed: () => Promise<string>) => {
    setProblem('');
    setStatus(words);
    try {
      setStatus(await deed());
    } catch (error) {
      setStatus('');
      setProblem(sentenceOf(error));
    }
  };
  const open = (file: File) =>
    doing(say('exchange.reading', { file: file.name }), async () => {
      setOpened(null);
      const read = await openImport(file);
      if (!read.ok) throw new Error(read.sentence);
      setOpened(read.value);
      return say('exchange.plan', { file: file.name });
    });
  const run = (notes: NoteChoice) =>
    doing('', async () => {
      await opened?.run(notes);
      setOpened(null);
      list();
      onChange();
      return say('exchange.done');
    });
  const write = (kind: ExportKind) =>
    doing('', async () => {
      await exportFile(kind);
      return '';
    });

  return (
    <Exchange
      plan={opened && planOf(opened.facts)}
      status={status}
      problem={problem}
      toRead={toRead}
      onExport={(kind) => void write(kind)}
      onFile={(file) => void open(file)}
      onImport={(notes) => void run(notes)}
      onCancel={() => setOpened(null)}
      onDrop={(address) => void archive.dropFromReadingList([address]).then(list)}
    />
  );
}
