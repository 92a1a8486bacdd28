import type { Context } from '../context.ts';
import { say } from '../words/say.ts';

/** That several reports rest on one origin, in words; null when they do not, or when it is one report. */
export function oneOrigin(context: Context, reports: readonly string[]): string | null {
  const different = new Set(reports);
  if (different.size < 2) return null;
  const origin = context.comparison.origins.find(({ reports: members }) =>
    [...different].every((id) => members.includes(id)),
  );
  if (!origin) return null;
  return origin.name
    ? say('figure.oneOrigin', { origin: origin.name })
    : say('figure.oneOriginUnnamed');
}
