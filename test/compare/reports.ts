import {
  compareAll as compareEach,
  compare as compareWith,
  type FigurePair,
} from '../../lib/compare/compare.ts';
import type { Comparison, Level } from '../../lib/compare/comparison.ts';
import { analyse } from '../../lib/report/analyse.ts';
import type { Report } from '../../lib/report/report.ts';
import { loadModels } from '../../tools/lib/models.ts';

/** A report of an invented outlet, analysed by the engine. */
export function reportOf(
  id: string,
  text: string,
  more: {
    title?: string;
    published?: string;
    url?: string;
    outlet?: string;
    language?: string;
  } = {},
): Report {
  const { title = '', published, url = '', outlet = id, language = 'en' } = more;
  const article = {
    url,
    title,
    byline: null,
    outlet,
    language,
    published: published ? { value: published, origin: 'meta' as const } : null,
    modified: null,
    text,
  };
  return { id, article, analysis: analyse(article), seen: '' };
}

const REST =
  `Rescuers from Tarn Hollow and from the harbour town of Quillmouth searched the Ostrel valley
through the night with dogs and lamps. Mayor Odile Vantreef opened the school of Ostrel Bridge to families who had to
leave their homes below the Carrowdene dam. The engineer Bram Tolliver had warned the Carrowdene Water Board in the
spring that the spillway was cracked, and the board had promised repairs. Roads to Tarn Hollow stayed closed on
Tuesday, and the railway through the Ostrel valley was under water at Quillmouth.`.replaceAll(
    '\n',
    ' ',
  );

/** A report of the flood at Carrowdene dam with a lead of its own. */
export const flood = (
  id: string,
  lead: string,
  more: Parameters<typeof reportOf>[2] = {},
): Report => reportOf(id, `${lead}\n${REST}`, more);

const models = loadModels();

/** Holds a report against others with the weights that the extension ships. */
export const compare = (report: Report, others: readonly Report[], saved: number): Comparison =>
  compareWith(report, others, saved, models);

/** Every aligned pair, with the same weights. */
export const compareAll = (reports: readonly Report[], level: Level = 'firm'): FigurePair[] =>
  compareEach(reports, level, () => models);
