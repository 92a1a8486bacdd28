import { openArchive } from '../../lib/archive/open.ts';
import { ENGINE } from '../../lib/report/analysis.ts';
import { analyseNow } from './analyse.ts';

/** The database handle: the one thing the background holds while it lives, and can open again at any time. */
export const archive = openArchive({ engine: { version: ENGINE, analyse: analyseNow } });
