import type { Clipping, Note } from '../archive.ts';
import type { Collected } from './collected.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id as the address that the format asks for; those that came from other programs are no UUIDs. */
const addressOf = (id: string) => (UUID.test(id) ? `urn:uuid:${id}` : `urn:x-second-source:${id}`);

/**
 * Notes and tags as W3C Web Annotations (JSON-LD), which Hypothesis and others read: one for each note or passage with
 * its tags, one for the tags of each clipping.
 * Positions are UTF-16 code units of the saved text, as the text position selector of most programs is; the quote
 * selector is what finds the passage again on a page.
 */
export function toAnnotations(all: readonly Collected[]): string {
  const items = all.flatMap(({ clipping, report, notes }) => [
    ...notes.map(({ id, anchor, text, tags, written, revised }) => ({
      id: addressOf(id),
      type: 'Annotation',
      motivation: motivationOf({ anchor, text, tags }),
      created: written,
      modified: revised,
      body: [
        ...(text ? [{ type: 'TextualBody', value: text, format: 'text/plain' }] : []),
        ...tags.map(tagBody),
      ],
      target: {
        source: sourceOf(clipping),
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
    ...(clipping.tags.length > 0 ? [tagsOf(clipping, report.seen)] : []),
  ]);
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

const sourceOf = ({ id, url }: Clipping) => url || addressOf(id);
const tagBody = (value: string) => ({ type: 'TextualBody', value, purpose: 'tagging' });

const tagsOf = (clipping: Clipping, seen: string) => ({
  id: `${addressOf(clipping.id)}#tags`,
  type: 'Annotation',
  motivation: 'tagging',
  created: clipping.saved,
  modified: clipping.revised,
  body: clipping.tags.map(tagBody),
  target: { source: sourceOf(clipping), state: { type: 'TimeState', sourceDate: seen } },
});

function motivationOf({ anchor, text, tags }: Pick<Note, 'anchor' | 'text' | 'tags'>): string {
  if (!text && tags.length > 0) return 'tagging';
  return text || !anchor ? 'commenting' : 'highlighting';
}
