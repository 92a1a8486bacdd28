import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readArticle, readInSteps } from '../../lib/article/read.ts';
import { documentOf, paragraph, paragraphs, readOk } from './pageOf.ts';

const article = (inner: string) => `<nav><a href="/">Home</a></nav><article>${inner}</article>`;
vi.setConfig({ testTimeout: 60_000 }); // jsdom needs seconds for what a browser does at once

/** What the ranges of a span hold, blanks as the text has them. */
const onPage = (ranges: Range[]) =>
  ranges.map((range) => range.toString().replace(/\s+/g, ' ')).join('');

describe('the text of a page', () => {
  it('has its paragraphs separated by one line break', () => {
    const { article: read } = readOk({ body: article(paragraphs(3)) });
    expect(read.text).toBe([1, 2, 3].map(paragraph).join('\n'));
  });

  it('begins a line at <br>, headings, list items, captions and rows, and sets cells apart', () => {
    const { article: read } = readOk({
      body: article(`${paragraphs(2)}
        <h2>What is known</h2><ul><li>One crane, <b>two</b> sheds</li><li>No ship</li></ul>
        <figure><img src="x.png" alt=""><figcaption>The quay at dawn. Photo: A. Rell</figcaption></figure>
        <p>First line<br>second line of the same paragraph, which is long enough to be kept in the text.</p>
        <table><tr><th>Ship</th><th>Tonnes</th></tr><tr><td>Osprey</td><td>1,200</td></tr></table>${paragraphs(2)}`),
    });
    const lines = read.text.split('\n');
    for (const line of [
      'What is known',
      'One crane, two sheds',
      'No ship',
      'The quay at dawn. Photo: A. Rell',
      'First line',
      'Ship Tonnes',
      'Osprey 1,200',
    ])
      expect(lines).toContain(line);
  });

  it('leaves out what the page hides, and scripts', () => {
    const { article: read } = readOk({
      body: article(`${paragraphs(3)}<p hidden>Hidden words</p><p style="display:none">Unseen words</p>
        <p aria-hidden="true">Silent words</p><script>var words = 'Script words'</script>`),
    });
    expect(read.text).not.toMatch(/Hidden|Unseen|Silent|Script/);
  });

  it('keeps soft hyphens and no-break blanks, which are part of the page', () => {
    const { article: read } = readOk({
      body: article(
        `${paragraphs(2)}<p>Some 1\u00a0288 inspec\u00adtors came to look at the doors of the ferry in the port of Ardel.</p>`,
      ),
    });
    expect(read.text).toContain('1\u00a0288 inspec\u00adtors');
  });
});

describe('the way back to the page', () => {
  const body = article(`${paragraphs(2)}<p>The <a href="/x">ministry of
      ports</a> said   <em>nothing</em>, and two   officials <b>told Meridian Wire</b> that the doors had leaked for weeks.</p>${paragraphs(1)}`);

  it('finds words that stand in several nodes, with the page’s own blanks between them', () => {
    const { article: read, locate } = readOk({ body });
    const words = 'ministry of ports said nothing, and two officials told Meridian Wire';
    const start = read.text.indexOf(words);
    const ranges = locate([start, start + words.length]);
    expect(onPage(ranges)).toBe(words);
    expect(ranges.length).toBeGreaterThan(3);
  });

  it('finds every span of the text exactly', () => {
    const { article: read, locate } = readOk({ body });
    fc.assert(
      fc.property(
        fc.nat(read.text.length - 1),
        fc.integer({ min: 1, max: 200 }),
        (start, length) => {
          const words = read.text.slice(start, start + length);
          const bare = words.replace(/\s/g, '');
          expect(onPage(locate([start, start + words.length])).replace(/\s/g, '')).toBe(bare);
        },
      ),
    );
  });

  it('survives the tries that Readability makes on a short report', () => {
    const short =
      'The ferry of Port Ardel did not sail on Monday, said two officials, one of them new. ';
    const {
      article: read,
      document,
      locate,
    } = readOk({
      body: `<div class="story"><div>${short}<b>Nobody</b> was hurt.</div><div>${short}</div></div>`,
      head: '<meta property="og:type" content="article">',
    });
    const start = read.text.indexOf('Nobody');
    const [range] = locate([start, start + 6]);
    expect(range?.startContainer).toBe(document.querySelector('b')?.firstChild);
  });

  it('finds words again that the page rebuilt, by what stands around them', () => {
    const { article: read, document, locate } = readOk({ body });
    const paragraph = document.querySelectorAll('p')[2] as HTMLElement;
    paragraph.innerHTML = String(paragraph.innerHTML);
    const start = read.text.indexOf('two officials');
    expect(onPage(locate([start, start + 13]))).toBe('two officials');
  });

  it('gives nothing for words that are gone, and nothing for the same words elsewhere', () => {
    const { article: read, document, locate, isWhole } = readOk({ body });
    const start = read.text.indexOf('two officials');
    expect(isWhole()).toBe(true);
    (document.querySelectorAll('p')[2] as HTMLElement).remove();
    const other = document.createElement('p');
    other.textContent = 'In another report, two officials were named by the court of Tellin.';
    document.body.append(other);
    expect(locate([start, start + 13])).toEqual([]);
    expect(isWhole()).toBe(false);
  });

  it('gives nothing for a span that is not of the text', () => {
    const { article: read, locate } = readOk({ body });
    for (const span of [
      [-1, 3],
      [5, 5],
      [9, 4],
      [0, read.text.length + 1],
      [Number.NaN, 3],
    ] as const)
      expect(locate(span)).toEqual([]);
  });
});

