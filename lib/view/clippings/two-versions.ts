import type { Change } from '../../compare/comparison.ts';
import type { Report } from '../../report/report.ts';
import { sentenceAround } from '../context.ts';
import { joined } from '../list.ts';
import { paragraphAt, paragraphsOf } from '../paragraphs.ts';
import { cite } from '../quote.ts';
import { when } from '../when.ts';
import { say } from '../words/say.ts';
import { CHANGE_ORDER, type VersionView } from './versions.ts';

/** One fact that is not as it was. */
export interface FactChangeView {
  before: string | null;
  now: string | null;
  /** The sentence it stands in now; empty where the fact is a sentence itself, or gone. */
  sentence: string;
  /** "¶ 3", in the newer version; empty where there is no place. */
  where: string;
}

/** Two saved states of one report, facts first. */
export interface TwoVersionsView {
  title: string;
  language: string | null;
  outlet: string;
  before: number;
  now: number;
  versions: readonly VersionView[];
  groups: readonly { kind: Change['kind']; title: string; changes: readonly FactChangeView[] }[];
  /** What did not change, in one sentence; empty when everything did. */
  same: string;
}

interface TwoVersions {
  versions: readonly VersionView[];
  /** Numbers of the two states, from 1. */
  before: number;
  now: number;
  /** The newer state. */
  report: Report;
  /** From the older to the newer state. */
  changes: readonly Change[];
}

/** Arranges what changed between two saved states: figures, sources, quotations, then headline and date. */
export function twoVersionsOf({ versions, before, now, report, changes }: TwoVersions) {
  const paragraphs = paragraphsOf(report.article.text);
  const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind);
  const same = CHANGE_ORDER.filter((kind) => of(kind).length === 0);
  return {
    title: report.article.title,
    language: report.article.language,
    outlet: report.article.outlet,
    before,
    now,
    versions,
    groups: CHANGE_ORDER.filter((kind) => !same.includes(kind)).map((kind) => ({
      kind,
      title: say(`version.title.${kind}`),
      changes: of(kind).map((change) => ({
        before: wordsOf(kind, change.before),
        now: wordsOf(kind, change.now),
        sentence: sentenceOf(report, change),
        where: change.span
          ? say('place.paragraph', { n: paragraphAt(paragraphs, change.span) })
          : '',
      })),
    })),
    same: same.length
      ? say('version.same', { what: joined(same.map((kind) => say(`version.same.${kind}`))) })
      : '',
  } satisfies TwoVersionsView;
}

const wordsOf = (kind: Change['kind'], words: string | null): string | null =>
  words !== null && kind === 'date' ? when(words, 'full') : words;

function sentenceOf(report: Report, { kind, span }: Change): string {
  if (!span || kind === 'quotation') return '';
  return cite(report.article.text.slice(...sentenceAround(report, span)));
}
