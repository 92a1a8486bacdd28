import type { Clipping, Note } from '../../archive/archive.ts';
import type { MarkKind } from '../../article/page.ts';
import type { FigureView } from '../panel/figures.ts';
import { wordsIn } from '../panel/header.ts';
import { type PageFacts, type PanelView, panelOf } from '../panel/panel.ts';
import type { SourceView } from '../panel/sources.ts';
import { valueWords } from '../panel/value.ts';
import { paragraphAt, paragraphsOf } from '../paragraphs.ts';
import { cite } from '../quote.ts';
import { when } from '../when.ts';
import { say } from '../words/say.ts';
import { findPassage } from './find-passage.ts';
import { readText, type TextParagraph } from './read-text.ts';
import { type VersionFacts, type VersionView, versionsOf } from './versions.ts';

/** One finding of a saved report, in two lines. */
export interface FindingView {
  item: string;
  kind: MarkKind;
  title: string;
  hint: string;
  /** What the sidebar would show of it; null where the two lines say all. */
  card: { of: 'source'; source: SourceView } | { of: 'figure'; figure: FigureView } | null;
}

/** A note of the reader. */
export interface NoteView {
  id: string;
  text: string;
  /** The passage it is on; null for the whole report. */
  passage: string | null;
  tags: readonly string[];
  /** Where, and when it was written. */
  where: string;
}

/** A saved report, opened. */
export interface ReportView {
  id: string;
  title: string;
  language: string | null;
  outlet: string;
  facts: string;
  /** Address of the page, where it can be opened. */
  url: string | null;
  paragraphs: readonly TextParagraph[];
  findings: readonly FindingView[];
  /** Where each finding stands in the text, and the passages that a footnote on it names. */
  places: PanelView['places'];
  cited: PanelView['cited'];
  notes: readonly NoteView[];
  versions: readonly VersionView[];
  tags: readonly string[];
  /** When the text on screen was saved. */
  saved: string;
  /** SHA-256 of title and text, hexadecimal. */
  hash: string;
  /** Reports of the same story in the archive, this one included. */
  story: string;
}

/** What the clippings page knows of a saved report. */
export interface ReportFacts extends PageFacts {
  clipping: Pick<Clipping, 'id' | 'saved' | 'tags'>;
  notes: readonly Note[];
  /** Every saved state, oldest first. */
  versions: readonly VersionFacts[];
  /** Number of the state on screen, from 1. */
  shown: number;
  hash: string;
}

/** Arranges a saved report for reading: its text with the marks, its findings, the reader's notes. */
export function reportViewOf(facts: ReportFacts): ReportView {
  const { clipping, report, notes, versions, shown } = facts;
  const { article } = report;
  const panel = panelOf(facts);
  const passages = notes.flatMap(({ anchor }) => {
    const span = anchor && findPassage(article.text, anchor);
    return span ? [span] : [];
  });
  return {
    id: clipping.id,
    title: article.title,
    language: article.language,
    outlet: article.outlet,
    facts: [
      article.byline && say('report.by', { who: article.byline }),
      article.published
        ? say('report.published', { when: when(article.published.value, 'full') })
        : say('header.noDate'),
      say('report.saved', { when: when(clipping.saved) }),
      say('header.words', { n: wordsIn(article.text) }),
    ]
      .filter(Boolean)
      .join(' · '),
    url: /^https?:/.test(article.url) ? article.url : null,
    paragraphs: readText(article.text, panel.marks, passages),
    findings: findingsOf(panel),
    places: panel.places,
    cited: panel.cited,
    notes: notes.map((note) => noteView(note, article.text)),
    versions: versionsOf(versions, shown),
    tags: clipping.tags,
    saved: when(versions[shown - 1]?.seen ?? clipping.saved, 'full'),
    hash: facts.hash,
    story: panel.elsewhere.reports > 0 ? panel.elsewhere.summary : '',
  };
}

/** The findings of a text, two lines each. */
function findingsOf({ sources, figures, changes }: PanelView): FindingView[] {
  return [
    ...sources.unnamed.map((source) => ({
      item: source.item,
      kind: 'unnamed' as const,
      title: source.name,
      hint: source.summary,
      card: { of: 'source' as const, source },
    })),
    ...figures.firm.map((figure) => ({
      item: figure.item,
      kind: figure.kind,
      title: withValue(figure.measure, valueWords(figure.value)),
      hint: [figure.verdict, figure.pair[1]?.outlet ?? figure.rows[0]?.outlets]
        .filter(Boolean)
        .join(' · '),
      card: { of: 'figure' as const, figure },
    })),
    ...changes.changes.map(({ item, title, before, now }) => ({
      item,
      kind: 'changed' as const,
      title: now ?? before ?? '',
      hint: [title, now !== null && before !== null && say('report.before', { words: before })]
        .filter(Boolean)
        .join(' · '),
      card: null,
    })),
  ];
}

/** The value where the measure leaves a gap for it, after the measure otherwise. */
const withValue = (measure: string, value: string): string =>
  measure.includes('…') ? measure.replace('…', value) : say('report.finding', { measure, value });

function noteView({ id, text, anchor, tags, revised }: Note, article: string): NoteView {
  const span = anchor && findPassage(article, anchor);
  const where = span
    ? say('place.paragraph', { n: paragraphAt(paragraphsOf(article), span) })
    : say(anchor ? 'report.noteLost' : 'report.noteWholeWhere');
  return {
    id,
    text,
    passage: anchor && cite(anchor.exact),
    tags,
    where: `${where} · ${when(revised)}`,
  };
}
