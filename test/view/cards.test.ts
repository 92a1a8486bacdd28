import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../lib/view/panel/cards.ts';
import { panelOf } from '../../lib/view/panel/panel.ts';
import { enWhy } from '../../lib/view/words/en-why.ts';
import { alone, facts } from './fixtures/vessen.ts';

const view = panelOf(facts);
const { cards } = cardsOf(view, enWhy, 'ltr');
const cardOf = (item: string) => cards.find((card) => card.item === item);

describe('the popover of a mark', () => {
  it('is there for every item that is marked, and for no other', () =>
    expect(new Set(cards.map(({ item }) => item))).toEqual(
      new Set(view.marks.map(({ item }) => item)),
    ));

  it('says who a source is said to be, what is not stated, and what rests on it', () => {
    const card = cardOf('source:0');
    expect(card?.what).toBe('Unnamed source');
    expect(card?.title).toBe('two officials briefed on the inspection');
    const rows = Object.fromEntries(card?.rows.map(([name, words]) => [name, words]) ?? []);
    expect(rows['Spoke to']).toBe('Meridian Wire, not this outlet');
    expect(rows['Why unnamed']).toBe('no reason given');
    expect(rows['Rests on it']).toMatch(/first paragraph/);
    expect(card?.deny).toBe('Not a source');
    expect(card?.notes.join(' ')).toMatch(/\.$/);
  });

  it('shows both values of a difference, and that both may be right', () => {
    const card = cardOf('measure:moved');
    expect(card?.rows.map(([value]) => value)).toEqual(
      expect.arrayContaining([expect.stringMatching(/4,000/), expect.stringMatching(/6,200/)]),
    );
    expect(card?.notes).toContain('Both may be right: different time, place or way of counting.');
    expect(card?.deny).toBe('Not the same quantity');
  });

  it('shows a change before and now, and nothing to correct', () => {
    const change = cards.find(({ kind }) => kind === 'changed');
    expect(change?.rows.map(([name]) => name)).toContain('now');
    expect(change?.deny).toBe('');
  });

  it('is short: a few lines, a few sentences', () => {
    for (const card of [...cards, ...cardsOf(panelOf(alone), enWhy, 'ltr').cards]) {
      expect(card.rows.length).toBeLessThanOrEqual(5);
      expect(card.notes.length).toBeLessThanOrEqual(3);
    }
  });
});
