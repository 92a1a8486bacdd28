import type { Collected } from './collected.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id as the address that the format asks for; those that came from other programs are no UUIDs. */
const addressOf = (id: string) => (UUID.test(id) ? `urn:uuid:${id}` : `urn:x-second-source:${id}`);

/**
 * Notes as W3C Web Annotations (JSON-LD), which Hypothesis and others read.
 * Positions are UTF-16 code units of the saved text, as the text position selector of most programs is; the quote
 * selector is what finds the passage again on a page.
 */
export function toAnnotations(all: readonly Collected[]): string {
  const items = all.flatMap(({ clipping, report, notes }) =>
    notes.map(({ id, anchor, text, written, revised }) => ({
      id: addressOf(id),
      type: 'Annotation',
      motivation: text || !anchor ? 'commenting' : 'highlighting',
      created: written,
      modified: revised,
      body: [
        ...(text ? [{ type: 'TextualBody', value: text, format: 'text/plain' }] : []),
        ...clipping.tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
      ],
      target: {
        source: clipping.url || addressOf(clipping.id),
        ...(anchor
          ? {
              selector: [
                {
                  type: 'TextQuoteSelector',
                  exact: anchor.exact,
                  prefix: anchor.prefix,
                  suffix: anchor.suffix,
                },
                { type: 'TextPositionSelector', start: anchor.span[0], end: anchor.span[1] },
              ],
            }
          : {}),
        state: { type: 'TimeState', sourceDate: report.seen },
      },
    })),
  );
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
