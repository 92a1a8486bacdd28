import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { when } from '../../lib/view/when.ts';
import { en as enSidebar } from '../../lib/view/words/en.ts';
import { enLater } from '../../lib/view/words/en-later.ts';
import { enPages } from '../../lib/view/words/en-pages.ts';
import { chooseLanguage } from '../../lib/view/words/languages.ts';
import { say } from '../../lib/view/words/say.ts';

const en = { ...enSidebar, ...enLater, ...enPages };
afterEach(() => chooseLanguage(['en-GB']));

describe('say', () => {
  it('chooses the plural form and writes numbers as the language does', () => {
    expect(say('source.passages', { n: 1 })).toBe('1 passage');
    expect(say('source.passages', { n: 1200 })).toBe('1,200 passages');
  });

  it('fills places, also with words that look like places', () => {
    expect(say('source.told', { outlet: '{outlet}' })).toBe('told {outlet}');
  });
});

describe('the catalogue', () => {
  const texts = Object.entries(en).flatMap(([key, entry]) =>
    (typeof entry === 'string' ? [entry] : Object.values(entry)).map(
      (text) => [key, text] as const,
    ),
  );

  it.each(texts)('%s is neutral: %s', (_, text) => {
    expect(text).not.toMatch(
      /\b(false|fake|lie|misleading|suspicious|verif\w+|trust\w*|scores?|ratings?|bias|alert|warning)\b/i,
    );
  });

  it('counts in every language form that English has', () => {
    for (const entry of Object.values(en))
      if (typeof entry !== 'string') expect(Object.keys(entry)).toEqual(['one', 'other']);
  });
});

describe('the catalogue and the screens', () => {
  const root = resolve(import.meta.dirname, '../..');
  const source = ['lib/view', 'components', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !/words\/en(-later|-pages)?\.ts$/.test(name))
        .map((name) => readFileSync(join(root, folder, name), 'utf8')),
    )
    .join('\n');
  const families = [...source.matchAll(/`([a-z]+(?:\.[a-z]+)*\.)\$\{/g)].map(
    ([, family]) => family,
  );

  it('keep no sentence that nothing says', () => {
    const unsaid = Object.keys(en).filter(
      (key) =>
        !source.includes(`'${key}'`) &&
        !families.some((family) => key.startsWith(family ?? ' ')) &&
        !/^welcome\.step\d\.hint$/.test(key), // said as `${step}.hint`
    );
    expect(unsaid).toEqual([]);
  });
});

describe('chooseLanguage', () => {
  it.each([
    [['de-DE', 'en-US'], 'en'],
    [['xx'], 'en'],
    [[], 'en'],
  ])('%j', (tags, lang) => expect(chooseLanguage(tags)).toEqual({ lang, dir: 'ltr' }));

  it('writes dates as the reader of that English does', () => {
    chooseLanguage(['en-US']);
    expect(when('2026-05-13')).toBe('Wed, May 13');
    chooseLanguage(['en']);
    expect(when('2026-05-13')).toBe('Wed 13 May');
  });
});

describe('when', () => {
  it('keeps a day without a time on its day', () => expect(when('2026-05-13')).toBe('Wed 13 May'));
  it('is empty for what is no date', () => expect(when('yesterday')).toBe(''));
});
