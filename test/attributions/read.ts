import type { Tagger } from '../../lib/attributions/tagger/tagger.ts';
import { analyse } from '../../lib/report/analyse.ts';
import type { Article } from '../../lib/text/article.ts';
import type { Span } from '../../lib/text/span.ts';

/** An article that is nothing but its text. */
export const articleOf = (text: string, known: Partial<Article> = {}): Article => ({
  url: '',
  title: '',
  outlet: '',
  byline: null,
  language: null,
  published: null,
  modified: null,
  ...known,
  text,
});

/** What the engine reads from a text, in words instead of offsets. */
export function read(text: string, known: Partial<Article> = {}, tagger: Tagger | null = null) {
  const words = (span: Span | null | undefined) => (span ? text.slice(span[0], span[1]) : null);
  return analyse(articleOf(text, known), { tagger }).attributions.map((attribution) => ({
    ...attribution,
    source: words(attribution.source),
    cue: words(attribution.cue),
    content: attribution.content.map(words),
    slots: Object.fromEntries(
      Object.entries(attribution.slots).map(([slot, span]) => [slot, words(span)]),
    ),
  }));
}
