import type { ComponentChildren, ComponentProps, JSX } from 'preact';
import { CheckForm } from '../../components/check/CheckForm.tsx';
import { CheckResult } from '../../components/check/CheckResult.tsx';
import { AppBar } from '../../components/clippings/AppBar.tsx';
import { BulkBar } from '../../components/clippings/BulkBar.tsx';
import { ChangesPage } from '../../components/clippings/ChangesPage.tsx';
import { Detail } from '../../components/clippings/Detail.tsx';
import { Library } from '../../components/clippings/Library.tsx';
import { ReportPage } from '../../components/clippings/ReportPage.tsx';
import { SaveTabs, type TabProgress } from '../../components/clippings/SaveTabs.tsx';
import { Search } from '../../components/clippings/Search.tsx';
import { UndoBar } from '../../components/clippings/UndoBar.tsx';
import { Exchange } from '../../components/exchange/Exchange.tsx';
import { FigureCard } from '../../components/panel/FigureCard.tsx';
import { SourceCard } from '../../components/panel/SourceCard.tsx';
import { BackupDue } from '../../components/parts/BackupDue.tsx';
import { Lost } from '../../components/parts/Lost.tsx';
import type { ProgressView } from '../../components/parts/Progress.tsx';
import { SideBySide } from '../../components/story/SideBySide.tsx';
import { StoryPage } from '../../components/story/StoryPage.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Note } from '../../lib/archive/archive.ts';
import { checkOf } from '../../lib/view/clippings/check.ts';
import {
  EVERYTHING,
  type HoldingView,
  type LibraryQuery,
  rowOf,
} from '../../lib/view/clippings/library.ts';
import { rawChanges } from '../../lib/view/clippings/raw-changes.ts';
import { readText } from '../../lib/view/clippings/read-text.ts';
import { type ReportFacts, reportViewOf } from '../../lib/view/clippings/report.ts';
import { type OpenTab, tabsOf } from '../../lib/view/clippings/tabs.ts';
import { twoVersionsOf } from '../../lib/view/clippings/two-versions.ts';
import { versionsOf } from '../../lib/view/clippings/versions.ts';
import { type PlanView, planOf } from '../../lib/view/exchange/plan.ts';
import { badRow } from '../../lib/view/exchange/refused.ts';
import { type PageFacts, type PanelView, panelOf } from '../../lib/view/panel/panel.ts';
import { sideBySideOf } from '../../lib/view/story/side-by-side.ts';
import { type StoryView, storyOf } from '../../lib/view/story/story.ts';
import { lastBackup, type WatchView, watchOf } from '../../lib/view/watch.ts';
import { say } from '../../lib/view/words/say.ts';
import { clippings } from '../view/fixtures/clippings.ts';
import { draftFacts, facts } from '../view/fixtures/vessen.ts';

const nothing = () => {};

const Bar = ({ n = 48 }: { n?: number }) => (
  <AppBar places={[{ name: 'library', href: '#/', label: say('app.clippings'), n }]} here="library">
    <Search text="" onSearch={nothing} />
  </AppBar>
);

const holding: HoldingView = {
  has: { unnamed: 31, figure: 44, note: 9, version: 4, tag: 12, date: 45, sample: 0 },
  tags: [
    { name: 'dam', n: 7 },
    { name: 'to check', n: 3 },
  ],
  outlets: [
    { name: 'Harbour Post', n: 16 },
    { name: 'The Tellin Courier', n: 14 },
    { name: 'Northline News', n: 9 },
    { name: 'Meridian Wire', n: 6 },
    { name: 'Tesk Valley Radio', n: 3 },
  ],
};

const nothingHeld: HoldingView = {
  has: { unnamed: 0, figure: 0, note: 0, version: 0, tag: 0, date: 0, sample: 0 },
  tags: [],
  outlets: [],
};

