import { useMemo, useState } from 'preact/hooks';
import { ReportPage } from '../../components/clippings/ReportPage.tsx';
import { Blank } from '../../components/panel/Blank.tsx';
import { anchorOf } from '../../lib/archive/anchor.ts';
import type { Span } from '../../lib/text/span.ts';
import { reportViewOf } from '../../lib/view/clippings/report.ts';
import { errorWords } from '../../lib/view/trouble.ts';
import { say } from '../../lib/view/words/say.ts';
import { archive } from './archive.ts';
import { hrefOf } from './route.ts';
import { useFootnote } from './useFootnote.ts';
import { type Opened, useReport } from './useReport.ts';
import type { Undo } from './useUndo.ts';

interface ReportScreenProps {
  /** Id of the report; where an older state of it is asked for, its number. */
  parts: readonly string[];
  undo: Undo;
}

/** One saved report, or why it is not shown. */
export function ReportScreen({ parts: [id = '', version], undo }: ReportScreenProps) {
  const { opened, reload } = useReport(id, Number(version));
  if (opened.phase === 'open')
    return <OpenReport key={id} opened={opened} undo={undo} reload={reload} />;
  const [title, hint] =
    opened.phase === 'gone'
      ? [say('report.gone'), say('report.goneHint')]
      : opened.phase === 'refused'
        ? [say('library.refused'), opened.problem]
        : [say('library.loading'), ''];
  return (
    <main>
      <Blank title={title} hint={hint} level={1}>
        <a class="btn" href={hrefOf('')}>
          {say('app.clippings')}
        </a>
      </Blank>
    </main>
  );
}

interface OpenReportProps {
  opened: Extract<Opened, { phase: 'open' }>;
  undo: Undo;
  reload: () => void;
}

function OpenReport({ opened: { facts }, undo, reload }: OpenReportProps) {
  const [passage, setPassage] = useState<Span | null>(null);
  const view = useMemo(() => reportViewOf(facts), [facts]);
  const { text } = facts.report.article;
  const { id } = facts.report;
  const { spoken, copy } = useFootnote(facts);
  const [problem, setProblem] = useState('');
  /** What the archive refuses is said: the clipping may have been deleted in another window meanwhile. */
  const doing = async (deed: Promise<unknown>, then: () => void = reload): Promise<boolean> => {
    setProblem('');
    try {
      await deed;
      then();
      return true;
    } catch (error) {
      setProblem(errorWords(error));
      return false;
    }
  };
  const write = async (words: string, tags: readonly string[]) => {
    const anchor = passage && anchorOf(text, passage);
    await archive.writeNote({ id: crypto.randomUUID(), clipping: id, anchor, text: words, tags });
    setPassage(null);
  };
  const rewrite = async (note: string, words: string) => {
    const before = facts.notes.find((one) => one.id === note);
    if (before) await archive.writeNote({ ...before, text: words });
  };
  return (
    <ReportPage
      view={view}
      storyHref={hrefOf('story', id)}
      onStory={() => location.assign(hrefOf('story', id))}
      versionHref={(number) => hrefOf('report', id, `${number}`)}
      changesHref={(before, now) => hrefOf('changes', id, `${before}`, `${now}`)}
      passage={passage && text.slice(...passage)}
      onPassage={setPassage}
      onWrite={(words, tags) => doing(write(words, tags))}
      onRewrite={(note, words) => doing(rewrite(note, words))}
      onTagNote={(...change) => void doing(archive.tagNote(...change))}
      onDeleteNote={(note) => void doing(archive.deleteNote(note))}
      onTag={(add, remove) => void doing(archive.tag([id], add, remove))}
      onDelete={() => void doing(undo.remove([id]), () => location.assign(hrefOf('')))}
      onFootnote={(item, format) => copy(view.cited.get(item) ?? [], format)}
      spoken={problem || spoken}
    />
  );
}
