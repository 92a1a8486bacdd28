import type { ComponentChildren, JSX } from 'preact';
import { CheckForm } from '../../components/check/CheckForm.tsx';
import { CheckResult } from '../../components/check/CheckResult.tsx';
import { AppBar } from '../../components/clippings/AppBar.tsx';
import { BulkBar } from '../../components/clippings/BulkBar.tsx';
import { Library } from '../../components/clippings/Library.tsx';
import { ReportPage } from '../../components/clippings/ReportPage.tsx';
import { Search } from '../../components/clippings/Search.tsx';
import { UndoBar } from '../../components/clippings/UndoBar.tsx';
import { Exchange } from '../../components/exchange/Exchange.tsx';
import { FigureCard } from '../../components/panel/FigureCard.tsx';
import { SourceCard } from '../../components/panel/SourceCard.tsx';
import { BackupDue } from '../../components/parts/BackupDue.tsx';
import { Lost } from '../../components/parts/Lost.tsx';
import type { ProgressView } from '../../components/parts/Progress.tsx';
import { Settings } from '../../components/settings/Settings.tsx';
import { SideBySide } from '../../components/story/SideBySide.tsx';
import { StoryPage } from '../../components/story/StoryPage.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Note } from '../../lib/archive/archive.ts';
import { checkOf } from '../../lib/view/clippings/check.ts';
import { EVERYTHING, type LibraryQuery, rowOf } from '../../lib/view/clippings/library.ts';
import { readText } from '../../lib/view/clippings/read-text.ts';
import { type ReportFacts, reportViewOf } from '../../lib/view/clippings/report.ts';
import { type PlanView, planOf } from '../../lib/view/exchange/plan.ts';
import { type PanelView, panelOf } from '../../lib/view/panel/panel.ts';
import { sideBySideOf } from '../../lib/view/story/side-by-side.ts';
import { storyOf } from '../../lib/view/story/story.ts';
import { lastBackup, type WatchView, watchOf } from '../../lib/view/watch.ts';
import { say } from '../../lib/view/words/say.ts';
import { clippings } from '../view/fixtures/clippings.ts';
import { facts } from '../view/fixtures/vessen.ts';

const nothing = () => {};

const Bar = () => (
  <AppBar
    places={[{ name: 'library', href: '#/', label: say('app.clippings'), n: 48 }]}
    here="library"
  >
    <Search text="" onSearch={nothing} />
  </AppBar>
);

interface ListProps {
  rows?: typeof clippings | null;
  problem?: string;
  query?: LibraryQuery;
  selected?: readonly string[];
  lost?: WatchView['lost'];
  indexing?: { done: number; total: number } | null;
  children?: ComponentChildren;
}

const List = ({
  rows = clippings,
  problem = '',
  query = EVERYTHING,
  selected = [],
  lost = null,
  indexing = null,
  children,
}: ListProps) => (
  <>
    <Bar />
    <Library
      query={query}
      rows={rows?.map(rowOf) ?? null}
      total={rows?.length ? 48 : 0}
      problem={problem}
      selected={new Set(selected)}
      hrefOf={(id) => `#/report/${id}`}
      onQuery={nothing}
      onSelect={nothing}
      onMore={nothing}
      onRetry={nothing}
      indexing={indexing}
      onStop={nothing}
      notice={<Lost lost={lost} onImport={nothing} />}
    >
      {children}
    </Library>
  </>
);

const passage = 'he was not authorised to discuss the inspection';
const start = facts.report.article.text.indexOf(passage);
const written = { clipping: 'harbour', written: '2026-05-13T08:40', revised: '2026-05-13T08:40' };
const notes: Note[] = [
  {
    ...written,
    id: 'a',
    text: 'Ask the ministry who was sent the March report.',
    anchor: { exact: passage, prefix: '', suffix: '', span: [start, start + passage.length] },
  },
  { ...written, id: 'b', text: 'Check the contract register: 300 million?', anchor: null },
];
const open: ReportFacts = {
  ...facts,
  clipping: { id: 'harbour', saved: '2026-05-13T08:31', tags: ['dam', 'to check'] },
  notes,
};

const Report = ({ facts: given, on }: { facts: ReportFacts; on: string | null }) => (
  <>
    <Bar />
    <ReportPage
      view={reportViewOf(given)}
      passage={on}
      storyHref="#/story/harbour"
      onPassage={nothing}
      onWrite={async () => {}}
      onDeleteNote={nothing}
      onTag={nothing}
      onDelete={nothing}
    />
  </>
);

const control = { current: null, missing: new Set<string>(), onShow: nothing };

const First = ({ sample, panel = panelOf(facts) }: { sample: boolean; panel?: PanelView }) => (
  <Welcome
    paragraphs={readText(facts.report.article.text, panel.marks, []).slice(0, 5)}
    cards={
      <>
        <SourceCard source={panel.sources.unnamed[0]!} control={control} onElsewhere={nothing} />
        <FigureCard figure={panel.figures.firm[0]!} control={control} />
      </>
    }
    sample={sample}
    problem=""
    clippingsHref="#/"
    onSample={nothing}
  />
);

interface TakingProps {
  plan: PlanView | null;
  toRead: readonly { address: string; title: string }[];
  writing?: ProgressView;
  taking?: ProgressView;
}

const still: ProgressView = { status: '', problem: '', progress: null, stop: nothing };

