import { browser } from 'wxt/browser';
import type { ReadOptions } from '../../lib/article/read.ts';
import { articleOf } from '../../lib/article/stated/article-of.ts';
import { checkRawArticle } from '../../lib/messages/check.ts';
import type { NoReport } from '../../lib/messages/protocol.ts';
import { askReader } from '../../lib/messages/send.ts';
import { within } from '../../lib/messages/within.ts';
import { fail, type Result, succeed } from '../../lib/result.ts';
import type { Article } from '../../lib/text/article.ts';

/** The reader's script, and the line styles of its marks: put in by the browser, so that no page's policy can refuse them. */
const READER = '/content-scripts/reader.js';
const MARKS = '/content-scripts/reader.css';

/** Milliseconds for all of a page's answers: less than its own askers wait, so that they hear whose silence it was. */
const PATIENCE = 15_000;
/** Milliseconds before a page is tried once more. */
const MOMENT = 250;

/** Reads a tab's page. Fails when a page that is busy without end does not answer in time. */
export const readTab = (
  tab: number,
  options: ReadOptions = {},
): Promise<Result<Article, NoReport>> =>
  within(PATIENCE, readPage(tab, options), fail('silent' as const));

/** Puts the reader into the page first where there is none, or where it was left by an older version. */
async function readPage(tab: number, options: ReadOptions): Promise<Result<Article, NoReport>> {
  let reading = await askReader(tab, 'read', options);
  if (!reading.ok && reading.why === 'no answer') {
    const injected = await inject(tab);
    if (!injected.ok) return injected;
    reading = await askReader(tab, 'read', options);
  }
  if (!reading.ok) {
    const address = await addressOf(tab);
    return reading.why === 'no answer' ? unanswered(address) : reading;
  }
  // the page is not trusted: what its script sends is checked like any message
  const raw = checkRawArticle(reading.value);
  return raw ? succeed(articleOf(raw)) : fail('failed', 'The page sent no article.');
}

/**
 * @param last whether a refusal counts: access may have been given between a first one and the look at the address, and
 *   only where nobody is let in once more is there no page
 */
async function inject(tab: number, last = false): Promise<Result<null, NoReport>> {
  try {
    const target = { tabId: tab };
    await browser.scripting.insertCSS({ target, files: [MARKS] });
    await browser.scripting.executeScript({ target, files: [READER] });
    return succeed(null);
  } catch (error) {
    const address = await addressOf(tab);
    const { message } = error as Error;
    if (last || !hasNoPage(address, message)) return whyNot(address, message);
    await new Promise((resolve) => setTimeout(resolve, MOMENT));
    return inject(tab, true);
  }
}

/** Firefox takes scripts for its own pages without a word, and does not run them. */
function unanswered(address: string | undefined): Result<never, NoReport> {
  return fail(address !== undefined && !isWeb(address) ? 'forbidden' : 'silent');
}

/** The address is visible only where access was given: by a press, or for a site the reader chose. */
async function addressOf(tab: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tab)).url;
  } catch {
    return undefined; // the tab was closed meanwhile
  }
}

/** Why a page cannot be read. */
function whyNot(address: string | undefined, message: string): Result<never, NoReport> {
  if (isPdf(address)) return fail('pdf');
  if (hasNoPage(address, message)) return fail('crashed');
  const ofTheBrowser = /chrome:\/\/|extensions gallery|about:|chrome-extension:/i.test(message);
  return fail(address !== undefined || ofTheBrowser ? 'forbidden' : 'press needed');
}

/** Chromium's refusal where a press gave access to the address and there is no page behind it: its tab crashed. */
const hasNoPage = (address: string | undefined, message: string): boolean =>
  isWeb(address) && /^Cannot access contents of/i.test(message);

const isWeb = (address: string | undefined): boolean => /^(?:https?|file):/i.test(address ?? '');
const isPdf = (address: string | undefined): boolean => /\.pdf(?:[?#]|$)/i.test(address ?? '');
