import { nameAt, type Span } from '../../text/span.ts';
import { type Collected, sentenceAt } from './collected.ts';

type Cell = string | number | null | undefined;

/** Spreadsheets run a cell that begins with one of these as a formula. A tab or a line feed may stand before it. */
const FORMULA = /^[\s]{0,100}[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A cell that no spreadsheet runs: what could be a formula gets an apostrophe, which spreadsheets do not show. */
function cell(value: Cell): string {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\n\r']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with a byte order mark: without it a spreadsheet takes UTF-8 for something else. */
const table = (rows: readonly (readonly Cell[])[]) =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

const COMMON = ['clipping', 'outlet', 'title', 'url', 'published'];
const common = ({ clipping }: Collected): Cell[] => [
  clipping.id,
  clipping.outlet,
  clipping.title,
  clipping.url,
  clipping.published,
];

const TAGS = ['tags', 'passage tags'];

/** Tags of the clipping, and of those passages that the spans touch. */
function tagsAt({ clipping, report, notes }: Collected, spans: readonly (Span | null)[]): Cell[] {
  const touched = notes.filter(({ anchor }) => {
    if (!anchor || report.article.text.slice(...anchor.span) !== anchor.exact) return false;
    const [from, to] = anchor.span;
    return spans.some((span) => span && span[0] < to && from < span[1]);
  });
  const own = new Set(touched.flatMap(({ tags }) => tags));
  return [clipping.tags.join('; '), [...own].join('; ')];
}

/** All figures of some clippings, one a row. */
export const figuresCsv = (all: readonly Collected[]): string =>
  table([
    [
      ...COMMON,
      'figure',
      'low',
      'high',
      'bound',
      'unit',
      'of',
      'where',
      'when',
      'sentence',
      'start',
      'end',
      ...TAGS,
    ],
    ...all.flatMap((one) =>
      one.report.analysis.figures.map(({ span, low, high, bound, unit, concept, scope }) => [
        ...common(one),
        one.report.article.text.slice(...span),
        low,
        high,
        bound,
        unit,
        concept.join(' '),
        scope.places.join(' '),
        scope.time?.words,
        sentenceAt(one, span),
        ...span,
        ...tagsAt(one, [span]),
      ]),
    ),
  ]);

/** All attributions of some clippings, one a row. */
export const attributionsCsv = (all: readonly Collected[]): string =>
  table([
    [
      ...COMMON,
      'source',
      'source type',
      'cue',
      'content',
      'reason given',
      'told',
      'basis',
      'sentence',
      ...TAGS,
    ],
    ...all.flatMap((one) => {
      const words = (span: Span | null | undefined) =>
        span && one.report.article.text.slice(...span);
      return one.report.analysis.attributions.map(({ source, sourceType, cue, content, slots }) => [
        ...common(one),
        source && nameAt(one.report.article.text, source),
        sourceType,
        words(cue),
        content.map((span) => words(span)).join(' … '),
        words(slots.reason),
        words(slots.via),
        words(slots.basis),
        sentenceAt(one, source ?? content[0] ?? [0, 0]),
        ...tagsAt(one, [source, ...content]),
      ]);
    }),
  ]);
