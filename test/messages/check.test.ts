import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkArticle, checkReportRequest, checkSaveRequest } from '../../lib/messages/check.ts';

const article = {
  url: 'https://harbour-post.example/dam',
  title: 'Dam operator was warned',
  byline: null,
  outlet: 'Harbour Post',
  language: 'en',
  published: { value: '2026-05-13T08:20:00+02:00', origin: 'json-ld' },
  modified: null,
  text: 'Two officials said so.',
} as const;

describe('what a page’s reader may send as an article', () => {
  it('takes an article', () => expect(checkArticle(article)).toEqual(article));

  it.each([
    ['a script address', { url: 'javascript:alert(1)' }],
    ['an address of the extension', { url: 'chrome-extension://abc/clippings.html' }],
    ['a missing text', { text: undefined }],
    ['a text of 10 MB', { text: 'a'.repeat(10_000_000) }],
    ['a title of 1 MB', { title: 'a'.repeat(1_000_000) }],
    ['a date that is none', { published: { value: 'yesterday', origin: 'meta' } }],
    ['a field too many', { admin: true }],
  ])('refuses %s', (_name, change) => expect(checkArticle({ ...article, ...change })).toBeNull());

  it('never throws and never lets a prototype through', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBoxedValues: true }), (value) => {
        for (const check of [checkArticle, checkReportRequest, checkSaveRequest]) check(value);
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
    expect(checkSaveRequest({ tab: 3, url: article.url })).toEqual({ tab: 3, url: article.url });
  });
});
