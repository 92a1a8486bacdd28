/** Faults 19 to 24 of the page: injections, forged messages, histories. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figure, QUICK } from '../lib/figure.ts';
import { article, marksOn, PARAGRAPHS, page, TEXT, WORDS } from './pages.ts';
import { type Answer, type Open, openStage, type Stage } from './stage.ts';

/** The highlights of the page with the number of their ranges. */
const highlights = () =>
  [...(CSS.highlights as unknown as Map<string, Set<Range>>)].map(
    ([name, ranges]) => [name, [...ranges].map(String)] as const,
  );
const textOf = (answer: Answer): string => answer.value.report.article.text;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(async () => {
    const seen = await stage.close();
    figure(`19 to 24, 37 in ${name}: requests`, seen.requests.length, '= 0');
    figure(`19 to 24, 37 in ${name}: uncaught errors`, seen.errors.length, '= 0');
    expect(seen).toEqual({ requests: [], errors: [] });
  });

  // a temporary add-on of Firefox, as the tests install it, does not come back by itself
  it.runIf(name === 'chromium')(
    '19: reloaded with five tabs open, old readers fall silent, and the next press reads again',
    async () => {
      const opened: Open[] = [];
      for (let tab = 0; tab < 5; tab++) {
        const open = await stage.open(stage.serve(`/updated/${tab}`, page(article())));
        await open.report();
        await open.mark(marksOn(TEXT, WORDS));
        opened.push(open);
      }
      await stage.reload();
      for (const { page } of opened) {
        await page.bringToFront();
        await page.evaluate(() => document.body.append('More.'));
      }
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      for (const open of opened) {
        const left = (await open.page.evaluate(highlights)).flatMap(([, words]) => words);
        expect(left.filter((words) => !WORDS.includes(words))).toEqual([]);
        await open.press();
        expect(textOf(await open.report())).toBe(TEXT);
        await open.mark(marksOn(TEXT, WORDS));
        const drawn = (await open.page.evaluate(highlights)).flatMap(([, words]) => words);
        expect(drawn.sort()).toEqual([...WORDS].sort());
        await open.page.close();
      }
    },
  );

  it('20: injected again, it is one reader with one set of marks', async () => {
    const open = await stage.open(stage.serve('/twice', page(article())));
    expect(textOf(await open.report())).toBe(TEXT);
    await open.mark(marksOn(TEXT, WORDS));
    for (let again = 0; again < 3; again++) await open.inject();
    expect(await open.mark(marksOn(TEXT, WORDS))).toEqual([]);
    const drawn = await open.page.evaluate(highlights);
    expect(drawn.flatMap(([, words]) => words).sort()).toEqual([...WORDS].sort());
  });

  it('21, 22: the page hears nothing of the extension, and a forged start ends nothing', async () => {
    const spy = `<script>
      window.heard = [];
      addEventListener('message', (event) => heard.push(JSON.stringify(event.data)));
      const dispatch = document.dispatchEvent;
      const names = Object.getOwnPropertyNames(window).length;
      window.grown = () => Object.getOwnPropertyNames(window).length - names;
    </script>`;
    const open = await stage.open(stage.serve('/spy', page(article(), spy)));
    expect((await open.report()).ok).toBe(true);
    await open.page.evaluate(() => {
      const detail = { contentScriptName: 'reader', messageId: 'forged' };
      for (const type of ['wxt:content-script-started', 'second-source:wxt:content-script-started'])
        document.dispatchEvent(new CustomEvent(type, { detail }));
      postMessage({ type: 'wxt:content-script-started', contentScriptName: 'reader' }, '*');
      postMessage({ type: 'read', request: {} }, '*');
    });
    expect(textOf(await open.report())).toBe(TEXT);
    await open.mark(marksOn(TEXT, WORDS));
    const [heard, grown] = await open.page.evaluate(() => {
      const { heard, grown } = globalThis as never as { heard: string[]; grown(): number };
      return [heard, grown()] as const;
    });
    // only what the page itself posted
    expect(heard).toHaveLength(2);
    expect(grown).toBeLessThanOrEqual(2); // its own two globals
  });

  it('23: back from the browser’s cache, the reading is still of the page', async () => {
    const first = stage.serve('/first', page(article()));
    const second = stage.serve('/second', page(article(['Another report. '.repeat(30)])));
    const open = await stage.open(first);
    expect(textOf(await open.report())).toBe(TEXT);
    for (let times = 0; times < (QUICK ? 5 : 20); times++) {
      await open.page.goto(second);
      await open.page.back();
      const answer = await open.report();
      // the browser may have dropped the page, and access with it: then a press is asked for
      if (answer.ok) expect(textOf(answer)).toBe(TEXT);
      else expect(answer.why).toBe('press needed');
    }
  });

  it('24: through ten articles by pushState, the text is always that of the page', async () => {
    const open = await stage.open(stage.serve('/one', page(article())));
    for (let number = 1; number <= 10; number++) {
      const words = PARAGRAPHS.map((each) => `${each} Article number ${number}.`);
      await open.page.evaluate(
        (number, html) => {
          history.pushState({}, '', `/one/${number}`);
          (document.querySelector('article') as Element).outerHTML = html;
        },
        number,
        article(words),
      );
      const { value } = await open.report();
      expect(value.report.article.text).toBe(words.join('\n'));
      expect(value.report.article.url).toMatch(new RegExp(`/one/${number}$`));
    }
  });

  it('24: marks of the article before are taken away when the page goes on', async () => {
    const open = await stage.open(stage.serve('/gone', page(article())));
    await open.report();
    await open.mark(marksOn(TEXT, WORDS));
    await open.page.evaluate(() => {
      history.pushState({}, '', '/gone/on');
      document.body.append('More.');
    });
    await expect
      .poll(async () => (await open.page.evaluate(highlights)).length, { timeout: 5_000 })
      .toBe(0);
  });

  it('37: a press of the reader on a mark is told; one by script is not, nor one beside the words', async () => {
    const open = await stage.open(stage.serve('/pressed', page(article())));
    await open.report();
    await open.mark(marksOn(TEXT, WORDS));
    const { x, y } = await open.page.evaluate(() => {
      const [range] = [
        ...(CSS.highlights.get('second-source-unnamed-light') as never as Set<Range>),
      ];
      const box = (range as Range).getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    const byScript = await stage.heard('markPressed', () =>
      open.page.evaluate(
        (x, y) => {
          const click = new MouseEvent('click', { bubbles: true, clientX: x, clientY: y });
          document.elementFromPoint(x, y)?.dispatchEvent(click);
        },
        x,
        y,
      ),
    );
    expect(byScript).toEqual([]);
    expect(await stage.heard('markPressed', () => open.page.click(x, y + 300))).toEqual([]);
    const byHand = await stage.heard('markPressed', () => open.page.click(x, y));
    expect(byHand).toEqual([{ type: 'markPressed', request: { item: 'two officials' } }]);
  });
});
