import type { Mark, MarkKind } from '../../article/page.ts';
import type { Level } from '../../attributions/attribution.ts';
import type { Comparison, Place } from '../../compare/comparison.ts';
import type { Report } from '../../report/report.ts';
import type { Failure } from '../../result.ts';
import type { Span } from '../../text/span.ts';
import { type Context, contextOf } from '../context.ts';
import { say } from '../words/say.ts';
import { type ChangesView, changesOf } from './changes.ts';
import { counterpartsOf } from './counterparts.ts';
import { type ElsewhereView, elsewhereOf } from './elsewhere.ts';
import { type FiguresView, figuresOf, measureItem } from './figures.ts';
import { type CountView, type HeaderView, headerOf, KINDS, SIGN } from './header.ts';
import { type Keeping, keepingOf } from './keeping.ts';
import { type NoticeView, noticesOf } from './notices.ts';
import { type SourcesView, sourcesOf } from './sources.ts';

/** What the background tells of a page; its shape is the message's. */
export interface PageFacts {
  report: Report;
  comparison: Comparison;
  others: readonly Report[];
  saved: {
    id: string;
    at: string;
    current: boolean;
    states: readonly string[];
    since: number;
  } | null;
  archiveProblem: Failure | null;
  comparing?: 'now' | 'stopped';
}

/** Everything the sidebar shows of a page. */
export interface PanelView {
  header: HeaderView;
  /** False in a language without a lexicon: then nothing was looked for, which is not the same as nothing found. */
  read: boolean;
  counts: readonly CountView[];
  notices: readonly NoticeView[];
  sources: SourcesView;
  figures: FiguresView;
  elsewhere: ElsewhereView;
  changes: ChangesView;
  /** What is drawn on the page. */
  marks: readonly Mark[];
  /** Where each item stands on the page: its first passage. */
  places: ReadonlyMap<string, Span>;
  /** The passages that a footnote on an item gives: this page's, and the other reports' where it has some. */
  cited: ReadonlyMap<string, readonly Place[]>;
  /** The report that an item is best set beside, by its id; items without one are not there. */
  counterparts: ReadonlyMap<string, string>;
  /** "Compared with 4 of 48 clippings" */
  compared: string;
  /** What a screen reader is told once, when all is there. */
  spoken: string;
  saved: PageFacts['saved'];
  keeping: Keeping;
  /** Whether the comparison is still being made. */
  comparing: boolean;
  /** From which confidence on sources are shown. */
  level: Level;
}

/** Arranges a page's findings for the sidebar. @param level the reader's choice of sources */
export function panelOf(facts: PageFacts, level: Level = 'balanced'): PanelView {
  const context = contextOf(facts.report, facts.comparison, facts.others, true, level);
  const parts = {
    sources: sourcesOf(context),
    figures: figuresOf(context),
    elsewhere: elsewhereOf(context),
    changes: changesOf(context, facts.saved),
  };
  const compared = comparedWords(context, facts);
  return {
    ...parts,
    header: headerOf(facts.report.article),
    read: facts.report.analysis.language !== null,
    counts: countsOf(parts),
    notices: noticesOf(facts),
    marks: marksOf(parts),
    places: placesOf(parts),
    cited: citedIn(context, parts),
    counterparts: counterpartsOf(facts.report, facts.comparison),
    compared,
    spoken: say('live.ready', {
      unnamed: say('live.unnamed', { n: parts.sources.unnamed.length }),
      figures: say('figure.count', { n: parts.figures.firm.length + parts.figures.alone.length }),
      compared,
    }),
    saved: facts.saved,
    keeping: keepingOf(facts),
    comparing: facts.comparing === 'now',
    level,
  };
}

type Parts = Pick<PanelView, 'sources' | 'figures' | 'elsewhere' | 'changes'>;

function comparedWords(
  { comparison: { looked, saved } }: Context,
  { archiveProblem, comparing }: PageFacts,
): string {
  if (comparing === 'now') return say('foot.comparing');
  if (archiveProblem !== null || comparing) return say('foot.notCompared');
  return saved ? say('foot.compared', { some: looked, n: saved }) : say('foot.empty');
}

/** The items of each kind, in the order of their lists. */
function itemsOf({ sources, figures, changes }: Parts): Record<MarkKind, string[]> {
  const figure = (kind: MarkKind) =>
    figures.firm.filter((one) => one.kind === kind).map(({ item }) => item);
  return {
    unnamed: sources.unnamed.map(({ item }) => item),
    differs: figure('differs'),
    newer: figure('newer'),
    same: figure('same'),
    changed: changes.changes.map(({ item }) => item),
  };
}

function countsOf(parts: Parts): CountView[] {
  const items = itemsOf(parts);
  return KINDS.map((kind) => ({
    kind,
    sign: SIGN[kind],
    n: items[kind].length,
    word: say(`count.${kind}`),
    first: items[kind][0] ?? null,
  }));
}

function marksOf({ sources, figures, changes }: Parts): Mark[] {
  return [
    ...sources.unnamed.flatMap(({ item, spans }) =>
      spans.map((span): Mark => ({ item, kind: 'unnamed', span })),
    ),
    ...figures.firm.flatMap(({ item, kind, span, again }) =>
      [span, ...again.map((one) => one.span)].map((one): Mark => ({ item, kind, span: one })),
    ),
    ...changes.changes.flatMap(({ item, span }): Mark[] =>
      span ? [{ item, kind: 'changed', span }] : [],
    ),
  ];
}

function placesOf({ sources, figures, changes }: Parts): Map<string, Span> {
  const { unnamed, onRecord, inGeneral } = sources;
  const single = [
    ...onRecord,
    ...inGeneral,
    ...figures.firm,
    ...figures.possible,
    ...figures.alone,
    ...figures.within,
    ...changes.changes,
  ];
  const places = [
    ...unnamed.map(({ item, spans }) => [item, spans[0]] as const),
    ...single.map(({ item, span }) => [item, span] as const),
  ];
  return new Map(places.filter((one): one is readonly [string, Span] => Boolean(one[1])));
}

function citedIn(
  { report, comparison }: Context,
  { sources, figures: { within } }: Parts,
): Map<string, Place[]> {
  const figures = comparison.measures.map(({ id, own, others }) => {
    const differing = others.filter(({ verdict }) => verdict !== 'agrees');
    return [measureItem(id), [own, ...differing].map(({ place }) => place)] as const;
  });
  const unnamed = sources.unnamed.map(({ item, passages }) => {
    const span = passages[0]?.span;
    return [item, span ? [{ report: report.id, span }] : []] as const;
  });
  const beside = within.map(
    ({ item, cited }) => [item, cited.map((span) => ({ report: report.id, span }))] as const,
  );
  return new Map([...figures, ...unnamed, ...beside].map(([item, places]) => [item, [...places]]));
}
