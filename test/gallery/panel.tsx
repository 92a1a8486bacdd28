import type { JSX } from 'preact';
import { Corrected } from '../../components/panel/Corrected.tsx';
import type { KeptControl } from '../../components/panel/Item.tsx';
import { Menu } from '../../components/panel/Menu.tsx';
import { NoReport } from '../../components/panel/NoReport.tsx';
import { Panel, type TabName } from '../../components/panel/Panel.tsx';
import { Reading } from '../../components/panel/Reading.tsx';
import { SaveProblem } from '../../components/panel/SaveProblem.tsx';
import { BackupDue } from '../../components/parts/BackupDue.tsx';
import { Lost } from '../../components/parts/Lost.tsx';
import { SignsAndKeys } from '../../components/parts/SignsAndKeys.tsx';
import { fail } from '../../lib/result.ts';
import { type NoReportReason, noReportOf } from '../../lib/view/panel/no-report.ts';
import { type PageFacts, panelOf } from '../../lib/view/panel/panel.ts';
import { readingOf } from '../../lib/view/panel/reading.ts';
import { lastBackup, watchOf } from '../../lib/view/watch.ts';
import { alone, facts } from '../view/fixtures/vessen.ts';

const nothing = () => {};

/** The sidebar on a page. */
export function Beside({
  facts: given,
  tab = 'sources',
  current = null,
  banner,
  foot,
  failed = false,
  asked = null,
}: Readonly<{
  facts: PageFacts;
  tab?: TabName;
  current?: string | null;
  banner?: JSX.Element;
  foot?: JSX.Element;
  failed?: boolean;
  /** What is unfolded in an item. */
  asked?: KeptControl['asked'];
}>) {
  const view = panelOf(given);
  return (
    <Panel
      view={view}
      tab={tab}
      control={{
        current,
        missing: new Set(['source:6']),
        onShow: nothing,
        onFootnote: nothing,
        onDeny: nothing,
        kept: {
          state: view.keeping,
          onSave: nothing,
          comparable: view.counterparts,
          onCompare: nothing,
          notes: async () => [facts.report.article.title],
          onNote: async () => '',
          asked,
        },
      }}
      saving={false}
      failed={failed}
      marks
      banner={banner}
      foot={foot}
      menu={
        <Menu
          host="harbour-post.example"
          always={false}
          onAlways={nothing}
          onClippings={nothing}
          onNote={nothing}
          onSettings={nothing}
          onReadAgain={nothing}
          onSelection={nothing}
          onKeys={nothing}
        />
      }
      onTab={nothing}
      onSave={nothing}
      onMarks={nothing}
      onStep={nothing}
      onLevel={nothing}
      onCancel={nothing}
      onKeys={nothing}
      onPlace={nothing}
      onOpen={nothing}
      onSince={nothing}
    />
  );
}

const REASONS: readonly NoReportReason[] = [
  'press needed',
  'no article',
  'nothing selected',
  'empty',
  'too large',
  'too deep',
  'failed',
  'forbidden',
  'crashed',
  'silent',
  'pdf',
  'moved on',
  'no answer',
  'stopped',
];

/** The page as it is, saved once. */
export const savedAt = (at: string) => ({ id: 'a', at, current: true, states: [at], since: 1 });
const { report } = facts;
const page = (change: Partial<typeof report.article>): PageFacts => ({
  ...alone,
  report: {
    ...report,
    article: {
      ...report.article,
      ...change,
      text: [report.article.text, change.title].filter(Boolean).join('\n'),
    },
  },
});
/** The page gives another date than when it was saved. */
const redated: PageFacts = {
  ...facts,
  comparison: {
    ...facts.comparison,
    changes: [
      ...facts.comparison.changes.slice(0, 3),
      {
        kind: 'date',
        before: '2026-05-13T06:40:00+02:00',
        now: '2026-05-13T08:20:00+02:00',
        span: null,
      },
      ...facts.comparison.changes.slice(3),
    ],
  },
};
const analysed = (change: Partial<typeof report.analysis>): PageFacts => ({
  ...alone,
  report: { ...report, analysis: { ...report.analysis, ...change } },
});
/** Everybody who speaks is told of by name, or as a body or a group. */
const unmarked = analysed({
  attributions: report.analysis.attributions.filter(({ sourceType }) => sourceType !== 'anonymous'),
  unnamed: [],
});
/** An article in which nobody says and nothing counts. */
const unread = analysed({
  attributions: [],
  unnamed: [],
  figures: [],
  headline: [],
  saidBy: [],
  within: [],
});
/** As many sources as could ever be. */
export const many: PageFacts = {
  ...alone,
  report: {
    ...report,
    analysis: {
      ...report.analysis,
      attributions: Array.from({ length: 500 }, (_, index) => ({
        ...report.analysis.attributions[0]!,
        sourceId: index,
      })),
    },
  },
};

