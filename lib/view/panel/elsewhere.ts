import type {
  AttributionFinding,
  Origin,
  Place,
  QuotationFinding,
} from '../../compare/comparison.ts';
import { type Context, outletOf, publishedBeside, sourceFor } from '../context.ts';
import { quote } from '../quote.ts';
import { instant } from '../when.ts';
import { say } from '../words/say.ts';
import { sameOutlet } from './slots.ts';

/** A report under its origin. */
export interface OriginReportView {
  id: string;
  outlet: string;
  when: string;
  here: boolean;
  /** What ties it to the origin, in words; empty for the origin's own report. */
  evidence: string;
}

/** Where a group of reports got their information. */
export interface OriginView {
  name: string;
  reports: readonly OriginReportView[];
}

/** How one report describes the source of a statement. */
export interface DriftView {
  id: string;
  outlet: string;
  when: string;
  words: string;
  unnamed: boolean;
  /** What was left out or named; empty where nothing turned. */
  turn: string;
}

/** Words of a quotation: kept by both, only in one report, or a gap where the other has some. */
export interface PieceView {
  kind: 'kept' | 'only' | 'gap';
  text: string;
}

/** One quotation in two reports, with the words aligned. */
export interface QuotationView {
  summary: string;
  sides: readonly { outlet: string; when: string; pieces: readonly PieceView[] }[];
  /** Both passages, the earlier first. */
  cited: readonly Place[];
}

/** An answer to a claim. */
export interface AnswerView {
  claim: string;
  answer: string;
  kind: string;
  where: string;
}

/** What the reader's other reports of this story have. */
export interface ElsewhereView {
  summary: string;
  /** How many other reports there are. */
  reports: number;
  /** A saved report of the story, by which the story is opened; null when none is. */
  story: string | null;
  origins: readonly OriginView[];
  described: readonly { claim: string; steps: readonly DriftView[] }[];
  quotations: readonly QuotationView[];
  answers: readonly AnswerView[];
}

/** Arranges what the comparison says of other reports. */
export function elsewhereOf(context: Context): ElsewhereView {
  const { comparison } = context;
  const ids = [context.report.id, ...comparison.related];
  const reports = say('elsewhere.reports', { n: new Set(ids).size });
  const origins = comparison.origins.map((origin) => originView(context, origin));
  return {
    reports: comparison.related.length,
    story: comparison.related[0] ?? null,
    summary: origins.length
      ? say('elsewhere.reportsOrigins', {
          reports,
          origins: say('elsewhere.origins', { n: origins.length }),
        })
      : reports,
    origins: origins.length ? origins : [withoutOrigin(context, ids)],
    described: comparison.attributions.map((finding) => described(context, finding)),
    quotations: comparison.quotations.flatMap((finding) => quotations(context, finding)),
    answers: comparison.denials.map(({ claim, answer, kind }) => ({
      claim: wordsAt(context, claim),
      answer: wordsAt(context, answer),
      kind: say(
        kind === 'denial'
          ? 'elsewhere.denial'
          : kind === 'declined'
            ? 'elsewhere.declined'
            : 'elsewhere.noAnswer',
      ),
      where: outletOf(context, answer.report),
    })),
  };
}

/** Only a turn is told: that a description differs is what the list shows. */
const TURNS = {
  named: 'drift.named',
  unnamed: 'drift.unnamed',
  'stated as fact': 'drift.stated as fact',
} as const;

type At = { report: string; span: readonly [number, number] };

function wordsAt(context: Context, { report, span }: At): string {
  const text = context.reportOf(report)?.article.text ?? '';
  return quote(text, span);
}

const inTime = (context: Context) => (a: string, b: string) => {
  const at = (id: string) =>
    instant(context.reportOf(id)?.article.published?.value) ?? Number.POSITIVE_INFINITY;
  const [first, second] = [at(a), at(b)];
  return first === second ? 0 : first - second;
};

