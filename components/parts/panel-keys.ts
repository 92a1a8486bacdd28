import { say } from '../../lib/view/words/say.ts';
import type { KeyRow } from './KeyTable.tsx';

/** What the keys of the sidebar do, in words. */
export const panelKeys = (): readonly KeyRow[] => [
  [['j', 'k'], say('keys.items')],
  [['Enter'], say('keys.show')],
  [['n'], say('keys.note')],
  [['c'], say('keys.compare')],
  [[',', '.'], say('keys.marksOnPage')],
  [['Esc'], say('keys.back')],
  [['1', '2', '3', '4'], say('keys.tabs')],
  [['s'], say('keys.save')],
  [['u'], say('keys.undo')],
  [['m'], say('keys.marks')],
  [['/'], say('keys.search')],
  [['?'], say('keys.this')],
];
