import { describe, expect, it } from 'vitest';
import { correctComparison } from '../../../lib/compare/correction/correct-comparison.ts';
import { correctReport } from '../../../lib/compare/correction/correct-report.ts';
import type { Correction } from '../../../lib/compare/correction/correction.ts';
import { passageAt, standsAt } from '../../../lib/compare/correction/passage.ts';
import type { Span } from '../../../lib/text/span.ts';
import { compare, flood, reportOf } from '../reports.ts';

const correction = (part: Pick<Correction, 'kind' | 'at' | 'against'>): Correction => ({
  id: 'a',
  made: '2031-03-05',
  ...part,
});
const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return [start, start + words.length];
};

describe('a passage', () => {
  const text =
    'The board was warned in spring, two officials said on Tuesday evening at Quillmouth.';
  const report = reportOf('courier', text, { url: 'https://courier.example/dam' });
  const passage = passageAt(report, spanOf(text, 'two officials'));
  const standsIn = (changed: string, url = 'https://courier.example/dam') =>
    standsAt(passage, reportOf('x', changed, { url }), spanOf(changed, 'two officials'));

  it('is found where it stood, also under an address with tracking', () => {
    expect(standsIn(text)).toBe(true);
    expect(standsIn(text, 'https://courier.example/dam?utm_source=x')).toBe(true);
    expect(passage).toMatchObject({ exact: 'two officials', sentence: text });
  });

  it('is found when the text changed on one side of it, and not when on both', () => {
    expect(standsIn(text.replace('spring', 'autumn'))).toBe(true);
    expect(standsIn(text.replace('Tuesday', 'Monday'))).toBe(true);
    expect(standsIn(text.replace('spring', 'autumn').replace('Tuesday', 'Monday'))).toBe(false);
  });

  it('is not found in another report', () =>
    expect(standsIn(text, 'https://herald.example/dam')).toBe(false));
});

describe('a source that is none', () => {
  const text =
    'The board was warned in spring, two officials briefed on the inspection said. The officials said that repairs were put off. A senior engineer at the company said the dam was safe, speaking on condition of anonymity.';
  const report = reportOf('courier', text, { url: 'https://courier.example/dam' });
  const unnamed = (of: typeof report) => [
    ...new Set(
      of.analysis.attributions
        .filter(({ sourceType }) => sourceType === 'anonymous')
        .map(({ sourceId }) => sourceId),
    ),
  ];

  it('is gone with all its passages, and nothing else is', () => {
    const { attributions } = report.analysis;
    const first = attributions.find(({ sourceType }) => sourceType === 'anonymous');
    expect(first?.source).toBeTruthy();
    expect(unnamed(report).length).toBeGreaterThan(1);
    const at = passageAt(report, first?.source as Span);
    const corrected = correctReport(report, [correction({ kind: 'source', at, against: [] })]);
    expect(unnamed(corrected)).toEqual(unnamed(report).filter((id) => id !== first?.sourceId));
    expect(corrected.analysis.attributions).toHaveLength(attributions.length);
    expect(corrected.analysis.unnamed?.map(({ sourceId }) => sourceId)).not.toContain(
      first?.sourceId,
    );
  });

  it('leaves a report alone that it does not concern', () => {
    const at = { ...passageAt(report, [0, 9]), exact: 'nobody' };
    expect(correctReport(report, [correction({ kind: 'source', at, against: [] })])).toBe(report);
  });
});

describe('figures that do not answer one question', () => {
  const lead = (dead: string) =>
    `At least ${dead} people were killed when the Carrowdene dam broke above Ostrel Bridge, Mayor Odile Vantreef said.`;
  const at = (id: string, dead: string) =>
    flood(id, lead(dead), { published: '2031-03-04', url: `https://${id}.example/dam` });
  const page = at('courier', '12');
  const others = [at('herald', '12'), at('gazette', '31')];
  const comparison = compare(page, others, 2);
  const reports = [page, ...others];
  const finding = comparison.measures.find(({ others: values }) => values.length > 1);
  const told = (which: readonly number[]) =>
    correction({
      kind: 'figure',
      at: passageAt(page, finding?.own.place.span as Span),
      against: which.map((index) => {
        const place = finding?.others[index]?.place;
        const report = reports.find(({ id }) => id === place?.report);
        return passageAt(report as typeof page, place?.span as Span);
      }),
    });

  it('are no longer set beside each other, and what is left is judged anew', () => {
    expect(finding?.others).toHaveLength(2);
    const apart = finding?.others.findIndex(({ verdict }) => verdict === finding.verdict) ?? -1;
    const corrected = correctComparison(comparison, reports, [told([apart])]);
    const left = corrected.measures.find(({ id }) => id === finding?.id);
    expect(left?.others).toHaveLength(1);
    expect(left?.verdict).toBe(left?.others[0]?.verdict);
    expect(corrected.measures).toHaveLength(comparison.measures.length);
  });

  it('make no finding when nothing is left', () => {
    const corrected = correctComparison(comparison, reports, [told([0, 1])]);
    expect(corrected.measures.map(({ id }) => id)).not.toContain(finding?.id);
  });

  it('stay apart when the other report is the page', () => {
    const [herald] = others as [typeof page];
    const back = compare(herald, [page], 2);
    const same = back.measures.find(({ own }) => own.place.span[0] === finding?.own.place.span[0]);
    expect(same).toBeDefined();
    const index = finding?.others.findIndex(({ place }) => place.report === 'herald') ?? -1;
    const corrected = correctComparison(back, reports, [told([index])]);
    expect(corrected.measures.map(({ id }) => id)).not.toContain(same?.id);
  });
});
