import type { Report } from '../../report/report.ts';
import { canonicalAddress } from '../../text/address.ts';
import { covers, type Span } from '../../text/span.ts';
import type { Passage } from './correction.ts';

/** UTF-16 units kept on either side, as notes and the W3C's quote selectors have them. */
const AROUND = 32;

/** The words of a span, so that they can be found again. */
export function passageAt({ article, analysis }: Report, span: Span): Passage {
  const { text, url, outlet, title } = article;
  const [start, end] = span;
  const sentence = analysis.sentences.find((one) => covers(one, span)) ?? span;
  return {
    address: canonicalAddress(url),
    outlet,
    title,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    sentence: text.slice(...sentence),
  };
}

/**
 * Whether a passage stands at a span of a report: the same words of the same address, and the text before or after
 * them as it was. One side may have changed; where both did, it is another place.
 */
export function standsAt(passage: Passage, { article }: Report, [start, end]: Span): boolean {
  const { text, url } = article;
  return (
    text.slice(start, end) === passage.exact &&
    canonicalAddress(url) === passage.address &&
    (text.slice(Math.max(0, start - AROUND), start) === passage.prefix ||
      text.slice(end, end + AROUND) === passage.suffix)
  );
}
