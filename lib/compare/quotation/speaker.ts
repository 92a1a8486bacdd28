import type { Report } from '../../report/report.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { readingOf } from '../reading/reading.ts';

/** Whether two reports give a quotation to persons of different names; unnamed speakers tell nothing. */
export function otherSpeaker(a: Report, spanA: Span, b: Report, spanB: Span): boolean {
  const [first, second] = [speakerNames(a, spanA), speakerNames(b, spanB)];
  return first.size > 0 && second.size > 0 && first.isDisjointFrom(second);
}

/** Whether two reports give a statement to one named person. */
export const sameSpeaker = (a: Report, spanA: Span, b: Report, spanB: Span): boolean =>
  !speakerNames(a, spanA).isDisjointFrom(speakerNames(b, spanB));

/** Names in all mentions of the source that a quotation is given to, lower-cased. */
function speakerNames(report: Report, span: Span): Set<string> {
  const { attributions } = report.analysis;
  const given = attributions.find(
    ({ content, sourceType }) =>
      sourceType === 'named' && content.some((part) => overlaps(part, span)),
  );
  const names = new Set<string>();
  const reading = given && readingOf(report);
  if (!given || !reading) return names;
  for (const { source, sourceId } of attributions) {
    if (sourceId !== given.sourceId || !source) continue;
    reading.prose.tokens.forEach((token, at) => {
      const inside = token.start >= source[0] && token.end <= source[1];
      if (inside && reading.names[at] && !reading.words.widelyNamed.has(token.lower))
        names.add(token.lower);
    });
  }
  return names;
}