const Taking = ({ plan, toRead, writing = still, taking = still }: TakingProps) => (
  <Exchange
    plan={plan}
    writing={writing}
    taking={taking}
    toRead={toRead}
    onExport={nothing}
    onFile={nothing}
    onImport={nothing}
    onCancel={nothing}
    onDrop={nothing}
  />
);

const reports = [facts.report, ...facts.others];
const compared = new Map(
  reports.map((report) => [
    report.id,
    report === facts.report ? facts.comparison : { ...facts.comparison, measures: [], origins: [] },
  ]),
);
const earlier = facts.others[1]!;
const nothingAlike = { ...facts.comparison, measures: [], quotations: [] };

/** Every state of the clippings page, by the name of its picture. */
export const CLIPPINGS_STATES: Readonly<Record<string, () => JSX.Element>> = {
  library: () => (
    <List selected={['c0', 'c2']}>
      <UndoBar n={2} onUndo={nothing} onOver={nothing} />
      <BulkBar n={2} onTag={nothing} onDelete={nothing} onClear={nothing} onCompare={nothing} />
    </List>
  ),
  'library-empty': () => <List rows={[]} />,
  'library-nothing': () => <List rows={[]} query={{ ...EVERYTHING, text: 'ferry' }} />,
  'library-opening': () => <List rows={null} />,
  'library-refused': () => (
    <List problem="The browser does not let extensions keep data in this window." />
  ),
  story: () => (
    <>
      <Bar />
      <StoryPage story={storyOf(reports, compared)} hrefOf={(id) => `#/report/${id}`} />
    </>
  ),
  'story-alone': () => (
    <>
      <Bar />
      <StoryPage story={storyOf([facts.report], compared)} hrefOf={(id) => `#/report/${id}`} />
    </>
  ),
  compare: () => (
    <>
      <Bar />
      <SideBySide
        view={sideBySideOf(facts.report, earlier, facts.comparison, nothingAlike)}
        hrefOf={(id) => `#/report/${id}`}
      />
    </>
  ),
  'compare-nothing': () => (
    <>
      <Bar />
      <SideBySide
        view={sideBySideOf(facts.report, earlier, nothingAlike, nothingAlike)}
        hrefOf={(id) => `#/report/${id}`}
      />
    </>
  ),
  check: () => (
    <>
      <Bar />
      <CheckForm problem="" onCheck={nothing} />
    </>
  ),
  'library-lost': () => (
    <List rows={[]} lost={watchOf({ lost: 48, backupDue: false, backedUp: null }).lost} />
  ),
  'library-indexing': () => <List indexing={{ done: 12_000, total: 50_000 }} />,
  'library-backup-due': () => (
    <List selected={['c0']}>
      <BackupDue backup={lastBackup('2026-04-20T09:00')} onBackUp={nothing} />
      <BulkBar n={1} onTag={nothing} onDelete={nothing} onClear={nothing} onCompare={null} />
    </List>
  ),
  'check-result': () => (
    <>
      <Bar />
      <CheckResult view={checkOf(facts)} onAgain={nothing} />
    </>
  ),
  welcome: () => <First sample={false} />,
  'welcome-sample': () => <First sample />,
  settings: () => (
    <>
      <Bar />
      <Settings
        marksOff={['tellin-courier.example']}
        always={['*://harbour-post.example/*']}
        storage={{ megabytes: 12, kept: false }}
        onMarksOn={nothing}
        onForget={nothing}
        onKeep={nothing}
        backup={lastBackup('2026-04-20T09:00')}
        clippings={48}
        onBackUp={nothing}
        onReset={nothing}
        onDeleteAll={nothing}
      />
    </>
  ),
  'settings-none': () => (
    <>
      <Bar />
      <Settings
        marksOff={[]}
        always={[]}
        storage={{ megabytes: 0, kept: true }}
        onMarksOn={nothing}
        onForget={nothing}
        onKeep={nothing}
        backup={lastBackup(null)}
        clippings={0}
        onBackUp={nothing}
        onReset={nothing}
        onDeleteAll={nothing}
      />
    </>
  ),
  exchange: () => (
    <>
      <Bar />
      <Taking plan={null} toRead={[]} />
    </>
  ),
  'exchange-writing': () => (
    <>
      <Bar />
      <Taking
        plan={null}
        toRead={[]}
        writing={{ ...still, status: say('exchange.writing'), progress: { done: 31, total: 48 } }}
        taking={{ ...still, problem: say('notice.saveFailed') }}
      />
    </>
  ),
  'exchange-plan': () => (
    <>
      <Bar />
      <Taking
        plan={planOf({
          file: 'second-source.json',
          added: 12,
          versions: 2,
          same: 34,
          notes: 5,
          notesToDecide: 1,
          toRead: 0,
          passages: 0,
          after: 60,
          bad: ['Row 7: Flood in Tesk valley after spillway breaks'],
        })}
        toRead={[{ address: 'https://harbour-post.example/', title: 'Dam operator was warned' }]}
      />
    </>
  ),
  report: () => <Report facts={open} on={null} />,
  'report-passage': () => <Report facts={open} on="14 cracks in the concrete" />,
  'report-plain': () => (
    <Report
      facts={{
        ...open,
        notes: [],
        comparison: { ...facts.comparison, measures: [] },
        report: {
          ...facts.report,
          analysis: { ...facts.report.analysis, attributions: [], figures: [] },
        },
      }}
      on={null}
    />
  ),
};