interface ListProps {
  rows?: typeof clippings | null;
  problem?: string;
  query?: LibraryQuery;
  selected?: readonly string[];
  /** Nothing was ever saved. */
  bare?: boolean;
  lost?: WatchView['lost'];
  indexing?: { done: number; total: number } | null;
  detail?: ComponentChildren;
  current?: string | null;
  children?: ComponentChildren;
}

const List = ({
  rows = clippings,
  problem = '',
  query = EVERYTHING,
  selected = [],
  bare = false,
  lost = null,
  indexing = null,
  detail,
  current = null,
  children,
}: ListProps) => (
  <>
    <Bar n={bare ? 0 : 48} />
    <Library
      query={query}
      rows={rows?.map(rowOf) ?? null}
      totals={{ total: rows?.length ? 48 : 0, samples: 0 }}
      holding={bare ? nothingHeld : holding}
      problem={problem}
      selected={new Set(selected)}
      current={current}
      onCurrent={nothing}
      detail={detail}
      hrefOf={(id) => `#/report/${id}`}
      onQuery={nothing}
      onSelect={nothing}
      onMore={nothing}
      onRetry={nothing}
      tabsHref="#/tabs"
      welcomeHref="#"
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
const cracks = '14 cracks in the concrete';
const at = facts.report.article.text.indexOf(cracks);
const written = { clipping: 'harbour', written: '2026-05-13T08:40', revised: '2026-05-13T08:40' };
const notes: Note[] = [
  {
    ...written,
    id: 'a',
    text: 'Ask the ministry who was sent the March report.',
    tags: ['to check', 'inspection'],
    anchor: { exact: passage, prefix: '', suffix: '', span: [start, start + passage.length] },
  },
  {
    ...written,
    id: 'b',
    text: 'Check the contract register: 300 million?',
    tags: [],
    anchor: null,
  },
  {
    ...written,
    id: 'c',
    text: '',
    tags: ['cracks'],
    anchor: { exact: cracks, prefix: '', suffix: '', span: [at, at + cracks.length] },
  },
];
const open: ReportFacts = {
  ...facts,
  clipping: { id: 'harbour', saved: '2026-05-13T08:31', tags: ['dam', 'to check'] },
  notes,
  versions: [
    { seen: '2026-05-13T06:50:00Z', changes: [] },
    { seen: '2026-05-13T08:31:00Z', changes: facts.comparison.changes },
  ],
  shown: 2,
  hash: '5c1e09d3b7f24a86e0c95d1b62fa78430e9db15c7a2f46881c03de5794b0a90f',
};

const Report = ({ facts: given, on }: { facts: ReportFacts; on: string | null }) => (
  <>
    <Bar />
    <ReportPage
      view={reportViewOf(given)}
      passage={on}
      storyHref="#/story/harbour"
      onStory={nothing}
      versionHref={(n) => `#/report/harbour/${n}`}
      changesHref={(before, now) => `#/changes/harbour/${before}/${now}`}
      onPassage={nothing}
      onWrite={async () => true}
      onTagNote={nothing}
      onDeleteNote={nothing}
      onTag={nothing}
      onDelete={nothing}
      onRewrite={async () => true}
      onFootnote={nothing}
      spoken=""
    />
  </>
);

const control = { current: null, missing: new Set<string>(), onShow: nothing };

const First = ({ sample, panel = panelOf(facts) }: { sample: boolean; panel?: PanelView }) => (
  <Welcome
    outlet={facts.report.article.outlet}
    paragraphs={readText(facts.report.article.text, panel.marks, []).slice(0, 4)}
    current={null}
    onMark={nothing}
    cards={
      <>
        <SourceCard source={panel.sources.unnamed[0]!} control={control} onElsewhere={nothing} />
        <FigureCard figure={panel.figures.firm[0]!} control={control} />
      </>
    }
    sample={sample}
    problem=""
    hrefs={{ clippings: '#/', tabs: '#/tabs', import: '#/exchange' }}
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
const nothingAlike = { ...facts.comparison, measures: [], quotations: [], attributions: [] };

const tabs = () =>
  tabsOf(
    [
      ['https://harbour-post.example/news/dam-operator-was-warned', clippings[0]!.title, false],
      ['https://courier.example/2026/05/13/inspector', clippings[1]!.title, false],
      ['https://courier.example/', 'The Tellin Courier', false],
      ['https://northline.example/vessen-dam-was-unsafe', clippings[2]!.title, true],
      ['https://meridian-wire.example/vessen-dam-inspectors-warned', clippings[3]!.title, false],
      ['https://courier.example/2026/05/13/inspector#top', clippings[1]!.title, false],
      ['about:blank', '', false],
    ].map(([url, title, asleep], id) => ({ id, url, title, asleep }) as OpenTab),
    new Set(['https://meridian-wire.example/vessen-dam-inspectors-warned']),
  );

interface KeepingProps {
  phase: ComponentProps<typeof SaveTabs>['phase'];
  status?: string;
  progress?: readonly [number, TabProgress][];
}

const Keeping = ({ phase, status = '', progress = [] }: KeepingProps) => (
  <>
    <Bar />
    <SaveTabs
      view={phase === 'asking' ? null : tabs()}
      progress={new Map(progress)}
      status={status}
      phase={phase}
      onList={nothing}
      onSave={nothing}
      onStop={nothing}
      clippingsHref="#/"
    />
  </>
);

const changed = (changes: PageFacts['comparison']['changes']) => (
  <>
    <Bar />
    <ChangesPage
      view={twoVersionsOf({
        versions: versionsOf(open.versions, 2),
        before: 1,
        now: 2,
        report: facts.report,
        changes,
      })}
      reportHref="#/report/harbour"
      onChoose={nothing}
      raw={() =>
        rawChanges([
          { text: 'One.\nTwo.\nThree.\nThe operator was warned. ', in: 'both' },
          { text: '27', in: 'before' },
          { text: '31', in: 'now' },
          { text: ' people died.\nParliament meets on Thursday.', in: 'both' },
        ])
      }
    />
  </>
);

const Story = ({ story }: { story: StoryView }) => (
  <StoryPage
    story={story}
    storiesHref="#/stories"
    hrefOf={(id) => `#/report/${id}`}
    compareHref={(a, b) => `#/compare/${a}/${b}`}
    onPrint={nothing}
  />
);

/** Every state of the clippings page, by the name of its picture. */
export const CLIPPINGS_STATES: Readonly<Record<string, () => JSX.Element>> = {
  library: () => (
    <List selected={['c0', 'c2']}>
      <UndoBar n={2} busy={false} onUndo={nothing} onOver={nothing} />
      <BulkBar
        n={2}
        onTag={nothing}
        onExport={nothing}
        onDelete={nothing}
        onClear={nothing}
        onCompare={nothing}
      />
    </List>
  ),
  'library-empty': () => <List rows={[]} bare />,
  'library-nothing': () => <List rows={[]} query={{ ...EVERYTHING, text: 'ferry' }} />,
  'library-opening': () => <List rows={null} />,
  'library-refused': () => (
    <List problem="The browser does not let extensions keep data in this window." />
  ),
  story: () => (
    <>
      <Bar />
      <Story story={storyOf(reports, compared)} />
    </>
  ),
  'story-alone': () => (
    <>
      <Bar />
      <Story story={storyOf([facts.report], compared)} />
    </>
  ),
  compare: () => (
    <>
      <Bar />
      <SideBySide
        view={sideBySideOf(facts.report, earlier, facts.comparison, nothingAlike)}
        choices={reports.map(({ id, article }) => ({ id, label: article.outlet }))}
        storyHref="#/story/harbour"
        hrefOf={(id) => `#/report/${id}`}
        onChoose={nothing}
        onFootnote={nothing}
        spoken=""
      />
    </>
  ),
  'compare-nothing': () => (
    <>
      <Bar />
      <SideBySide
        view={sideBySideOf(facts.report, earlier, nothingAlike, nothingAlike)}
        choices={[]}
        storyHref="#/story/harbour"
        hrefOf={(id) => `#/report/${id}`}
        onChoose={nothing}
        onFootnote={nothing}
        spoken=""
      />
    </>
  ),
  check: () => (
    <>
      <Bar />
      <CheckForm text="" problem="" onCheck={nothing} />
    </>
  ),
  'library-lost': () => (
    <List rows={[]} bare lost={watchOf({ lost: 48, backupDue: false, backedUp: null }).lost} />
  ),
  'library-indexing': () => <List indexing={{ done: 12_000, total: 50_000 }} />,
  'library-backup-due': () => (
    <List selected={['c0']}>
      <BackupDue backup={lastBackup('2026-04-20T09:00')} onBackUp={nothing} />
      <BulkBar
        n={1}
        onTag={nothing}
        onExport={nothing}
        onDelete={nothing}
        onClear={nothing}
        onCompare={null}
      />
    </List>
  ),
  'check-result': () => (
    <>
      <Bar />
      <CheckResult view={checkOf(draftFacts)} savedHref={null} onSave={nothing} onAgain={nothing} />
    </>
  ),
  'check-figures': () => (
    <>
      <Bar />
      <CheckResult
        view={checkOf(facts)}
        tab="figures"
        savedHref="#/report/draft"
        onSave={nothing}
        onAgain={nothing}
      />
    </>
  ),
  'check-attributed': () => (
    <>
      <Bar />
      <CheckResult view={checkOf(facts)} savedHref={null} onSave={nothing} onAgain={nothing} />
    </>
  ),
  welcome: () => <First sample={false} />,
  'welcome-sample': () => <First sample />,
  'library-undoing': () => (
    <List>
      <UndoBar n={48_211} busy onUndo={nothing} onOver={nothing} />
    </List>
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
          bad: [
            badRow({
              kind: 'clipping',
              row: 7,
              title: 'Flood in Tesk valley after spillway breaks',
              field: 'saved',
              fault: 'no date',
            }),
          ],
        })}
        toRead={[{ address: 'https://harbour-post.example/', title: 'Dam operator was warned' }]}
      />
    </>
  ),
  tabs: () => <Keeping phase="asking" />,
  'tabs-refused': () => <Keeping phase="asking" status={say('tabs.refused')} />,
  'tabs-list': () => <Keeping phase="choosing" />,
  'tabs-saving': () => (
    <Keeping
      phase="saving"
      status={say('tabs.progress', { n: 2, all: 2 })}
      progress={[
        [0, { kind: 'done', words: say('tabs.done') }],
        [1, { kind: 'reading', words: say('tabs.reading') }],
      ]}
    />
  ),
  'tabs-done': () => (
    <Keeping
      phase="done"
      status={`${say('tabs.sumDone', { n: 1 })} ${say('tabs.sumFailed', { n: 1 })}`}
      progress={[
        [0, { kind: 'done', words: say('tabs.done') }],
        [1, { kind: 'failed', words: say('none.no article') }],
      ]}
    />
  ),
  versions: () => changed(facts.comparison.changes),
  'versions-words': () => changed([]),
  'report-older': () => <Report facts={{ ...open, shown: 1 }} on={null} />,
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

const beside = (change: Partial<ComponentProps<typeof Detail>>) => (
  <List
    current="c0"
    detail={
      <Detail
        view={reportViewOf(open)}
        problem=""
        reportHref="#/report/harbour"
        storyHref="#/story/harbour"
        {...change}
      />
    }
  />
);

/** States that a narrow window has not. */
export const WIDE_STATES: Readonly<Record<string, () => JSX.Element>> = {
  'library-detail': () => beside({}),
  'library-detail-opening': () => beside({ view: null }),
  'library-detail-gone': () => beside({ view: null, problem: say('report.gone') }),
};
