import { openArchive } from '../../lib/archive/open.ts';
import { ENGINE } from '../../lib/report/analysis.ts';
import { analyseNow, ready } from '../background/analyse.ts';

/** The archive, opened by this page itself: it needs no background to be read. */
export const archive = openArchive({ engine: { version: ENGINE, analyse: analyseNow, ready } });
