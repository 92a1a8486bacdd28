/** Faults 19 to 24, 28 and 37: injections, forged messages, histories, answers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ToBackground, ToReader } from '../../../lib/messages/protocol.ts';
import { figure, QUICK } from '../lib/figure.ts';
import { highlights, html, middleOfMark } from './looks.ts';
import { article, marksOn, PARAGRAPHS, page, TEXT, WORDS } from './pages.ts';
import { type Answer, type Open, openStage, type Stage } from './stage.ts';

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
    const { x, y } = await open.page.evaluate(middleOfMark);
    const told = await stage.heard('markPressed', () => open.page.click(x, y));
    expect(told).toHaveLength(1);
  });

  it('21, 22: the page hears nothing of the extension, and a forged start ends nothing', async () => {
    const spy = `<script>
      window.heard = [];
      addEventListener('message', (event) => heard.push(JSON.stringify(event.data)));
      const names = Object.getOwnPropertyNames(window).length;
      window.grown = () => Object.getOwnPropertyNames(window).length - names;
    </script>`;
    const open = await stage.open(stage.serve('/spy', page(article(), spy)));
    const before = await open.page.evaluate(html);
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
    expect(await open.page.evaluate(html)).toBe(before);
  });

  it('23: back from the browser’s cache, the reading is still of the page', async () => {
    const first = stage.serve('/first', page(article()));
    const second = stage.serve('/second', page(article(['Another report. '.repeat(30)])));
    const open = await stage.open(first);
    expect(textOf(await open.report())).toBe(TEXT);
    let read = 0;
    const times = QUICK ? 5 : 20;
    for (let each = 0; each < times; each++) {
      await open.page.goto(second);
      await open.page.back();
      const answer = await open.report();
      // the browser may have dropped the page, and access with it: then a press is asked for
      if (answer.ok) expect(textOf(answer)).toBe(TEXT);
      else expect(answer.why).toBe('press needed');
      if (answer.ok) read++;
      else await open.press();
    }
    figure(`23 back to a page in ${name}, of ${times}: read without a press`, read, '>= 1');
    expect(read).toBeGreaterThan(0);
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

  it('28: every question has an answer, of the form that is awaited', async () => {
    const url = stage.serve('/answers', page(article()));
    const open = await stage.open(url);
    const { tab } = open;
    const passage = {
      address: 'https://meridian-wire.example/ferry',
      outlet: 'Meridian Wire',
      title: 'Ferry line closes',
      exact: 'two officials',
      prefix: '',
      suffix: '',
      sentence: 'It was closed, two officials said.',
    };
    const toBackground: Record<keyof ToBackground, unknown> = {
      report: { tab },
      save: { tab, url },
      correct: { kind: 'source', at: passage, against: [] },
      dropCorrection: { id: 'none' },
      cancel: { tab },
    };
    const toReader: Record<keyof ToReader, unknown> = {
      read: {},
      mark: { marks: [], cards: [], lang: 'en', dir: 'ltr', unheard: 'Not heard.' },
      show: { item: 'a', span: [0, 20] },
      step: { by: 1, focus: false },
    };
    const answers: [string, boolean][] = [];
    const keep = (type: string, answer: Answer) =>
      answers.push([type, answer?.ok === true && 'value' in answer]);
    for (const [type, request] of Object.entries(toBackground)) {
      keep(type, await stage.ask(type, request));
      expect(await stage.ask(type, null), type).toMatchObject({ ok: false, why: 'refused' });
    }
    for (const [type, request] of Object.entries(toReader))
      keep(type, await open.ask(type, request));
    figure(`28 questions in ${name}`, answers.length);
    expect(answers.filter(([, arrived]) => !arrived)).toEqual([]);
  });

  it('37: a press of the reader on a mark is told; one by script is not, nor one beside the words', async () => {
    const open = await stage.open(stage.serve('/pressed', page(article())));
    await open.report();
    await open.mark(marksOn(TEXT, WORDS));
    const { x, y } = await open.page.evaluate(middleOfMark);
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
