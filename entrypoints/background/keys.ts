import { browser } from 'wxt/browser';
import { askReader } from '../../lib/messages/send.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mark': 1, 'previous-mark': -1 };

/** Keys that the reader may give to marks in the browser's settings: none is taken by itself. */
export function stepOnKeys(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const by = STEPS[command];
    if (by && tab?.id !== undefined) void askReader(tab.id, 'step', { by, focus: true });
  });
}
