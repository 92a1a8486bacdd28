import { openCore } from '../../lib/archive/open-core.ts';
import { ENGINE } from '../../lib/report/analysis.ts';
import { analyseNow, ready } from './analyse.ts';

/** The database handle: the one thing the background holds while it lives, and can open again at any time. */
export const { core: archive } = openCore({
  engine: { version: ENGINE, analyse: analyseNow, ready },
});
