import type { Clipping, Note } from '../../archive/archive.ts';
import type { MarkKind } from '../../article/page.ts';
import { type PageFacts, panelOf } from '../panel/panel.ts';
import { valueWords } from '../panel/value.ts';
import { paragraphAt, paragraphsOf } from '../paragraphs.ts';
import { cite } from '../quote.ts';
import { when } from '../when.ts';
import { say } from '../words/say.ts';
import { readText, type TextParagraph } from './read-text.ts';

/** One finding of a saved report, in two lines. */
export interface FindingView {
  item: string;
  kind: MarkKind;
  title: string;
  hint: string;
}

/** A note of the reader. */
export interface NoteView {
  id: string;
  text: string;
  /** The passage it is on; null for the whole report. */
  passage: string | null;
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
  notes: readonly NoteView[];
  tags: readonly string[];
  saved: string;
}

/** What the clippings page knows of a saved report. */
export interface ReportFacts extends PageFacts {
  clipping: Pick<Clipping, 'id' | 'saved' | 'tags'>;
  notes: readonly Note[];
}

/** Arranges a saved report for reading: its text with the marks, its findings, the reader's notes. */
export function reportViewOf(facts: ReportFacts): ReportView {
  const { clipping, report, notes } = facts;
  const { article } = report;
  const panel = panelOf(facts);
  const passages = notes.flatMap(({ anchor }) => (anchor ? [anchor.span] : []));
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
    ]
      .filter(Boolean)
      .join(' · '),
    url: /^https?:/.test(article.url) ? article.url : null,
    paragraphs: readText(article.text, panel.marks, passages),
    findings: findingsOf(panel),
    notes: notes.map((note) => noteView(note, article.text)),
    tags: clipping.tags,
    saved: when(clipping.saved),
  };
}

/** The findings of a text, two lines each. */
export function findingsOf({ sources, figures }: ReturnType<typeof panelOf>): FindingView[] {
  return [
    ...sources.unnamed.map(({ item, name, summary }) => ({
      item,
      kind: 'unnamed' as const,
      title: name,
      hint: summary,
    })),
    ...figures.firm.map(({ item, kind, measure, value, verdict, pair, rows }) => ({
      item,
      kind,
      title: withValue(measure, valueWords(value)),
      hint: [verdict, pair[1]?.outlet ?? rows[0]?.outlets].filter(Boolean).join(' · '),
    })),
  ];
}

/** The value where the measure leaves a gap for it, after the measure otherwise. */
const withValue = (measure: string, value: string): string =>
  measure.includes('…') ? measure.replace('…', value) : say('report.finding', { measure, value });

function noteView({ id, text, anchor, revised }: Note, article: string): NoteView {
  const where = anchor
    ? say('place.paragraph', { n: paragraphAt(paragraphsOf(article), anchor.span) })
    : say('report.noteWholeWhere');
  return {
    id,
    text,
    passage: anchor && cite(anchor.exact),
    where: `${where} · ${when(revised)}`,
  };
}
