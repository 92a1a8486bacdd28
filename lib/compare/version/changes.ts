import type { Report } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';
import type { Change } from '../comparison.ts';
import { tally } from '../reading/tally.ts';

/** Words of a passage, and where it stands. */
interface Passage {
  words: string;
  /** What tells it from others of its kind: two passages with one key are the same. */
  key: string;
  span: Span;
  /** The sentence around it, to find what it became. */
  around: ReadonlySet<string>;
}

/** A passage that went and one that came are one change when their sentences share this part of their words. */
const SAME_SENTENCE = 0.5;

/** What changed between a saved version and the page as it is: headline, date, figures, sources, quotations. */
export function findChanges(before: Report, now: Report): Change[] {
  const plain = (kind: Change['kind'], old: string | null, text: string | null): Change[] =>
    old === text ? [] : [{ kind, before: old, now: text, span: null }];
  return [
    ...plain('headline', before.article.title || null, now.article.title || null),
    ...(sameMoment(before.article.published?.value, now.article.published?.value)
      ? []
      : plain(
          'date',
          before.article.published?.value ?? null,
          now.article.published?.value ?? null,
        )),
    ...passageChanges('figure', figures(before), figures(now)),
    ...passageChanges('source', sources(before), sources(now)),
    ...passageChanges('quotation', quotations(before), quotations(now)),
  ];
}

/** One moment can be written in two time zones. */
const sameMoment = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && Date.parse(one) === Date.parse(other);

function passageChanges(
  kind: Change['kind'],
  before: readonly Passage[],
  now: readonly Passage[],
): Change[] {
  const gone = without(before, now);
  const come = without(now, before);
  const changes: Change[] = [];
  for (const passage of come) {
    const at = gone.findIndex(({ around }) => share(around, passage.around) >= SAME_SENTENCE);
    const [old] = at < 0 ? [] : gone.splice(at, 1);
    changes.push({ kind, before: old?.words ?? null, now: passage.words, span: passage.span });
  }
  for (const { words } of gone) changes.push({ kind, before: words, now: null, span: null });
  return changes;
}

/** Passages of one list that the other does not hold, each counted once. */
function without(list: readonly Passage[], other: readonly Passage[]): Passage[] {
  const left = tally(other.map(({ key }) => key));
  return list.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(1, Math.min(a.size, b.size));
}

const figures = (report: Report): Passage[] =>
  report.analysis.figures
    .filter(({ notable }) => notable)
    .map((figure) =>
      passage(report, figure.span, `${figure.low} ${figure.high} ${figure.bound} ${figure.unit}`),
    );

const sources = (report: Report): Passage[] =>
  report.analysis.attributions.flatMap(({ source }) => (source ? [passage(report, source)] : []));

const quotations = (report: Report): Passage[] =>
  report.analysis.quotations.map((span) => passage(report, span));

function passage(report: Report, span: Span, key?: string): Passage {
  const { text } = report.article;
  const words = text.slice(span[0], span[1]);
  const sentence =
    report.analysis.sentences.find(([from, to]) => from <= span[0] && span[0] < to) ?? span;
  return {
    words,
    span,
    key: key ?? bare(words).join(' '),
    around: new Set(bare(text.slice(sentence[0], sentence[1]))),
  };
}

const bare = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
