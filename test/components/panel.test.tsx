// @vitest-environment happy-dom

import { useState } from 'preact/hooks';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { KeptControl } from '../../components/panel/Item.tsx';
import { NoReport } from '../../components/panel/NoReport.tsx';
import { fetchTabs, Panel, type TabName } from '../../components/panel/Panel.tsx';
import { fail } from '../../lib/result.ts';
import { noReportOf } from '../../lib/view/panel/no-report.ts';
import { type PageFacts, panelOf } from '../../lib/view/panel/panel.ts';
import { alone, facts } from '../view/fixtures/vessen.ts';
import { doing, draw, press } from './draw.ts';

function panel(
  given: PageFacts,
  { failed = false, asked = null }: { failed?: boolean; asked?: KeptControl['asked'] } = {},
) {
  const calls = {
    show: vi.fn(),
    save: vi.fn(),
    marks: vi.fn(),
    step: vi.fn(),
    level: vi.fn(),
    footnote: vi.fn(),
    deny: vi.fn(),
    open: vi.fn(),
    since: vi.fn(),
    compare: vi.fn(),
    note: vi.fn(async () => ''),
  };
  const view = panelOf(given);
  const Kept = () => {
    const [tab, setTab] = useState<TabName>('sources');
    return (
      <Panel
        view={view}
        tab={tab}
        control={{
          current: null,
          missing: new Set(),
          onShow: calls.show,
          onFootnote: calls.footnote,
          onDeny: calls.deny,
          kept: {
            state: view.keeping,
            onSave: calls.save,
            comparable: view.counterparts,
            onCompare: calls.compare,
            notes: async () => ['Seen before.'],
            onNote: calls.note,
            asked,
          },
        }}
        saving={false}
        failed={failed}
        marks
        onTab={setTab}
        onSave={calls.save}
        onMarks={calls.marks}
        onStep={calls.step}
        onLevel={calls.level}
        onCancel={() => {}}
        onKeys={() => {}}
        onPlace={calls.open}
        onOpen={calls.open}
        onSince={calls.since}
      />
    );
  };
  return { calls, drawn: draw(<Kept />) };
}

const saved = (current: boolean, states = ['2026-05-13']) => ({
  id: 'a',
  at: states.at(-1) ?? '',
  current,
  states,
  since: states.length,
});

