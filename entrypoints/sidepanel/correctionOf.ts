import type { NewCorrection } from '../../lib/archive/corrections.ts';
import type { Place } from '../../lib/compare/comparison.ts';
import { passageAt } from '../../lib/compare/correction/passage.ts';
import type { PageReport } from '../../lib/messages/protocol.ts';
import type { Span } from '../../lib/text/span.ts';
import { measureItem } from '../../lib/view/panel/figures.ts';

/** What "not this" says of an item; null where nothing can be said, as of a page without an address. */
export function correctionOf(page: PageReport, item: string): NewCorrection | null {
  const { report, comparison } = page;
  const correction = item.startsWith('source:') ? ofSource(page, item) : ofFigure();
  return correction?.at.address ? correction : null;

  function ofFigure(): NewCorrection | null {
    const finding = comparison.measures.find(({ id }) => measureItem(id) === item);
    if (!finding) return null;
    const against = finding.others.flatMap(({ place }) => passageIn(page, place));
    return { kind: 'figure', at: passageAt(report, finding.own.place.span), against };
  }
}

/** The longest of a source's names is the one that is least likely to mean another one. */
function ofSource({ report }: PageReport, item: string): NewCorrection | null {
  const spans = report.analysis.attributions.flatMap(({ sourceId, source }) =>
    source && `source:${sourceId}` === item ? [source] : [],
  );
  const [longest] = spans.sort((a, b) => length(b) - length(a));
  return longest ? { kind: 'source', at: passageAt(report, longest), against: [] } : null;
}

const length = ([start, end]: Span) => end - start;

function passageIn({ others }: PageReport, { report: id, span }: Place) {
  const report = others.find((one) => one.id === id);
  return report && /^https?:/.test(report.article.url) ? [passageAt(report, span)] : [];
}
