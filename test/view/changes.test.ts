import { afterEach, describe, expect, it, vi } from 'vitest';
import { findChanges } from '../../lib/compare/version/changes.ts';
import { contextOf } from '../../lib/view/context.ts';
import { changedWords } from '../../lib/view/panel/changed-words.ts';
import { changesOf } from '../../lib/view/panel/changes.ts';
import { facts } from './fixtures/vessen.ts';

const { report, others } = facts;
const comparison = {
  ...facts.comparison,
  changes: [
    {
      kind: 'date' as const,
      before: '2026-05-13T06:40:00+02:00',
      now: '2026-05-13T08:20:00+02:00',
      span: null,
    },
  ],
};

describe('words of a change', () => {
  it('are told apart from those that both sides have', () => {
    expect(changedWords('27 people have died', '31 people are known to have died')).toEqual({
      before: [
        { text: '27', kept: false },
        { text: 'people have died', kept: true },
      ],
      now: [
        { text: '31', kept: false },
        { text: 'people', kept: true },
        { text: 'are known to', kept: false },
        { text: 'have died', kept: true },
      ],
    });
  });

  it('are all of one side where the other has none', () => {
    expect(changedWords('', 'no order')).toEqual({
      before: [],
      now: [{ text: 'no order', kept: false }],
    });
  });

  it('are not compared in a very long passage', () => {
    const long = 'word '.repeat(400);
    expect(changedWords(long, 'word').before).toEqual([{ text: long, kept: false }]);
  });
});

describe('a changed date', () => {
  afterEach(() => vi.unstubAllEnvs());
  const changed = () => {
    const context = contextOf(report, comparison, others, true, 'balanced');
    return changesOf(context, facts.saved).changes.find(({ title }) => title === 'Date');
  };

  it('is told as dates are, with the zone that it is told in', () => {
    expect(changed()?.before).toMatch(/^Wed, 13 May 2026, \d\d:40 \S+$/);
    expect(changed()?.now).toMatch(/^Wed, 13 May 2026, \d\d:20 \S+$/);
  });

  it('is told in the reader’s zone', () => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(changed()?.now).toMatch(/^Wed, 13 May 2026, 02:20 \S+$/);
  });
});

describe('a date that is written otherwise', () => {
  const dated = (value: string) => ({
    ...report,
    article: { ...report.article, published: { value, origin: 'meta' as const } },
  });
  const datesOf = (before: string, now: string) =>
    findChanges(dated(before), dated(now)).filter(({ kind }) => kind === 'date');

  it('is no change while it is the same moment', () => {
    expect(datesOf('2026-05-13T08:20:00+02:00', '2026-05-13T06:20:00Z')).toEqual([]);
  });

  it('is one when it is another moment', () => {
    expect(datesOf('2026-05-13T08:20:00+02:00', '2026-05-13T08:20:00Z')).toHaveLength(1);
  });
});
