import { until } from '../../tools/browser/until.ts';
import { archiveFile, choose } from './lib/archive-file.ts';
import { focused, hasFocus, keptFocus, press, tabTo } from './lib/keyboard.ts';
import type { Page, Scenario, Stage } from './lib/scenario.ts';
import { shows } from './lib/screen.ts';

/** The sample collection in the archive, and the library open: without a mouse from the first page on. */
async function library({ browser }: Stage): Promise<Page> {
  const page = await browser.extensionPage('welcome.html');
  await page.bringToFront();
  await shows(page, /Open the sample collection/);
  await press(page, /^Open the sample collection$/);
  await shows(page, /Remove the sample/);
  await press(page, /^Open clippings$/);
  await hasFocus(page, /^Clippings$/);
  await shows(page, /5 sample reports/);
  return page;
}

const titleIs = (page: Page, title: RegExp) =>
  until(`the window is named ${title}`, async () =>
    title.test(await page.evaluate(() => document.title)),
  );

/** What a reader selected or wrote is in the address or on the page; nothing is left to the mouse. */
export const scenarios: Scenario[] = [
  {
    name: 'by the keyboard alone: the first page, search, filters, sort, tags, export, comparing, deleting and undoing',
    async run(stage) {
      const page = await library(stage);
      await page.key('/');
      await hasFocus(page, /^Search your clippings$/);
      await page.write('anselm');
      await shows(page, /1 report\b/);
      await page.key('Shift+Home');
      await page.write(' ');
      await shows(page, /5 sample reports/);
      await press(page, /^with notes/, 'Space');
      await shows(page, /Nothing found/);
      await page.key('Space');
      await shows(page, /5 sample reports/);
      await press(page, /^Harbour Post 1$/);
      await shows(page, /1 report\b/);
      await page.key('Shift+Tab');
      await page.key('Enter');
      await shows(page, /5 sample reports/);
      await tabTo(page, /^Sort/);
      await page.write('T');
      await until('sorted by title', () =>
        page.evaluate(
          () =>
            document.querySelector('select')?.value === 'title' &&
            /^Dam operator/.test(document.querySelector('.c-title')?.textContent?.trim() ?? ''),
        ),
      );
      await page.key('Tab');
      await page.key('j');
      await page.key('x');
      await page.key('j');
      await page.key('x');
      await shows(page, /2 selected/);
      await press(page, /^Tag…$/);
      await hasFocus(page, /^Tag for the selected/);
      await page.write('to check');
      await page.key('Enter');
      await shows(page, /to check\s*2/);
      await hasFocus(page, /^Tag…$/);
      await press(page, /^Export…$/);
      await tabTo(page, /^Markdown$/);
      await page.key('Escape');
      await hasFocus(page, /^Export…$/);
      await page.key('Enter');
      await press(page, /^Figures$/);
      await keptFocus(page, 'exporting');
      await press(page, /^Delete$/);
      await shows(page, /2 clippings deleted/);
      await hasFocus(page, /^Undo$/);
      await page.key('Enter');
      await shows(page, /5 sample reports/);
      await keptFocus(page, 'undoing');
      // on the way to "Delete" the reader came through the last row: from there it goes up
      await page.key('j');
      await page.key('x');
      await page.key('k');
      await page.key('x');
      await press(page, /^Compare$/);
      await hasFocus(page, /^Two reports side by side$/);
      await titleIs(page, /^Two reports side by side/);
      await press(page, /^Only what differs$/);
      await shows(page, /≠/);
    },
  },
  {
    name: 'by the keyboard alone: a report, its findings, footnotes, notes, tags, its story and its deletion',
    async run(stage) {
      const page = await library(stage);
      await page.key('/');
      await page.write('outlet:"Harbour Post"');
      await shows(page, /1 report\b/);
      await page.key('Tab');
      await page.key('j');
      await page.key('Enter');
      await hasFocus(page, /^Dam operator/, 'h1');
      await titleIs(page, /^Dam operator/);
      await press(page, /people were moved/);
      await press(page, /^Footnote$/);
      await press(page, /^plain text$/i);
      await shows(page, /copied/i);
      await keptFocus(page, 'copying a footnote');
      await press(page, /^Write a note on this$/);
      await hasFocus(page, /^Note on/);
      await page.write('Who counted?');
      await press(page, /^Keep note$/);
      await shows(page, /Who counted\?[\s\S]*Delete note/);
      await tabTo(page, /^Change note$/, { keys: 'Shift+Tab' });
      await page.key('Enter');
      await hasFocus(page, /^Change note$/);
      await page.key('End');
      await page.write(' And when?');
      await press(page, /^Keep note$/);
      await shows(page, /Who counted\? And when\?/);
      await press(page, /^Delete note$/);
      await until('it is gone', async () => !/Who counted/.test(await page.text()));
      await keptFocus(page, 'deleting a note');
      await tabTo(page, /^Add tag$/);
      await page.write('dam');
      await page.key('Enter');
      await shows(page, /dam\s*×/);
      await tabTo(page, /^Take the tag/, { keys: 'Shift+Tab' });
      await page.key('Enter');
      await until('the tag is gone', async () => !/dam\s*×/.test(await page.text()));
      await keptFocus(page, 'taking a tag away');
      await tabTo(page, /^Open story$/, { keys: 'Shift+Tab' });
      await page.key('Enter');
      await hasFocus(page, /^Dam operator/, 'h1');
      await press(page, /^reported differently, why: 6,200/);
      await shows(page, /Both may be right/);
      await press(page, /^The same as a table$/);
      await shows(page, /about 4,000[\s\S]*6,200/);
      await tabTo(page, /^Stories$/, { keys: 'Shift+Tab' });
      await page.key('Enter');
      await hasFocus(page, /^Stories$/, 'h1');
      await shows(page, /1 story\./);
      await press(page, /^Dam operator/);
      await press(page, /^Compare first and last$/);
      await hasFocus(page, /^Two reports side by side$/);
      await press(page, /^Footnote$/);
      await press(page, /^Markdown$/);
      await shows(page, /copied/i);
      await tabTo(page, /^Dam operator/, { keys: 'Shift+Tab' });
      await page.key('Enter');
      await hasFocus(page, /^Dam operator/, 'h1');
      await press(page, /^Delete$/);
      await hasFocus(page, /^Clippings$/);
      await shows(page, /1 clipping deleted/);
      await press(page, /^Undo$/);
      await shows(page, /1 report\b/);
    },
  },
  {
    name: 'by the keyboard alone: import with its dry run, versions, export, settings, a draft, and the list of keys',
    async run({ browser }) {
      const page = await browser.extensionPage('clippings.html#/exchange');
      await page.bringToFront();
      const take = async (file: string) => {
        // after an import the focus is there already: what was pressed is gone
        if ((await focused(page))?.name !== 'Choose a file') await tabTo(page, /^Choose a file$/);
        await choose(page, file);
        await shows(page, /What importing/);
        await press(page, /^Import$/);
        await shows(page, /^Imported\.$/m);
        await keptFocus(page, 'importing');
      };
      await hasFocus(page, /^Import and export$/, 'h1');
      await take(archiveFile(2));
      await take(
        archiveFile(1)
          .replace('At least 2 people', 'At least 9 people')
          .replace(/"(seen|revised)":"2026-05-01/g, '"$1":"2026-05-02'),
      );
      await tabTo(page, /^Write file: Whole archive$/, { keys: 'Shift+Tab' });
      await page.key('Enter');
      await shows(page, /^Written\./m);
      await tabTo(page, /^Clippings/, { keys: 'Shift+Tab' });
      await page.key('Enter');
      await shows(page, /2 reports/);
      await press(page, /^Dam above Vessen .*report 0$/);
      await hasFocus(page, /report 0$/, 'h1');
      await press(page, /^Show changes$/);
      await hasFocus(page, /^What changed between/);
      await press(page, /^Show every changed word$/);
      await shows(page, /At least[\s\S]{0,40}9[\s\S]{0,20}people/);
      await page.key('?');
      await hasFocus(page, /^Close$/);
      await shows(page, /next, previous clipping/);
      await page.key('Escape');
      await hasFocus(page, /^Show every changed word$/);
      await tabTo(page, /^Settings$/, { keys: 'Shift+Tab' });
      await page.key('Enter');
      await hasFocus(page, /^Settings$/, 'h1');
      await tabTo(page, /^Look$/, { keys: 'Shift+Tab' });
      await page.key('Enter');
      await hasFocus(page, /^Look$/);
      await tabTo(page, /^Theme$/);
      await page.write('d');
      await until('the page is dark', () =>
        page.evaluate(() => document.documentElement.dataset.theme === 'dark'),
      );
      await tabTo(page, /^Count on the toolbar/, { keys: 'Shift+Tab' });
      await page.key('Space');
      await press(page, /^Reset settings$/);
      await shows(page, /Settings were reset/);
      await until('it follows the browser again', () =>
        page.evaluate(() => !document.documentElement.dataset.theme),
      );
      await tabTo(page, /^Check a text$/, { keys: 'Shift+Tab' });
      await page.key('Enter');
      await hasFocus(page, /^Check a text$/, 'h1');
      await tabTo(page, /^Text$/);
      await page.write(
        'The dam above Vessen was looked at, two officials said. At least 40 people were moved.',
      );
      await press(page, /^Check$/);
      await hasFocus(page, /^Check a text$/, 'h1');
      await tabTo(page, /^Nobody named/);
      await page.key('ArrowRight');
      await hasFocus(page, /^Sources/);
      await shows(page, /two officials/i);
      await press(page, /^Nothing of this is stored/);
      await tabTo(page, /^Title$/);
      await page.write('My draft');
      await page.key('Enter');
      await shows(page, /Saved among your clippings/);
      await hasFocus(page, /^Open it$/);
    },
  },
];
