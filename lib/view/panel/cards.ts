import type { Card, Cards } from '../../article/page.ts';
import { locale, say } from '../words/say.ts';
import type { ChangeView } from './changes.ts';
import type { FigureView } from './figures.ts';
import { SIGN } from './header.ts';
import type { PanelView } from './panel.ts';
import type { SourceView } from './sources.ts';
import { valueWords } from './value.ts';

/** Values of other reports that a card has room for. */
const MOST_ROWS = 3;
/** Rules that a card tells; the sidebar tells all. */
const MOST_RULES = 2;

/** A sentence for each rule of the engine, by its name. */
type Why = Readonly<Record<string, string>>;

/**
 * What stands in the popovers of the page's marks: the items of the sidebar in a few lines.
 * @param why a sentence for each rule of the engine; a rule without one is not told
 * @param dir direction of the interface
 */
export function cardsOf(
  { sources, figures, changes }: Pick<PanelView, 'sources' | 'figures' | 'changes'>,
  why: Why,
  dir: Cards['dir'],
): Cards {
  return {
    cards: [
      ...sources.unnamed.map((source) => sourceCard(source, why)),
      ...figures.firm.map((figure) => figureCard(figure, why)),
      ...changes.changes.filter(({ span }) => span).map(changeCard),
    ],
    lang: locale(),
    dir,
    unheard: say('card.unheard'),
  };
}

const base = (item: string, kind: Card['kind'], where: string) => ({
  item,
  kind,
  sign: SIGN[kind],
  where,
  open: say('card.open'),
});

function sourceCard(source: SourceView, why: Why): Card {
  const { item, name, nth, slots, rests, elsewhere } = source;
  const [, , , basis, reason, via] = slots;
  const told = [via, reason, basis?.stated ? basis : undefined];
  return {
    ...base(item, 'unnamed', nth),
    what: say('source.kind.anonymous'),
    title: name,
    rows: [
      ...told.flatMap((slot) => (slot ? [[slot.name, slot.words, ''] as const] : [])),
      ...(rests.words ? [[say('card.rests'), rests.words, ''] as const] : []),
    ],
    notes: [...(elsewhere ? [elsewhere] : []), ...rulesOf(source.why, why)],
    deny: say('act.notSource'),
  };
}

function figureCard(figure: FigureView, why: Why): Card {
  const { item, kind, where, measure, verdict, value, who, pair, rows, alsoIn, orderUnknown } =
    figure;
  const other = pair[1];
  const values = [
    ...(other ? [[other.figure, other.outlet, other.brief] as const] : []),
    ...rows.map((row) => [valueWords(row.value), row.outlets, row.when] as const),
  ];
  return {
    ...base(item, kind, where),
    what: verdict,
    title: measure,
    rows: [
      [valueWords(value), say('card.here', { who }), ''],
      ...(alsoIn ? [] : values.slice(0, MOST_ROWS)),
    ],
    notes: [
      ...(alsoIn ? [alsoIn] : []),
      ...(kind === 'differs' ? [say('figure.both')] : rulesOf(figure.why, why)),
      ...(orderUnknown ? [say('figure.orderUnknown')] : []),
    ],
    deny: say('act.notQuantity'),
  };
}

const changeCard = ({ item, title, where, before, now }: ChangeView): Card => ({
  ...base(item, 'changed', where),
  what: say('mark.changed'),
  title,
  rows: [
    ...(before === null ? [] : [[say('change.before'), before, ''] as const]),
    ...(now === null ? [] : [[say('change.now'), now, ''] as const]),
  ],
  notes: [],
  deny: '',
});

/** Rules that make a source unnamed; the others say how its words were found, and the sidebar tells them too. */
const TELLING = /without a name|anonymity|and others/;

/** The rules that say most, in sentences. */
function rulesOf(names: readonly string[], why: Why): string[] {
  const telling = names.filter((name) => TELLING.test(name));
  const told = (telling.length ? telling : names).flatMap((name) => why[name] ?? []);
  return told.length ? [told.slice(0, MOST_RULES).join(' ')] : [];
}
