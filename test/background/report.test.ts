import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cancelReport, reportOfTab } from '../../entrypoints/background/report.ts';
import { analysis, article } from '../archive/samples.ts';

const archive = vi.hoisted(() => ({
  related: vi.fn(),
  savedAt: vi.fn(),
  get: vi.fn(),
  moments: vi.fn(),
  versions: vi.fn(),
  corrections: vi.fn(),
}));
vi.mock('../../entrypoints/background/archive.ts', () => ({ archive }));
vi.mock('../../entrypoints/background/analyse.ts', () => ({ analyse: async () => analysis() }));
vi.mock('../../entrypoints/background/models.ts', async () => ({
  models: Promise.resolve((await import('../../tools/lib/models.ts')).loadModels()),
}));
vi.mock('../../entrypoints/background/read.ts', () => ({
  readTab: async () => ({ ok: true, value: article() }),
}));

interface Told {
  type: string;
  request: { step?: string; figures?: number; page?: { comparing?: string } };
}
const told = () =>
  vi.mocked(browser.runtime.sendMessage).mock.calls.map(([message]) => message as unknown as Told);

let answerArchive: () => void;
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: null } as never);
  archive.savedAt.mockResolvedValue(null);
  archive.corrections.mockResolvedValue([]);
  archive.related.mockReturnValue(
    new Promise((resolve) => {
      answerArchive = () => resolve({ reports: [], saved: 48 });
    }),
  );
});

describe('reading a page', () => {
  it('tells the sidebar each step with what it found', async () => {
    const report = reportOfTab({ tab: 7 });
    answerArchive();
    expect(await report).toMatchObject({ ok: true });
    expect(told().map(({ type, request }) => [type, request.step, request.figures])).toEqual([
      ['progress', 'find', 0],
      ['progress', 'compare', 1],
    ]);
  });

  it('gives what the page itself holds when the archive takes its time', async () => {
    const report = reportOfTab({ tab: 7 });
    await vi.waitFor(() => expect(told().map(({ type }) => type)).toContain('found'));
    expect(told().at(-1)?.request.page?.comparing).toBe('now');
    answerArchive();
    const answer = await report;
    expect(answer.ok && answer.value.comparing).toBe(undefined);
  });

  it('stops when the reader asks, and only the tab that is meant', async () => {
    const report = reportOfTab({ tab: 7 });
    const other = reportOfTab({ tab: 8 });
    await vi.waitFor(() => expect(archive.related).toHaveBeenCalled());
    await cancelReport({ tab: 7 });
    answerArchive();
    expect(await report).toMatchObject({ ok: false, why: 'stopped' });
    expect(await other).toMatchObject({ ok: true });
  });

  it('is held against the saved state that is asked for, the latest otherwise', async () => {
    const states = ['Four', 'Five', 'Six'].map((n, at) => ({
      id: 'own',
      article: { ...article(), title: `${n} gates were left open` },
      analysis: analysis(),
      seen: `2026-05-0${at + 1}`,
    }));
    archive.related.mockResolvedValue({ reports: states.slice(2), saved: 1 });
    archive.savedAt.mockResolvedValue({ id: 'own', versions: 3, saved: '2026-05-01' });
    archive.get.mockResolvedValue(states[2]);
    archive.versions.mockResolvedValue(states);
    archive.moments.mockResolvedValue(states.map(({ seen }) => seen));
    const told = async (since?: number) => {
      const answer = await reportOfTab({ tab: 7, ...(since && { since }) });
      if (!answer.ok) throw new Error(answer.sentence);
      const { saved, comparison } = answer.value;
      const headline = comparison.changes.find(({ kind }) => kind === 'headline');
      return [saved?.since, saved?.at, headline?.before];
    };
    expect(await told()).toEqual([3, '2026-05-03', 'Six gates were left open']);
    expect(archive.versions).not.toHaveBeenCalled();
    expect(await told(1)).toEqual([1, '2026-05-03', 'Four gates were left open']);
    expect(await told(9)).toEqual([3, '2026-05-03', 'Six gates were left open']);
  });

  it('leaves out what the reader said is no source', async () => {
    const [first] = analysis().attributions;
    const [start, end] = first?.source ?? [0, 0];
    const { text, url } = article();
    const at = {
      address: url,
      outlet: '',
      title: '',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
      sentence: '',
    };
    archive.corrections.mockResolvedValue([{ id: 'a', kind: 'source', at, against: [], made: '' }]);
    const report = reportOfTab({ tab: 7 });
    answerArchive();
    const answer = await report;
    expect(answer.ok && answer.value.report.analysis.attributions[0]?.source).toBeNull();
  });
});
