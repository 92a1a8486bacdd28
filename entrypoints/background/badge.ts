import { browser } from 'wxt/browser';
import type { Comparison } from '../../lib/compare/comparison.ts';
import { chosen } from '../../lib/settings/choices.ts';
import { settings } from '../../lib/settings/settings.ts';

/** Grey: a number, and no alarm. */
const COLOUR = '#56524b';

/** Counts on a tab's toolbar button what is reported differently or newer, for readers who chose so. */
export async function showBadge(tabId: number, { measures }: Comparison): Promise<void> {
  const { badge } = await chosen(settings);
  const told = measures.filter(({ verdict, level }) => level === 'firm' && verdict !== 'agrees');
  const text = badge && told.length ? String(told.length) : '';
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // the tab was closed meanwhile
  }
}
