import type { Attribution, Level, SourceType } from '../../attributions/attribution.ts';
import type { UnnamedSource } from '../../attributions/unnamed/unnamed.ts';
import { nameAt, type Span } from '../../text/span.ts';
import { type Context, place } from '../context.ts';
import { paragraphAt } from '../paragraphs.ts';
import { quote } from '../quote.ts';
import { say } from '../words/say.ts';
import { type SlotView, sameOutlet, slotsOf } from './slots.ts';

/** Something a source is said to have told, in one paragraph. */
export interface PassageView {
  words: string;
  /** Whether the text quotes it or tells it in its own words: "paraphrase". */
  manner: string;
  /** "¶ 4" */
  where: string;
  span: Span;
}

/** A source whose name is withheld: one card, however often it speaks. */
export interface SourceView {
  /** Name of the item, the same in the list and on the page. */
  item: string;
  /** The text's own words for it, where they tell most. */
  name: string;
  /** "1 of 3" */
  nth: string;
  /** Kind, told whom, how many passages. */
  summary: string;
  passages: readonly PassageView[];
  /** Its other names in the text: "the officials", "they". */
  alsoAs: readonly string[];
  slots: readonly SlotView[];
  /** What rests on it, in words; and as a strip: the headline, then each paragraph. */
  rests: { words: string; strip: readonly boolean[] };
  /** What newsrooms' style guides ask of such a source, where the text does otherwise: a sentence each. */
  checks: readonly string[];
  /** How many reports describe it differently; null when none does. */
  elsewhere: string | null;
  /** Names of the rules that made the reading. */
  why: readonly string[];
  /** Where it is named: what is marked on the page. */
  spans: readonly Span[];
}

/** A source that is no person behind a withheld name: one line. */
export interface OtherSourceView {
  item: string;
  name: string;
  summary: string;
  span: Span;
}

/** Everybody who is said to have said something. */
export interface SourcesView {
  unnamed: readonly SourceView[];
  onRecord: readonly OtherSourceView[];
  inGeneral: readonly OtherSourceView[];
}

const ON_RECORD: readonly SourceType[] = ['named', 'organisation', 'document'];

/** Groups what is attributed by who is said to have said it, in order of the text. */
export function sourcesOf(context: Context): SourcesView {
  const groups = [...grouped(context.report.analysis.attributions, context.level).values()];
  const of = (...types: SourceType[]) =>
    groups.filter((group) => types.includes((group[0] as Attribution).sourceType));
  const unnamed = of('anonymous');
  return {
    unnamed: unnamed.map((group, index) => sourceView(context, group, index + 1, unnamed.length)),
    onRecord: of(...ON_RECORD).map((group) => otherView(context, group)),
    inGeneral: of('generic').map((group) => otherView(context, group)),
  };
}

/** From the surest on: a choice shows itself and what is surer. */
const LEVELS: readonly Level[] = ['sure', 'balanced', 'everything'];

function grouped(attributions: readonly Attribution[], chosen: Level): Map<number, Attribution[]> {
  const groups = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const level = attribution.level ?? 'balanced';
    if (!attribution.source || LEVELS.indexOf(level) > LEVELS.indexOf(chosen)) continue;
    const group = groups.get(attribution.sourceId) ?? [];
    groups.set(attribution.sourceId, [...group, attribution]);
  }
  return groups;
}

const itemOf = (group: readonly Attribution[]) => `source:${group[0]?.sourceId}`;

/** The name that tells most of it, where the text has several: "two officials briefed on the inspection", not "they". */
function namesOf(group: readonly Attribution[], text: string) {
  const told = new Map<string, number>();
  for (const { source, slots } of group) {
    const words = nameAt(text, source as Span);
    const tells = Object.keys(slots).length + (/\s/.test(words) ? 1 : 0);
    told.set(words, Math.max(tells, told.get(words) ?? 0));
  }
  const names = [...told.keys()];
  const most = Math.max(...told.values());
  const name = names.find((one) => told.get(one) === most) ?? '';
  return { name, alsoAs: names.filter((one) => one !== name) };
}

