import type { MarkKind } from '../../article/page.ts';
import type { Figure } from '../../figures/figure.ts';
import type { WithinFinding } from '../../figures/within/within.ts';
import type { Span } from '../../text/span.ts';
import { type Context, place, sayerOf } from '../context.ts';
import { say } from '../words/say.ts';
import { measureOf } from './measure.ts';
import { type ValueView, valueIn, valueOfTitle } from './value.ts';

/** One of two values that one article gives. */
export interface WithinValueView {
  value: ValueView;
  /** "¶ 3", or that it stands in the headline. */
  where: string;
  /** Who says so; empty for the headline, which is the outlet's own. */
  who: string;
}

/** Two figures of this article that answer one question. */
export interface WithinView {
  item: string;
  kind: Extract<MarkKind, 'differs' | 'same'>;
  /** What it is a figure of, in the text's words. */
  measure: string;
  /** How the two belong together: "Headline and text". */
  relation: string;
  /** "differs within this article" */
  verdict: string;
  values: readonly [WithinValueView, WithinValueView];
  where: string;
  /** Where the second of them stands in the text. */
  span: Span;
  /** Both places in the text, or the one where the other is the headline: what a footnote cites. */
  cited: readonly Span[];
}

/** What the article's own figures say of each other: differing ones first, each in order of the text. */
export function withinOf(context: Context): WithinView[] {
  const { within } = context.report.analysis;
  const views = within.map((finding, index) => withinView(context, finding, index));
  const order = (view: WithinView) => (view.kind === 'differs' ? 0 : 1);
  return views.sort((a, b) => order(a) - order(b) || a.span[0] - b.span[0]);
}

function withinView(context: Context, finding: WithinFinding, index: number): WithinView {
  const { report } = context;
  const { figures, headline } = report.analysis;
  const inText = (figure: number): WithinValueView => ({
    value: valueIn(report, figures[figure] as Figure),
    where: place(context, (figures[figure] as Figure).span),
    who: sayerOf(report, figure) ?? say('figure.nobody'),
  });
  const inTitle = (figure: number): WithinValueView => ({
    value: valueOfTitle(report, headline[figure] as Figure),
    where: say('within.inHeadline'),
    who: '',
  });
  const second = figures[finding.b] as Figure;
  return {
    item: `within:${index}`,
    kind: finding.verdict === 'differs' ? 'differs' : 'same',
    measure: measureOf(report, second),
    relation: say(`within.${finding.kind}`),
    verdict: say(`within.${finding.verdict}`),
    values: [
      finding.kind === 'headline' ? inTitle(finding.a) : inText(finding.a),
      inText(finding.b),
    ],
    where: place(context, second.span),
    span: second.span,
    cited:
      finding.kind === 'headline'
        ? [second.span]
        : [(figures[finding.a] as Figure).span, second.span],
  };
}