describe('what is read', () => {
  it('changes nothing on the page', () => {
    const document = documentOf({
      body: article(`${paragraphs(4)}<form><input name="parentNode"></form>`),
    });
    const before = document.documentElement.outerHTML;
    expect(readArticle(document).ok).toBe(true);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  const why = (document: Document) => {
    const reading = readArticle(document);
    return reading.ok ? 'read' : reading.why;
  };

  it('is no front page, no list of links, no empty page', () => {
    const teasers = Array.from(
      { length: 20 },
      (_, n) =>
        `<article><a href="/${n}"><h2>Headline ${n}</h2><p>${paragraph(n)}</p></a></article>`,
    ).join('');
    expect(why(documentOf({ body: teasers, url: 'https://courier.example/' }))).toBe('no article');
    expect(why(documentOf({ body: teasers, url: 'https://courier.example/news' }))).toBe(
      'no article',
    );
    expect(why(documentOf({ body: '<p>Log in</p>' }))).toBe('no article');
    expect(why(documentOf({ body: '<div id="app"></div>' }))).toBe('empty');
  });

  it('is what says that it is an article: in Open Graph but for a front page, in its linked data anywhere', () => {
    const graph = '<meta name="x" property=" OG:type" content="Article">';
    const linked =
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle"}]}</script>';
    const short = '<p>The third ferry of Port Ardel sails again, said the harbour office.</p>';
    const page = (head: string, url: string) =>
      why(documentOf({ head, body: short.repeat(3), url }));
    const [front, story] = ['https://courier.example/', 'https://courier.example/ferry'] as const;
    expect(page('', story)).toBe('no article');
    expect(page(graph, story)).toBe('read');
    expect(page(graph, front)).toBe('no article');
    expect(page(linked, story)).toBe('read');
    expect(page(linked, front)).toBe('read');
  });

  it('leaves its linked data to whoever makes an article of it, where that is not asked for', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const head = '<meta property="og:type" content="article">';
    const linked = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    const steps = readInSteps(documentOf({ head: head + linked, body: article(paragraphs(4)) }));
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.ok && step.value.value.raw.stated.linked).toEqual([
      '{"@type":"NewsArticle"}',
    ]);
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  it('is read all the same when the reader asks for it', () => {
    const document = documentOf({ body: paragraphs(6), url: 'https://courier.example/' });
    expect(readArticle(document).ok).toBe(false);
    expect(readArticle(document, { force: true }).ok).toBe(true);
  });

  it('is nothing that could freeze the tab: too many elements, too deep, too much text', () => {
    expect(why(documentOf({ body: article(paragraphs(3) + '<i></i>'.repeat(31_000)) }))).toBe(
      'too large',
    );
    expect(
      why(
        documentOf({
          body: article(paragraphs(3) + '<p>word</p>'.repeat(20) + 'word '.repeat(700_000)),
        }),
      ),
    ).toBe('too large');
    const deep = documentOf({ body: article(paragraphs(4)) });
    let inmost: Element = deep.body;
    for (let level = 0; level < 700; level++)
      inmost = inmost.appendChild(deep.createElement('div'));
    expect(why(deep)).toBe('too deep');
  });

  it('is not too large for its scripts', () => {
    const script = `<script>${'var a = 1;'.repeat(400_000)}</script>`;
    expect(why(documentOf({ body: article(paragraphs(4)) + script }))).toBe('read');
  });
});

describe('what is selected on a page', () => {
  const body = `<h2>Today</h2><p id="a">The <b>ferry</b> ran aground.</p><p id="b">Six people were hurt, the port said.</p><p>Elsewhere it rained.</p>`;
  const selected = (from: string, to: string) => {
    const document = documentOf({ head: '<title>Harbour notes</title>', body });
    const [start, end] = [from, to].map((id) => document.getElementById(id));
    if (start?.firstChild && end?.lastChild)
      document.getSelection()?.setBaseAndExtent(start.firstChild, 1, end.lastChild, 3);
    return { document, reading: readArticle(document, { selection: true }) };
  };

  it('is read whole, a stretch that it touches to its end, whatever the page is', () => {
    const { reading } = selected('a', 'b');
    if (!reading.ok) throw new Error(reading.sentence);
    const { article: read, locate } = reading.value;
    expect(read.text).toBe('The ferry ran aground.\nSix people were hurt, the port said.');
    expect(read.title).toBe('Harbour notes');
    const at = read.text.indexOf('Six');
    expect(onPage(locate([at, at + 3]))).toBe('Six');
  });

  it('is nothing where nothing is selected', () => {
    const { reading } = selected('none', 'none');
    expect(reading).toMatchObject({ ok: false, why: 'nothing selected' });
  });
});
