import { describe, expect, it } from 'vitest';
import { paragraphs, readOk } from '../pageOf.ts';

const body = `<article><h1>Ferry stays in port</h1>${paragraphs(4)}</article>`;
const read = (head: string, url?: string, around = body, lang = 'en') =>
  readOk({ head, body: around, lang, ...(url ? { url } : {}) }).article;
const linkedData = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Ferry stays in port',
  author: [
    { '@type': 'Person', name: 'Ada Fenn' },
    { '@type': 'Person', name: 'Olin Rask' },
  ],
  publisher: { '@type': 'Organization', name: 'The Tellin Courier' },
  datePublished: '2026-05-13T06:40:00+01:00',
  dateModified: '2026-05-13T09:15:00+01:00',
};

describe('what a page states of itself', () => {
  it('is read from its linked data, also inside a graph', () => {
    for (const data of [
      ARTICLE,
      [ARTICLE],
      { '@graph': [{ '@type': 'WebSite', name: 'x' }, ARTICLE] },
    ])
      expect(read(linkedData(data))).toMatchObject({
        title: 'Ferry stays in port',
        byline: 'Ada Fenn, Olin Rask',
        outlet: 'The Tellin Courier',
        language: 'en',
        published: { value: '2026-05-13T06:40:00+01:00', origin: 'json-ld' },
        modified: { value: '2026-05-13T09:15:00+01:00', origin: 'json-ld' },
      });
  });

  it.each([
    ['<!--', '-->'],
    ['//<![CDATA[', '//]]>'],
    ['/*<![CDATA[*/', '/*]]>*/'],
    ['<![CDATA[', ']]>'],
  ])('is read from linked data inside %s', (opening, closing) => {
    const script = `<script type="application/ld+json">\n${opening}\n${JSON.stringify(ARTICLE)}\n${closing}\n</script>`;
    expect(read(script).byline).toBe('Ada Fenn, Olin Rask');
  });

  it('is read from its meta elements where there is no linked data', () => {
    const head = `<title>Ferry stays in port | Courier</title><meta property="og:site_name" content="Courier">
      <meta property="article:published_time" content="2026-05-12"><meta property="article:modified_time" content="2026-05-13T10:00:00Z">`;
    expect(read(head)).toMatchObject({
      outlet: 'Courier',
      published: { value: '2026-05-12', origin: 'meta' },
      modified: { value: '2026-05-13T10:00:00Z', origin: 'meta' },
    });
  });

  it('has the date of its time element, then of its address', () => {
    const time = '<article><time datetime="2026-05-11">Monday</time>';
    expect(read('', undefined, body.replace('<article>', time)).published).toEqual({
      value: '2026-05-11',
      origin: 'time-element',
    });
    expect(read('').published).toEqual({ value: '2026-05-13', origin: 'address' });
    expect(read('', 'https://courier.example/ferry').published).toBeNull();
  });

  it('never takes a change for the publication', () => {
    const head = '<meta property="article:modified_time" content="2026-05-14">';
    expect(read(head, 'https://courier.example/ferry')).toMatchObject({
      published: null,
      modified: { value: '2026-05-14' },
    });
  });

  it('passes over broken linked data, wrong types and addresses as names', () => {
    const head = `<script type="application/ld+json">{ "headline": </script>
      ${linkedData({ '@type': 'NewsArticle', headline: 7, author: 'https://social.example/ada', publisher: [null], datePublished: 'soon' })}`;
    expect(read(head, 'https://www.courier.example/ferry')).toMatchObject({
      byline: null,
      outlet: 'courier.example',
      published: null,
    });
  });

  it('shows names as one plain line: entities decoded, direction overrides gone', () => {
    const data = {
      ...ARTICLE,
      headline: 'Rice &amp;\n Beans \u202Egnp.exe',
      author: '\u2067Ada\u2069 Fenn',
    };
    expect(read(linkedData(data))).toMatchObject({
      title: 'Rice & Beans gnp.exe',
      byline: 'Ada Fenn',
    });
  });

  it('takes the word off that introduces a name', () => {
    expect(read(linkedData({ ...ARTICLE, author: 'By Ada Fenn' })).byline).toBe('Ada Fenn');
    expect(read(linkedData({ ...ARTICLE, author: 'Byron Fenn' })).byline).toBe('Byron Fenn');
  });

  it('gives a payload back as the text it is', () => {
    const payload = '"><img src=x onerror=alert(1)>';
    expect(read(linkedData({ ...ARTICLE, headline: payload, author: payload })).title).toBe(
      payload,
    );
  });
});

describe('the language of a page', () => {
  it.each([
    ['en_GB', 'en-GB'],
    ['EN-us', 'en-US'],
    ['zh-Hans-CN', 'zh-Hans-CN'],
    ['', null],
    ['english', null],
    ['en-en-en', null],
    ['x'.repeat(500), null],
  ])('%s is %s', (stated, tag) =>
    expect(
      read(`<meta property="og:locale" content="${stated}">`, undefined, body, '').language,
    ).toBe(tag),
  );
});

describe('the address of a report', () => {
  const address = (canonical: string, url?: string) =>
    read(`<link rel="canonical" href="${canonical}">`, url).url;

  it('is the canonical one of the same site, without what tracks', () => {
    const url = 'https://m.courier.example/2026/ferry?utm_source=mail&page=2';
    expect(address('https://www.courier.example/2026/ferry', url)).toBe(
      'https://www.courier.example/2026/ferry',
    );
    expect(address('/2026/ferry?ref=x', url)).toBe('https://m.courier.example/2026/ferry');
  });

  it('is the page’s own where the canonical one is another site’s, its front page, or none', () => {
    const url = 'https://courier.example/2026/ferry?utm_source=mail';
    const own = 'https://courier.example/2026/ferry';
    for (const wrong of [
      'https://other.example/2026/ferry',
      'https://courier.example/',
      'javascript:alert(1)',
      'https://',
    ])
      expect(address(wrong, url)).toBe(own);
  });
});