function sourceView(context: Context, group: Attribution[], nth: number, all: number): SourceView {
  const { article } = context.report;
  const spans = group.map(({ source }) => source as Span);
  const { sourceId } = group[0] as Attribution;
  const facts = context.report.analysis.unnamed?.find((one) => one.sourceId === sourceId);
  const passages = group
    .flatMap(({ content, manner }) => {
      const paragraphs = Map.groupBy(content, (span) => paragraphAt(context.paragraphs, span));
      return [...paragraphs.values()].map((spans) => ({
        words: spans.map((span) => quote(article.text, span)).join(' … '),
        manner: say(`manner.${manner}`),
        where: place(context, spans[0] as Span),
        span: spans[0] as Span,
      }));
    })
    .sort((a, b) => a.span[0] - b.span[0]);
  return {
    item: itemOf(group),
    ...namesOf(group, article.text),
    nth: say('place.of', { n: nth, all }),
    summary: [
      say('source.kind.anonymous'),
      toldOf(group, article.text, article.outlet),
      say('source.passages', { n: passages.length }),
    ].join(' · '),
    passages,
    slots: slotsOf(
      group,
      article.text,
      article.outlet,
      facts?.checks.includes('one person') ?? false,
    ),
    rests: restsView(context, passages, facts),
    checks: checksView(facts),
    elsewhere: elsewhere(context, group),
    why: [...new Set(group.flatMap(({ reasons }) => reasons))],
    spans,
  };
}

function toldOf(group: readonly Attribution[], text: string, outlet: string): string {
  const via = group.find(({ slots }) => slots.via)?.slots.via;
  if (!via) return say('source.toldNobody');
  const words = text.slice(...via);
  return sameOutlet(words, outlet) ? say('source.toldHere') : say('source.told', { outlet: words });
}

function restsView(
  { paragraphs }: Context,
  passages: readonly PassageView[],
  facts: UnnamedSource | undefined,
) {
  const headline = facts?.rests.headline ?? false;
  const figures = facts?.rests.figures ?? 0;
  const numbers = new Set(passages.map(({ span }) => paragraphAt(paragraphs, span)));
  const first = numbers.has(1);
  const all = paragraphs.length;
  const more = numbers.size - Number(first);
  const words = [
    headline && say('source.headline'),
    first && say('source.first'),
    more > 0 &&
      (headline || first
        ? say('source.moreParagraphs', { n: more, all })
        : say('source.paragraphs', { n: more, all })),
    figures > 0 && say('source.restingFigures', { n: figures }),
  ];
  return {
    words: words.filter(Boolean).join(', '),
    strip: [headline, ...paragraphs.map((_, index) => numbers.has(index + 1))],
  };
}

/** That no reason is given, that it is one person, and what the article opens with, stand on the card already. */
function checksView(facts: UnnamedSource | undefined): string[] {
  const checks = facts?.checks ?? [];
  return checks.flatMap((check) =>
    check === 'no reason given' || check === 'one person' || check === 'first words'
      ? []
      : say(`check.${check}`),
  );
}

function elsewhere({ report, comparison }: Context, group: readonly Attribution[]): string | null {
  const members = new Set(group);
  const differing = comparison.attributions
    .filter(({ attribution }) => {
      const own = report.analysis.attributions[attribution];
      return own !== undefined && members.has(own);
    })
    .flatMap(({ others }) => others.filter(({ drift }) => drift !== 'same'));
  const n = new Set(differing.map(({ place: { report: id } }) => id)).size;
  return n ? say('source.describedElsewhere', { n }) : null;
}

function otherView({ report }: Context, group: Attribution[]): OtherSourceView {
  const first = group[0] as Attribution;
  return {
    item: itemOf(group),
    name: namesOf(group, report.article.text).name,
    summary: [
      say(`source.kind.${first.sourceType}`),
      say('source.passages', { n: group.length }),
    ].join(' · '),
    span: first.source as Span,
  };
}