const write = (words: string) =>
  doing(() => {
    const field = document.querySelector('textarea')!;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);

import { enWhy } from '../../lib/view/words/en-why.ts';

beforeAll(fetchTabs);

describe('the sidebar', () => {
  it('moves between tabs by arrows, and keeps one tab in the order of focus', async () => {
    await panel(facts).drawn;
    const chosen = () => document.querySelector<HTMLElement>('[aria-selected="true"]')!;
    expect(chosen().textContent).toBe('Sources3');
    const key = (name: string) =>
      doing(() =>
        chosen().dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })),
      );
    await key('ArrowRight');
    expect(chosen().textContent).toBe('Figures8');
    expect(document.activeElement).toBe(chosen());
    await key('End');
    expect(chosen().textContent).toBe('Changes4');
    await key('ArrowRight');
    expect(chosen().textContent).toBe('Sources3');
    expect(document.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
  });

  it('shows an item on the page when its card is pressed, but not when words in it are unfolded', async () => {
    const { calls, drawn } = panel(facts);
    await drawn;
    await doing(() => document.querySelector<HTMLElement>('.item .slots')?.click());
    expect(calls.show).toHaveBeenCalledWith('source:0');
    await doing(() => document.querySelector<HTMLElement>('.item summary')?.click());
    expect(calls.show).toHaveBeenCalledTimes(1);
  });

  it('goes to the first item of a count, and nowhere from a zero', async () => {
    const { calls, drawn } = panel(alone);
    await drawn;
    await press(/unnamed$/);
    await press(/differs$/);
    expect(calls.show.mock.calls).toEqual([['source:0']]);
  });

  it('saves once, and again only when the text is another', async () => {
    const fresh = panel(alone);
    await fresh.drawn;
    await press('Save');
    expect(fresh.calls.save).toHaveBeenCalledOnce();
    const done = panel({ ...alone, saved: saved(true) });
    await done.drawn;
    await press('Saved');
    expect(done.calls.save).not.toHaveBeenCalled();
    await panel({ ...alone, saved: saved(false) }).drawn;
    expect(texts('.btn')).toContain('Save again');
  });

  it('neither looks nor reads as if it could save where the archive is closed, or as if it had', async () => {
    const button = () => document.querySelector<HTMLElement>('[aria-describedby="saved"]')!;
    const told = () => [button().textContent, document.getElementById('saved')?.textContent];
    const closed = panel({ ...alone, archiveProblem: fail('no storage') });
    await closed.drawn;
    expect(told()).toEqual(['Cannot save', 'not saved']);
    expect(button().getAttribute('aria-disabled')).toBe('true');
    await doing(() => button().click());
    expect(closed.calls.save).toHaveBeenCalledOnce(); // the answer is the reason
    const tried = panel(alone, { failed: true });
    await tried.drawn;
    expect(told()).toEqual(['Try again', 'saving failed']);
    await doing(() => button().click());
    expect(tried.calls.save).toHaveBeenCalledOnce();
  });

  it('keeps a note on an item of a saved page, beside those from before', async () => {
    const { calls, drawn } = panel({ ...facts, saved: saved(true) });
    await drawn;
    await press('Note');
    expect(document.activeElement?.localName).toBe('textarea');
    expect(texts('.item .notes li')).toEqual(['Seen before.']);
    await write('Who signed it?');
    await press('Keep note');
    expect(calls.note).toHaveBeenCalledWith('source:0', 'Who signed it?');
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Note');
  });

  it('says why a note was not kept, and keeps its words', async () => {
    const { calls, drawn } = panel({ ...facts, saved: saved(true) });
    await drawn;
    calls.note.mockResolvedValue('The disk is full.');
    await press('Note');
    await write('Who signed it?');
    await press('Keep note');
    expect(texts('.item [role="alert"]')).toEqual(['The disk is full.']);
    expect(document.querySelector('textarea')?.value).toBe('Who signed it?');
  });

  it.each([
    ['not saved yet', alone, 'Save, then write the note'],
    ['changed since your save', { ...facts, saved: saved(false) }, 'Save, then write the note'],
    ['cannot be opened', { ...alone, archiveProblem: fail('no storage') }, null],
  ])('offers to save first where a note needs it: %s', async (words, given, button) => {
    const { calls, drawn } = panel(given);
    await drawn;
    await press('Note');
    expect(document.querySelector('.first')?.textContent).toContain(words);
    if (button) await press(button);
    expect(calls.save).toHaveBeenCalledTimes(button ? 1 : 0);
    await press('Close');
    expect(document.querySelector('.first')).toBeNull();
  });

  it('sets an item beside the report that answers to it, once the page is saved', async () => {
    const { calls, drawn } = panel({ ...facts, saved: saved(true) });
    await drawn;
    await press('Compare');
    expect(calls.compare).toHaveBeenCalledWith('source:0');
    const unsaved = panel({ ...facts, saved: null });
    await unsaved.drawn;
    await press('Compare');
    expect(unsaved.calls.compare).not.toHaveBeenCalled();
    expect(document.querySelector('.first')?.textContent).toContain('not saved yet');
  });

  it('answers the keys for a note and for comparing where the item stands, with a sentence where nothing is to compare', async () => {
    await panel({ ...facts, saved: saved(true) }, { asked: { item: 'source:5', act: 'compare' } })
      .drawn;
    const card = document.getElementById('source:5');
    expect(card?.textContent).not.toContain('Compare');
    expect(card?.querySelector('.first')?.textContent).toContain('set beside this');
    await panel({ ...facts, saved: saved(true) }, { asked: { item: 'source:5', act: 'note' } })
      .drawn;
    expect(document.activeElement?.closest('.item')?.id).toBe('source:5');
  });

  it('lets the reader choose which saved state the page is held against', async () => {
    const states = ['2026-05-11T10:00', '2026-05-12T10:00', '2026-05-13T10:00'];
    const { calls, drawn } = panel({ ...facts, saved: { ...saved(false, states), since: 2 } });
    await drawn;
    await press(/^Changes/);
    expect(texts('.since [role="status"]').join()).toContain('12 May');
    const select = document.querySelector<HTMLSelectElement>('.since select')!;
    expect([select.value, ...texts('.since option')].map((words) => words?.slice(0, 9))).toEqual([
      '2',
      'version 3',
      'version 2',
      'version 1',
    ]);
    await doing(() => {
      select.value = '1';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(calls.since).toHaveBeenCalledWith(1);
    await panel({ ...facts, saved: saved(false) }).drawn;
    await press(/^Changes/);
    expect(document.querySelector('.since select')).toBeNull();
  });

  it('says why a figure is only listed', async () => {
    const measures = facts.comparison.measures.map((one) => ({
      ...one,
      level: 'possible' as const,
      others: one.others.map((other) => ({
        ...other,
        level: 'possible' as const,
        reasons: [{ name: 'small numbers', weight: -1 }],
      })),
    }));
    await panel({ ...facts, comparison: { ...facts.comparison, measures } }).drawn;
    await press(/^Figures/);
    expect(document.querySelector('.item')?.textContent).toContain(
      'Only listed, not marked: Both numbers are small',
    );
    expect(texts('.item .act')).toContain('Why listed');
  });

  it('never shows one side of a difference', async () => {
    await panel(facts).drawn;
    await press(/^Figures/);
    expect(texts('.pair b')).toEqual(['This page', 'The Tellin Courier']);
    expect(texts('.both')).toEqual([
      'Both may be right: different time, place or way of counting.',
    ]);
  });

  it('holds the article’s own figures beside each other, unfolded where two differ', async () => {
    const { report } = alone;
    const [first, second] = report.analysis.figures;
    const within = [{ a: 0, b: 1, kind: 'again' as const, verdict: 'differs' as const }];
    expect(first && second).toBeTruthy();
    await panel({ ...alone, report: { ...report, analysis: { ...report.analysis, within } } })
      .drawn;
    await press(/^Figures/);
    expect(texts('.item .verdict')).toEqual(['≠differs within this article']);
    expect(texts('.both')).toEqual([
      'Both may be right: different time, place or way of counting.',
    ]);
    expect(document.querySelector<HTMLDetailsElement>('details.cards')?.open).toBe(true);
  });

  it('filters figures by kind', async () => {
    await panel(facts).drawn;
    await press(/^Figures/);
    await press('Same 2');
    expect(texts('.item .verdict')).toEqual(['=same figure', '=same figure']);
  });

  it('shows twenty of many, and all when asked', async () => {
    const { report } = alone;
    const attributions = Array.from({ length: 60 }, (_, sourceId) => ({
      ...report.analysis.attributions[0]!,
      sourceId,
    }));
    await panel({ ...alone, report: { ...report, analysis: { ...report.analysis, attributions } } })
      .drawn;
    expect(document.querySelectorAll('.item')).toHaveLength(20);
    await press('Show all 60');
    for (let turn = 0; turn < 6; turn++)
      await doing(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(document.querySelectorAll('.item')).toHaveLength(60);
  });

  it('unfolds why a source is marked', async () => {
    await panel(facts).drawn;
    await press('Why marked');
    await vi.waitFor(() =>
      expect(document.body.textContent).toContain('It is the source named before.'),
    );
    // A rule without a sentence is told by its name.
    expect(document.body.textContent).toContain('told an outlet.');
  });

  it('takes an item out from where it says why it is marked', async () => {
    const { calls, drawn } = panel(facts);
    await drawn;
    await press('Why marked');
    await press('Not a source');
    expect(calls.deny).toHaveBeenCalledWith('source:0');
    await press(/^Figures/);
    await press('Why marked');
    await press('Not the same quantity');
    expect(calls.deny).toHaveBeenLastCalledWith('measure:moved');
  });

  it('copies a footnote in the form that is asked for', async () => {
    const { calls, drawn } = panel(facts);
    await drawn;
    await press('Footnote');
    await press('HTML');
    expect(calls.footnote).toHaveBeenCalledWith('source:0', 'html');
  });

  it('goes from mark to mark, and offers it only where there are marks on the page', async () => {
    const { calls, drawn } = panel(facts);
    await drawn;
    await press('Next mark');
    await press('Previous mark');
    expect(calls.step.mock.calls).toEqual([[1], [-1]]);
    const { report } = alone;
    await panel({
      ...alone,
      report: { ...report, analysis: { ...report.analysis, attributions: [] } },
    }).drawn;
    expect(document.querySelector('[aria-label="Next mark"]')).toBeNull();
  });

  it('leads on to the story, to the saved versions, and to the open tabs of an empty archive', async () => {
    const { calls, drawn } = panel(facts);
    await drawn;
    await press(/^Elsewhere/);
    await press('Open story');
    await press(/^Changes/);
    await press('Saved versions');
    const empty = panel(alone);
    await empty.drawn;
    await press('Save open tabs…');
    const [story, report] = calls.open.mock.calls.map(([place]) => place);
    expect(story).toMatch(/^story\/\w+/);
    expect(report).toBe(`report/${facts.saved?.id}`);
    expect(empty.calls.open).toHaveBeenCalledWith('tabs');
  });

  it('lets the reader choose how sure a source must be', async () => {
    const { calls, drawn } = panel(facts);
    await drawn;
    const select = document.querySelector<HTMLSelectElement>('.level select');
    await doing(() => {
      if (!select) return;
      select.value = 'sure';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(calls.level).toHaveBeenCalledWith('sure');
  });

  it('has a neutral sentence for what the engine names', () => {
    for (const [name, sentence] of Object.entries(enWhy)) {
      expect(sentence, name).toMatch(/^\p{Lu}.{10,100}[.]$/u);
      expect(sentence).not.toMatch(/\b(false|fake|misleading|suspicious|score|verif|trust)/i);
    }
  });
});

describe('a page that cannot be shown', () => {
  it('offers what can be done', async () => {
    const act = vi.fn();
    await draw(<NoReport view={noReportOf('no article')} onAct={act} />);
    await press('Read it anyway');
    expect(act).toHaveBeenCalledWith('anyway');
  });
});
