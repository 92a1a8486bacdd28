import type { Article } from '../text/article.ts';
import type { Token } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { Figure } from './figure.ts';
import { isNotable } from './notable.ts';
import type { Reading } from './reading.ts';
import { scopeOf } from './scope/scope.ts';

/** The finished figure of a draft. */
export function figureOf(
  draft: Draft,
  reading: Reading,
  article: Pick<Article, 'published'>,
): Figure {
  const { tokens } = reading;
  const { bound, low, high, unit, kind, concept, reasons } = draft;
  const single = low === high;
  return {
    span: [(tokens[draft.first] as Token).start, (tokens[draft.end - 1] as Token).end],
    low: single && (bound === 'at most' || bound === 'less than') ? null : low,
    high: single && (bound === 'at least' || bound === 'more than') ? null : high,
    bound,
    unit,
    kind,
    concept,
    event: draft.event,
    scope: scopeOf(draft, reading, article),
    notable: isNotable(draft, reading),
    reasons,
  };
}
