import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRawArticle, checkReportRequest, checkSaveRequest } from '../../lib/messages/check.ts';
import { paragraphs, readOk } from '../article/pageOf.ts';

const stated = {
  linked: ['{"@type":"NewsArticle"}'],
  meta: [['og:site_name', 'Harbour Post']],
  canonical: '',
  language: 'en',
  times: { published: '2026-05-13T08:20:00+02:00', modified: '' },
};
const article = {
  address: 'https://harbour-post.example/dam',
  stated,
  title: 'Dam operator was warned',
  byline: '',
  text: 'Two officials said so.',
};

describe('what a page’s reader may send as an article', () => {
  it('takes an article', () => expect(checkRawArticle(article)).toEqual(article));

  it.each([
    ['a missing text', { text: undefined }],
    ['a text of 10 MB', { text: 'a'.repeat(10_000_000) }],
    ['a title of 1 MB', { title: 'a'.repeat(1_000_000) }],
    ['a title that is a list', { title: ['Dam operator was warned'] }],
    ['a field too many', { admin: true }],
    ['a field too many of what is stated', { stated: { ...stated, admin: true } }],
    ['linked data that is no text', { stated: { ...stated, linked: [{}] } }],
    ['10 MB of linked data', { stated: { ...stated, linked: ['a'.repeat(10_000_000)] } }],
    ['a million names', { stated: { ...stated, meta: Array(1_000_000).fill(['a', 'b']) } }],
    ['a list of names with holes', { stated: { ...stated, meta: Array(3) } }],
    ['a name without its content', { stated: { ...stated, meta: [['og:type']] } }],
    ['a time that is none', { stated: { ...stated, times: { published: 7, modified: '' } } }],
  ])('refuses %s', (_name, change) =>
    expect(checkRawArticle({ ...article, ...change })).toBeNull(),
  );

  it('takes whatever the reader sends of a page that states too much', () => {
    const long = 'a'.repeat(300_000);
    const { raw } = readOk({
      lang: long,
      head: `<title>${long}</title><link rel="canonical" href="/${long}">
        ${`<meta property="og:type" name="${long}" content="article"><meta name="a" content="${long}">`.repeat(3)}
        ${'<meta property="a" name="b" itemprop="c" content="d">'.repeat(1_000)}
        ${`<script type="application/ld+json">"${long}"</script>`.repeat(4)}`,
      body: `<article><h1>${long}</h1><time datetime="${long}"></time>${paragraphs(4)}</article>`,
    });
    expect(checkRawArticle(raw)).toBe(raw);
    expect(JSON.stringify(raw).length).toBeLessThan(1_000_000);
  });

  it('never throws and never lets a prototype through', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBoxedValues: true }), (value) => {
        for (const check of [checkRawArticle, checkReportRequest, checkSaveRequest]) check(value);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 10_000 },
    );
    const hostile = JSON.parse('{"tab":1,"__proto__":{"polluted":true}}') as unknown;
    const taken = checkReportRequest(hostile) as { polluted?: unknown } | null;
    expect(taken?.polluted).toBeUndefined();
  });
});

describe('requests to the background', () => {
  it.each([
    [{ tab: 3 }, true],
    [{ tab: 3, force: true }, true],
    [{ tab: -1 }, false],
    [{ tab: 1.5 }, false],
    [{ tab: '3' }, false],
    [{}, false],
    [null, false],
  ])('report %j', (request, fits) => expect(checkReportRequest(request) !== null).toBe(fits));

  it('save needs the address that the reader saw', () => {
    expect(checkSaveRequest({ tab: 3 })).toBeNull();
    const request = { tab: 3, url: article.address };
    expect(checkSaveRequest(request)).toEqual(request);
  });
});