/** Every state of the sidebar, by the name of its picture. */
export const PANEL_STATES: Readonly<Record<string, () => JSX.Element>> = {
  sources: () => <Beside facts={facts} current="source:0" />,
  figures: () => <Beside facts={facts} tab="figures" current="measure:moved" />,
  elsewhere: () => <Beside facts={facts} tab="elsewhere" />,
  changes: () => <Beside facts={redated} tab="changes" />,
  saved: () => <Beside facts={{ ...alone, saved: savedAt('2026-05-13T08:31') }} tab="changes" />,
  'backup-due': () => (
    <Beside facts={facts} foot={<BackupDue backup={lastBackup(null)} onBackUp={nothing} />} />
  ),
  lost: () => (
    <Beside
      facts={alone}
      banner={
        <Lost
          lost={watchOf({ lost: 1, backupDue: false, backedUp: null }).lost}
          onImport={nothing}
        />
      }
    />
  ),
  'empty-archive': () => <Beside facts={alone} />,
  'empty-archive-figures': () => <Beside facts={alone} tab="figures" />,
  'empty-archive-elsewhere': () => <Beside facts={alone} tab="elsewhere" />,
  'not-saved-changes': () => <Beside facts={alone} tab="changes" />,
  'nothing-unnamed': () => <Beside facts={unmarked} />,
  'nothing-attributed': () => <Beside facts={unread} />,
  'nothing-counted': () => <Beside facts={unread} tab="figures" />,
  'none-comparable': () => (
    <Beside
      facts={{ ...alone, comparison: { ...alone.comparison, notCompared: null, saved: 48 } }}
    />
  ),
  'no-date': () => <Beside facts={{ ...facts, report: page({ published: null }).report }} />,
  'other-language': () => (
    <Beside
      facts={{
        ...page({
          language: 'de',
          title: 'Talsperre Vessen: Betreiber soll von Rissen gewusst haben',
        }),
        report: {
          ...report,
          article: {
            ...report.article,
            language: 'de',
            title: 'Talsperre Vessen: Betreiber soll von Rissen gewusst haben',
            outlet: 'Volksbote Unterland',
            text: `${report.article.text}\nTalsperre Vessen: Betreiber soll von Rissen gewusst haben`,
          },
          analysis: { ...report.analysis, language: null, attributions: [], figures: [] },
        },
      }}
    />
  ),
  'archive-refused': () => (
    <Beside
      facts={{
        ...alone,
        archiveProblem: fail('no storage'),
      }}
    />
  ),
  many: () => <Beside facts={many} />,
  'long-words': () => (
    <Beside
      facts={page({
        outlet: 'Unterlandgemeindenachrichtenblatt',
        title:
          'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft denies it was warned',
      })}
    />
  ),
  'right-to-left': () => (
    <Beside
      facts={page({
        title: 'مشغّل السد حُذِّر من الشقوق قبل أسابيع من فيضان فيسن',
        language: 'ar',
        outlet: 'بريد الميناء',
      })}
    />
  ),
  keys: () => (
    <>
      <Beside facts={alone} />
      <SignsAndKeys onOwnKeys={nothing} onClose={nothing} />
    </>
  ),
  reading: () => <Reading reading={readingOf(null)} onCancel={nothing} />,
  'reading-steps': () => (
    <Reading
      reading={readingOf({ step: 'compare', words: 287, sources: 9, figures: 8 })}
      onCancel={nothing}
    />
  ),
  comparing: () => (
    <Beside
      facts={{
        ...alone,
        comparing: 'now',
        comparison: { ...alone.comparison, notCompared: null, saved: 0 },
      }}
    />
  ),
  corrected: () => (
    <Beside
      facts={alone}
      banner={
        <Corrected
          last={{ kind: 'source', words: 'people familiar with the contract' }}
          problem=""
          onUndo={nothing}
        />
      }
    />
  ),
  'not-corrected': () => (
    <Beside
      facts={alone}
      banner={
        <Corrected
          last={null}
          problem="The browser does not let extensions keep data in this window."
          onUndo={nothing}
        />
      }
    />
  ),
  'save-failed': () => (
    <Beside
      facts={alone}
      failed
      banner={
        <SaveProblem sentence="The browser does not let extensions keep data in this window." />
      }
    />
  ),
  ...Object.fromEntries(
    REASONS.map((reason) => [
      reason.replaceAll(' ', '-'),
      () => <NoReport view={noReportOf(reason, 'TypeError: x is null')} onAct={nothing} />,
    ]),
  ),
};
