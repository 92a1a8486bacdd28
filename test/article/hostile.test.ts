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
