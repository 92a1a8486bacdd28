// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { NoReport } from '../../components/panel/NoReport.tsx';
import { fetchTabs, Panel, type TabName } from '../../components/panel/Panel.tsx';
import { noReportOf } from '../../lib/view/panel/no-report.ts';
import { type PageFacts, panelOf } from '../../lib/view/panel/panel.ts';
import { alone, facts } from '../view/fixtures/vessen.ts';
import { doing, draw, press } from './draw.ts';

function panel(given: PageFacts) {
  const calls = {
    show: vi.fn(),
    save: vi.fn(),
    marks: vi.fn(),
    step: vi.fn(),
    level: vi.fn(),
    footnote: vi.fn(),
    deny: vi.fn(),
    open: vi.fn(),
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
        }}
        saving={false}
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
      />
    );
  };
  return { calls, drawn: draw(<Kept />) };
}

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
    const done = panel({ ...alone, saved: { id: 'a', at: '2026-05-13', current: true } });
    await done.drawn;
    await press('Saved');
    expect(done.calls.save).not.toHaveBeenCalled();
    await panel({ ...alone, saved: { id: 'a', at: '2026-05-13', current: false } }).drawn;
    expect(texts('.btn')).toContain('Save again');
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
    await press('Copy footnote');
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
