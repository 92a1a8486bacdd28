import type { Report } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';
import { oncePerReading } from '../reading/once-per-reading.ts';
import type { Reading } from '../reading/reading.ts';

/** A place where a report says where its information comes from. */
export interface Credit {
  name: string;
  kind: 'credit' | 'told' | 'first reported';
  span: Span;
}

/** How far before an agency's name "told" may stand: "told the state news agency AFP". */
const TOLD = 5;

/**
 * Agencies credited, outlets that were told, outlets that reported first.
 * - `MARL (Reuters) -`, `AP reported`; `told the Marl Courier`; `first reported by the Marl Courier`
 */
export const creditsOf = oncePerReading((reading, report) => [
  ...agencies(reading),
  ...told(report),
  ...firstReported(reading),
]);

function agencies({ prose, words, says }: Reading): Credit[] {
  const found: Credit[] = [];
  for (const [name, forms] of Object.entries(words.agencies))
    for (const form of forms) {
      const parts = form.split(' ');
      const at = prose.tokens.findIndex(
        (token, index) =>
          /^\p{Lu}/u.test(token.text) &&
          (form.length > 3 || token.text === token.text.toUpperCase()) &&
          says(parts, index),
      );
      if (at < 0) continue;
      const before = prose.tokens.slice(Math.max(0, at - TOLD), at);
      const kind = before.some(({ lower }) => words.toldTo.has(lower)) ? 'told' : 'credit';
      found.push({
        name,
        kind,
        span: [prose.tokens[at]?.start ?? 0, prose.tokens[at + parts.length - 1]?.end ?? 0],
      });
      break;
    }
  return found;
}

function told({ article, analysis }: Report): Credit[] {
  return analysis.attributions.flatMap(({ slots: { via } }) =>
    via ? [{ name: article.text.slice(via[0], via[1]), kind: 'told' as const, span: via }] : [],
  );
}

function firstReported({ prose, words, names, lower, says }: Reading): Credit[] {
  const found: Credit[] = [];
  prose.tokens.forEach((_, at) => {
    for (const phrase of words.credits) {
      if (!says(phrase, at)) continue;
      let first = at + phrase.length;
      if (words.common.has(lower(first)) && !names[first]) first++;
      let last = first;
      while (names[last]) last++;
      if (last === first) continue;
      const span: Span = [prose.tokens[first]?.start ?? 0, prose.tokens[last - 1]?.end ?? 0];
      found.push({ name: prose.text.slice(span[0], span[1]), kind: 'first reported', span });
      break;
    }
  });
  return found;
}
