import type { Figure } from '../../lib/figures/figure.ts';
import { findFigures } from '../../lib/figures/find.ts';
import { english } from '../../lib/language/en/index.ts';
import { normalise } from '../../lib/text/normalise.ts';
import { readProse } from '../../lib/text/prose.ts';

/** A figure with its own words, as a reader sees it. */
export type Seen = Figure & { words: string };

/** Figures of a text, read as the engine reads an article. */
export function figuresIn(text: string, published: string | null = null): Seen[] {
  const normal = normalise(text);
  const prose = readProse(normal.text, english);
  const article = {
    published: published === null ? null : ({ value: published, origin: 'file' } as const),
  };
  return findFigures(prose, english, article).map((figure) => ({
    ...figure,
    words: normal.text.slice(...figure.span),
  }));
}

/** "words: low..high unit (bound)", one a figure: short enough for a table of cases. */
export const told = (text: string): string[] =>
  figuresIn(text).map(({ words, low, high, bound, unit }) => {
    const value = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
    return [`${words}:`, value, unit, bound === 'exact' ? '' : `(${bound})`]
      .filter(Boolean)
      .join(' ');
  });