function reportView(context: Context, id: string, evidence: string): OriginReportView {
  const here = context.beside && id === context.report.id;
  const outlet = context.reportOf(id)?.article.outlet ?? '';
  return {
    id,
    outlet: here ? say('place.outletThisPage', { outlet }) : outlet,
    when: publishedBeside(context, id),
    here,
    evidence,
  };
}

const EVIDENCE = {
  credit: 'elsewhere.credit',
  told: 'elsewhere.told',
  'first reported': 'elsewhere.first',
} as const;

function originView(context: Context, { name, reports, evidence }: Origin): OriginView {
  const views = [...reports].sort(inTime(context)).map((id) => {
    const proof = evidence.find(({ place }) => place.report === id);
    const outlet = context.reportOf(id)?.article.outlet ?? '';
    // what is told to an outlet itself is its own report: no evidence for having it from there
    if (name !== null && sameOutlet(outlet, name))
      return reportView(context, id, say('elsewhere.own'));
    return reportView(context, id, proof ? evidenceWords(context, proof) : '');
  });
  return { name: name ?? say('elsewhere.unnamedOrigin'), reports: views };
}

function evidenceWords(context: Context, { kind, place }: Origin['evidence'][number]): string {
  if (kind === 'shared wording') return say('elsewhere.wording');
  return say(EVIDENCE[kind], { words: wordsAt(context, place) });
}

function withoutOrigin(context: Context, ids: readonly string[]): OriginView {
  const reports = [...new Set(ids)].sort(inTime(context));
  return {
    name: say('elsewhere.noOrigin'),
    reports: reports.map((id) => reportView(context, id, '')),
  };
}

function described(context: Context, { own, others }: AttributionFinding) {
  const text = context.report.article.text;
  const steps = [{ place: own, drift: 'same' as const }, ...others]
    .sort((a, b) => inTime(context)(a.place.report, b.place.report))
    .map(({ place, drift }) => {
      const report = context.reportOf(place.report);
      const attribution = report?.analysis.attributions.find(({ content }) =>
        content.some((span) => span[0] < place.span[1] && place.span[0] < span[1]),
      );
      return {
        ...reportView(context, place.report, ''),
        words: (report && sourceFor(report, place.span)) ?? say('elsewhere.nobody'),
        unnamed: attribution?.sourceType === 'anonymous',
        turn: drift in TURNS ? say(TURNS[drift as keyof typeof TURNS]) : '',
      };
    });
  return { claim: quote(text, own.span), steps };
}

function quotations(context: Context, { own, others }: QuotationFinding): QuotationView[] {
  return others
    .filter(({ drift }) => drift !== 'same')
    .map(({ place, drift, words }) => {
      const kept = words.filter((word) => word.in === 'both');
      const n = countWords(words.filter((word) => word.in !== 'own'));
      const who = sourceFor(context.report, own.span);
      return {
        summary: [
          who,
          say('elsewhere.kept', { kept: countWords(kept), n }),
          drift === 'other speaker' && say('elsewhere.otherSpeaker'),
        ]
          .filter(Boolean)
          .join(' · '),
        sides: [side(context, place, words, 'other'), side(context, own, words, 'own')],
        cited: [place, own],
      };
    });
}

const WORD = /[\p{L}\p{N}]\S{0,60}/gu;
const countWords = (words: readonly { text: string }[]): number =>
  words.reduce((sum, { text }) => sum + (text.match(WORD)?.length ?? 0), 0);

function side(
  context: Context,
  place: At,
  words: QuotationFinding['others'][number]['words'],
  which: 'own' | 'other',
) {
  const pieces = words.map(({ text, in: where }): PieceView => {
    if (where === 'both') return { kind: 'kept', text };
    if (where === which) return { kind: 'only', text };
    return { kind: 'gap', text: say('elsewhere.gap', { n: countWords([{ text }]) }) };
  });
  const { outlet, when } = reportView(context, place.report, '');
  return { outlet, when, pieces };
}
