import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { checkMarks, checkRead, checkShow, checkStep } from '../../lib/article/check-request.ts';
import { openReader } from '../../lib/article/reader.ts';
import { handle } from '../../lib/messages/handle.ts';
import type { ToReader } from '../../lib/messages/protocol.ts';
import { tellSidebar } from '../../lib/messages/send.ts';
import './marks.css';

/** Under this name the reader of a page is known to a second injection; no page can see it. */
const PLACE = Symbol.for('second-source.reader');

interface Running {
  isAlive(): boolean;
  stop(): void;
}

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true, // it would tell the page our id
  main() {
    const place = globalThis as { [PLACE]?: Running };
    if (place[PLACE]?.isAlive()) return;
    place[PLACE]?.stop();
    place[PLACE] = run();
  },
});

/** WXT's context is not used: a page that knows our id can end it. */
function run(): Running {
  const reader = openReader(document, {
    changed: () => tell(() => tellSidebar('pageChanged', { url: location.href })),
    pressed: async (item) => tell(() => tellSidebar('markPressed', { item })) ?? false,
    denied: async (item) => tell(() => tellSidebar('markDenied', { item })) ?? false,
  });
  const silence = handle<ToReader>({
    read: { check: checkRead, run: (options) => reader.read(options) },
    mark: { check: checkMarks, run: ({ marks, ...cards }) => reader.mark(marks, cards) },
    show: { check: checkShow, run: async ({ span }) => reader.show(span) },
    step: { check: checkStep, run: async ({ by, focus }) => reader.step(by, focus) },
  });
  const stop = () => {
    reader.stop();
    if (isAlive()) silence();
  };
  /** After an update of the extension this script is a left-over: its marks go, and it says nothing more. */
  const tell = (say: () => Promise<boolean>) => (isAlive() ? say() : void stop());
  return { isAlive, stop };
}

/** The browser takes the id from a script whose extension was updated, reloaded or removed. */
function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
