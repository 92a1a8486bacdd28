import { defineBackground } from 'wxt/utils/define-background';
import { checkReportRequest, checkSaveRequest } from '../../lib/messages/check.ts';
import { fromExtensionPages, handle } from '../../lib/messages/handle.ts';
import type { ToBackground } from '../../lib/messages/protocol.ts';
import { openSidebarOnPress } from './press.ts';
import { reportOfTab } from './report.ts';
import { saveTab } from './save.ts';
import { welcomeAtInstall } from './welcome.ts';

/**
 * The background: a table of contents. Everything is registered before the first await, because a browser
 * that wakes the background delivers the event once; nothing that matters is kept in its memory.
 */
export default defineBackground(() => {
  openSidebarOnPress();
  welcomeAtInstall();
  handle<ToBackground>(
    {
      report: { check: checkReportRequest, run: reportOfTab },
      save: { check: checkSaveRequest, run: saveTab },
    },
    fromExtensionPages,
  );
});
