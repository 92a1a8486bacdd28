import { defineBackground } from 'wxt/utils/define-background';
import {
  checkCorrection,
  checkIdRequest,
  checkReportRequest,
  checkSaveRequest,
  checkTabRequest,
} from '../../lib/messages/check.ts';
import { fromExtensionPages, handle } from '../../lib/messages/handle.ts';
import type { ToBackground } from '../../lib/messages/protocol.ts';
import { correct, dropCorrection } from './correct.ts';
import { stepOnKeys } from './keys.ts';
import { openSidebarOnPress } from './press.ts';
import { cancelReport, reportOfTab } from './report.ts';
import { saveTab } from './save.ts';
import { welcomeAtInstall } from './welcome.ts';

/**
 * The background: a table of contents. Everything is registered before the first await, because a browser
 * that wakes the background delivers the event once; nothing that matters is kept in its memory.
 */
export default defineBackground(() => {
  openSidebarOnPress();
  stepOnKeys();
  welcomeAtInstall();
  handle<ToBackground>(
    {
      report: { check: checkReportRequest, run: reportOfTab },
      save: { check: checkSaveRequest, run: saveTab },
      cancel: { check: checkTabRequest, run: cancelReport },
      correct: { check: checkCorrection, run: correct },
      dropCorrection: { check: checkIdRequest, run: dropCorrection },
    },
    fromExtensionPages,
  );
});
