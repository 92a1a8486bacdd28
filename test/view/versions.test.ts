import { describe, expect, it } from 'vitest';
import { findPassage } from '../../lib/view/clippings/find-passage.ts';
import { rawChanges } from '../../lib/view/clippings/raw-changes.ts';
import { twoVersionsOf } from '../../lib/view/clippings/two-versions.ts';
import { versionsOf } from '../../lib/view/clippings/versions.ts';
import { enPages } from '../../lib/view/words/en-pages.ts';
import { chooseLanguage } from '../../lib/view/words/languages.ts';
import { facts } from './fixtures/vessen.ts';

chooseLanguage(['en-GB'], enPages);

const { changes } = facts.comparison;
const seen = '2026-05-13T08:31:00Z';

describe('the versions of a report', () => {
  it('stand latest first, each with what changed since the one before it', () => {
    const views = versionsOf(
      [
        { seen, changes: [] },
        { seen, changes },
        { seen, changes: [] },
      ],
      2,
    );
    expect(views.map(({ number, summary, shown }) => [number, summary, shown])).toEqual([
      [
        3,
        'Only other words changed; every figure, source and quotation, headline and date are as they were.',
        false,
      ],
      [2, '1 figure, 1 source, 1 quotation and headline', true],
      [1, 'first save', false],
    ]);
  });
});

describe('two versions', () => {
  const view = twoVersionsOf({ versions: [], before: 1, now: 2, report: facts.report, changes });

  it('tell facts first: figures, sources, quotations, then the headline', () => {
    expect(view.groups.map(({ kind }) => kind)).toEqual([
      'figure',
      'source',
      'quotation',
      'headline',
    ]);
    expect(view.same).toBe('As they were: date.');
  });

  it('give a date as one', () => {
    const date = { kind: 'date', before: '2026-05-12', now: null, span: null } as const;
    const { groups } = twoVersionsOf({
      versions: [],
      before: 1,
      now: 2,
      report: facts.report,
      changes: [date],
    });
    expect(groups[0]?.changes[0]).toMatchObject({ before: 'Tue, 12 May 2026', now: null });
  });
});

describe('the raw changes', () => {
  const both = (text: string) => ({ text, in: 'both' as const });

  it('keep every changed word, and a paragraph on either side', () => {
    const pieces = rawChanges([
      both('One.\nTwo.\nThree.\nAt least '),
      { text: '11', in: 'before' },
      { text: '19', in: 'now' },
      both(' died.\nFour.\nFive.\nSix.\nSeven '),
      { text: 'left', in: 'now' },
    ]);
    expect(pieces).toEqual([
      { skipped: 3 },
      both('\nAt least '),
      { text: '11', in: 'before' },
      { text: '19', in: 'now' },
      both(' died.\n'),
      { skipped: 3 },
      both('\nSeven '),
      { text: 'left', in: 'now' },
    ]);
  });

  it('leave a short stretch as it is', () => {
    const runs = [both('a\nb '), { text: 'c', in: 'now' as const }];
    expect(rawChanges(runs)).toEqual(runs);
  });
});

describe('the passage of a note', () => {
  const anchor = { exact: '14 cracks', prefix: 'counted ', suffix: ' in', span: [8, 17] as const };
  it.each([
    ['counted 14 cracks in the wall', [8, 17]],
    ['They counted 14 cracks in the wall', [13, 22]],
    ['They found 14 cracks there', [11, 20]],
    ['14 cracks here, 14 cracks there', null],
    ['15 cracks', null],
  ])('in "%s" is at %j', (text, span) => {
    expect(findPassage(text, anchor as never)).toEqual(span);
  });
});
