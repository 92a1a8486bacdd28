/** Faults 29 to 40 of the page: names, patched built-ins, style wars, restless and outsized documents. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figure, QUICK } from '../lib/figure.ts';
import { census, html, lineOfMarks } from './looks.ts';
import { article, marksOn, page, TEXT, WORDS } from './pages.ts';
import { type Answer, type Open, openStage, type Stage } from './stage.ts';

/** Milliseconds of one evaluation in the page: how long the page could do nothing else. */
async function longestPause(open: Open, work: () => Promise<unknown>): Promise<number> {
  await open.page.evaluate(() => {
    const scope = globalThis as Answer;
    scope.longest = 0;
    let last = performance.now();
    scope.timer = setInterval(() => {
      const now = performance.now();
      scope.longest = Math.max(scope.longest, now - last);
      last = now;
    }, 4);
  });
  await work();
  return open.page.evaluate(() => {
    const scope = globalThis as Answer;
    clearInterval(scope.timer);
    return scope.longest as number;
  });
}

const textOf = (answer: Answer): string =>
  answer.ok ? answer.value.report.article.text : answer.sentence;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(async () => {
    const seen = await stage.close();
    figure(`29 to 40 in ${name}: requests`, seen.requests.length, '= 0');
    figure(`29 to 40 in ${name}: uncaught errors`, seen.errors.length, '= 0');
    expect(seen).toEqual({ requests: [], errors: [] });
  });

  it('29, 30: no name of a form’s control, of an image or of a frame covers anything', async () => {
    const open = await stage.open(stage.serve('/names', page('<form></form>')));
    expect(await open.report()).toMatchObject({ ok: false, why: 'empty' }); // puts the reader there
    const names = await open.page.evaluate(() => {
      const names = new Set<string>();
      for (const start of [document.createElement('form'), document])
        for (let on: object | null = start; on; on = Object.getPrototypeOf(on))
          for (const name of Object.getOwnPropertyNames(on)) names.add(name);
      return [...names];
    });
    expect(names.length).toBeGreaterThan(375);
    const wrong: string[] = [];
    let hangs = 0;
    let slowest = 0;
    for (const name of names) {
      // the page is made over in place: a new tab for each of 500 names would take minutes
      await open.page.evaluate(
        (name, html, path) => {
          history.replaceState({}, '', path);
          document.body.innerHTML = `<img name="${name}"><object id="${name}"></object>
            <iframe name="${name}"></iframe>
            <form><input name="${name}"><button name="${name}"></button>${html}</form>`;
        },
        name,
        article(),
        `/names?name=${encodeURIComponent(name)}`,
      );
      const started = performance.now();
      const answer = await open.ask('read', {});
      const took = performance.now() - started;
      slowest = Math.max(slowest, took);
      const slow = took > 2_000;
      if (slow) hangs++;
      if (slow || !answer.ok || answer.value.text !== TEXT) wrong.push(name);
    }
    figure(`29, 30 names in ${stage.browser.name}`, names.length, '>= 375');
    figure(`29, 30 slowest, ms there and back in ${stage.browser.name}`, slowest, '<= 500');
    figure(`29, 30 hangs in ${stage.browser.name}`, hangs, '= 0');
    figure(`29, 30 not read right in ${stage.browser.name}`, wrong.length, '= 0');
    expect(wrong).toEqual([]);
  });

  it('31: patched built-ins and a global browser change nothing', async () => {
    const patched = `<script>
      for (const type of [Array, Object, RegExp, Promise, String, Map, Set, Node, Element, Document, Text, Range, TreeWalker])
        for (const name of Object.getOwnPropertyNames(type.prototype))
          try { if (name !== 'constructor') type.prototype[name] = () => { throw new Error('patched') }; } catch {}
      JSON.parse = JSON.stringify = () => 'patched';
      Object.defineProperty(Object.prototype, 'toJSON', { get() { return () => 'patched'; } });
      Object.defineProperty(Object.prototype, 'force', { get() { return true; } });
      window.browser = window.chrome = { runtime: { id: 'patched', sendMessage() {}, onMessage: { addListener() {} } } };
    </script>`;
    const open = await stage.open(stage.serve('/patched', page(article() + patched)));
    const clean = await stage.open(stage.serve('/clean', page(article())));
    const told = ({ value }: Answer) => {
      const { article, analysis } = value.report;
      return JSON.stringify({ ...value, report: { article: { ...article, url: '' }, analysis } });
    };
    expect(told(await open.report())).toBe(told(await clean.report()));
    expect(await open.mark(marksOn(TEXT, WORDS))).toEqual([]);
  });

  it('35: style wars leave the text readable, and our marks change no style of the page', async () => {
    const war = `<style>html{font-size:4px!important} *{all:unset;color:red!important;text-decoration:line-through!important;z-index:2147483647!important}
      ::highlight(x){color:blue!important}</style>`;
    const many = '<div><p>Ferry <b>line</b></p></div>'.repeat(400);
    const open = await stage.open(stage.serve('/war', page(article() + many, war)));
    const styles = () =>
      [...document.querySelectorAll('*')].slice(0, 1000).map((element) => {
        const style = getComputedStyle(element);
        return [...style].map((name) => style.getPropertyValue(name)).join();
      });
    const before = await open.page.evaluate(styles);
    await open.report();
    await open.mark(marksOn(TEXT, WORDS));
    expect(before).toHaveLength(1_000);
    expect(await open.page.evaluate(styles)).toEqual(before);
    expect(await open.page.evaluate(lineOfMarks)).toBe('dotted');
  });

  it('36: a page that never rests gets no error from us, no loop, no changed node, and keeps its processor', async () => {
    const restless = `<script>
      let turn = 0;
      setInterval(() => {
        const all = [...document.querySelectorAll('article p')];
        const one = all[turn++ % all.length];
        if (turn % 3 === 0) one.parentNode.append(one);
        else if (turn % 3 === 1) one.innerHTML = one.innerHTML;
        else one.replaceWith(one.cloneNode(true));
      }, 50);
    </script>`;
    const open = await stage.open(stage.serve('/restless', page(article() + restless)));
    const before = await open.page.evaluate(census);
    await open.report();
    let share: number | null = null;
    const told = await stage.heard('pageChanged', async () => {
      await open.mark(marksOn(TEXT, WORDS));
      share = await stage.browser.extensionShare(open.page, QUICK ? 3_000 : 10_000);
    });
    if (share !== null) {
      figure(`36 share of the page's processor in ${stage.browser.name}, %`, 100 * share, '<= 10');
      expect(share).toBeLessThanOrEqual(0.1);
    }
    expect(told.length).toBeLessThanOrEqual(1);
    expect(await open.page.evaluate(census)).toEqual(before);
    expect(await open.page.evaluate(html)).not.toMatch(/second-source|<mark/);
  });

  it('38: a strict policy with Trusted Types sees no violation', async () => {
    const spy = `<script nonce="ours">window.violations = []; document.addEventListener('securitypolicyviolation', (event) => event.blockedURI.endsWith('/favicon.ico') || violations.push(event.violatedDirective + ' ' + event.blockedURI))</script>`;
    const headers = {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-ours'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    };
    const open = await stage.open(stage.serve('/strict', { html: page(article(), spy), headers }));
    expect(textOf(await open.report())).toBe(TEXT);
    await open.mark(marksOn(TEXT, WORDS));
    await open.ask('show', { item: 'x', span: [0, 20] });
    expect(await open.page.evaluate(() => (globalThis as Answer).violations)).toEqual([]);
    expect(await open.page.evaluate(lineOfMarks)).toBe('dotted');
  });

  it('32: payloads in every field come back as text, and nothing runs or is asked for', async () => {
    const payload = `"><img src=/asked onerror=hit()><svg onload=hit()><script>hit()</script>{{hit()}}\${hit()}`;
    const escaped = payload.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: payload,
      author: payload,
      publisher: { name: payload },
    });
    const head = `<script>window.hits = 0; window.hit = () => hits++</script>
      <script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script><meta property="og:site_name" content="${escaped}">`;
    const body = article([TEXT, `He said: ${escaped}`.repeat(2)]);
    const open = await stage.open(stage.serve('/payload', page(body, head)));
    const { value } = await open.report();
    expect(value.report.article).toMatchObject({
      title: payload,
      byline: payload,
      outlet: payload,
    });
    expect(value.report.article.text).toContain(payload);
    expect(await open.page.evaluate(() => (globalThis as Answer).hits)).toBe(0);
    expect(stage.asked).not.toContain('/asked');
  });

  it('25, 39: a text of 1 MB is read in time, a longer one refused; a page of 10 MB is refused at once', async () => {
    const words =
      'The harbour office of Port Ardel said that forty residents, of whom nine had children, waited on the quay. ';
    const long = Array.from({ length: 900 }, () => words.repeat(10));
    const open = await stage.open(stage.serve('/long', page(article(long))));
    const started = performance.now();
    const read = await open.ask('read', {});
    const took = performance.now() - started;
    expect(read.ok).toBe(true);
    figure(`39 a text of 1 MB in ${stage.browser.name}, ms there and back`, took, '<= 1000');
    expect(took).toBeLessThan(5_000);
    const longer = [...long, ...long.slice(0, 100)];
    const over = await stage.open(stage.serve('/over', page(article(longer))));
    expect(await over.report()).toMatchObject({ ok: false, why: 'too large' });
    const huge = await stage.open(
      stage.serve('/huge', page(article(Array.from({ length: 9_500 }, () => words.repeat(10))))),
    );
    const pause = await longestPause(huge, () => huge.report());
    const refused = await huge.ask('read', {});
    expect(refused).toMatchObject({ ok: false, why: 'too large' });
    figure(`39 a page of 10 MB in ${stage.browser.name}, ms of its longest pause`, pause);
    expect(pause).toBeLessThan(2_000);
  });

  it('40: 1,500 levels and 90,000 elements are refused at once', async () => {
    const grow = (kind: string) => {
      if (kind === 'wide') document.body.insertAdjacentHTML('beforeend', '<i>x</i>'.repeat(90_000));
      else {
        let inmost: Element = document.body;
        // with 3,000 Chromium's own layout ends the page
        for (let level = 0; level < 1_500; level++)
          inmost = inmost.appendChild(document.createElement('div'));
      }
    };
    for (const [kind, why] of [
      ['wide', 'too large'],
      ['deep', 'too deep'],
    ] as const) {
      const open = await stage.open(stage.serve(`/${kind}`, page(article())));
      expect((await open.report()).ok).toBe(true);
      await open.page.evaluate(grow, kind);
      await open.page.evaluate(() => history.pushState({}, '', '?grown'));
      const started = performance.now();
      expect(await open.ask('read', {})).toMatchObject({ ok: false, why });
      const took = performance.now() - started;
      figure(`40 refused as ${why} in ${stage.browser.name}, ms there and back`, took);
      expect(took).toBeLessThan(1_000);
    }
  });
});
