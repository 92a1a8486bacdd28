import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/article/read.ts';
import { documentOf, paragraph, paragraphs } from './pageOf.ts';

/** Every property that a form has, and so every name that can cover one. */
function namesOfForms(): string[] {
  const names = new Set<string>();
  const form = documentOf({ body: '<form></form>' }).querySelector('form') as object;
  for (let on = form; on; on = Object.getPrototypeOf(on))
    for (const name of Object.getOwnPropertyNames(on)) names.add(name);
  return [...names];
}

const text = (body: string) => {
  const reading = readArticle(documentOf({ body }));
  return reading.ok ? reading.value.article.text : reading.sentence;
};

describe('a page that covers properties with names', () => {
  const names = namesOfForms();
  it('is found in numbers', () => expect(names.length).toBeGreaterThan(200));

  it.each(names)('form control %s', (name) => {
    const body = `<form><input name="${name}"><article>${paragraphs(4)}</article><img id="${name}"></form>`;
    expect(text(body)).toBe([1, 2, 3, 4].map(paragraph).join('\n'));
  });

  it.each([
    'body',
    'cloneNode',
    'querySelectorAll',
    'createTreeWalker',
    'getElementsByTagName',
    'documentElement',
    'firstChild',
    'title',
    'URL',
  ])('image, form and frame named %s over the document', (name) => {
    const body = `<img name="${name}"><form name="${name}"></form><object id="${name}"></object><article>${paragraphs(4)}</article>`;
    expect(text(body)).toBe([1, 2, 3, 4].map(paragraph).join('\n'));
  });
});

/** Patterns of Readability that take the square of a text's length; each is one that a page can reach. */
describe('42: a page whose head or pictures are made to take long', () => {
  const long = (piece: string) => piece.repeat(Math.ceil(60_000 / piece.length));
  it.each([
    ['the property of a meta element', { head: `<meta property="${long(' ')}x" content="y">` }],
    ['the name of a meta element', { head: `<meta name="${long(' ')}x" content="y">` }],
    ['the title', { head: `<title>a - ${long('b')}</title>` }],
    ['the title with a colon', { head: `<title>a: ${long('b')}${long(' ')}c</title>` }],
    ['a picture’s sources', { body: `<img srcset="${long('a')} b c">` }],
    ['any attribute of a picture', { body: `<img data-x="${long('.jpg')} b">` }],
    ['any attribute of a figure', { body: `<figure data-x="${long('.jpg')} b"></figure>` }],
  ])('%s', (_name, { head = '', body = '' }: { head?: string; body?: string }) => {
    const document = documentOf({ head, body: `<article>${paragraphs(8)}${body}</article>` });
    const started = performance.now();
    const reading = readArticle(document);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(reading.ok && reading.value.article.text).toContain(paragraph(8));
  });
});
