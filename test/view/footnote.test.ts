import { describe, expect, it } from 'vitest';
import { contextOf } from '../../lib/view/context.ts';
import { footnoteOf, footnoteText, fragmentLink } from '../../lib/view/footnote.ts';
import { panelOf } from '../../lib/view/panel/panel.ts';
import { spokenFor } from '../../lib/view/panel/spoken.ts';
import { enPages } from '../../lib/view/words/en-pages.ts';
import { chooseLanguage } from '../../lib/view/words/languages.ts';
import { comparison, facts, harbour, others } from './fixtures/vessen.ts';

chooseLanguage(['en-GB'], enPages);

const view = panelOf(facts);
const context = contextOf(harbour, comparison, others);
const hashes = new Map([['harbour', '5c1e']]);
const passages = footnoteOf(context, view.cited.get('measure:moved') ?? [], hashes);

describe('a footnote', () => {
  it('on a difference has both passages, outlets and dates', () => {
    const outlets = passages.map(({ outlet }) => outlet);
    expect(outlets[0]).toBe('Harbour Post');
    expect(outlets).toContain('The Tellin Courier');
    expect(outlets).not.toContain('Meridian Wire'); // it says the same
  });

  it('as Markdown links to the passage and carries the hash', () => {
    const text = footnoteText(passages.slice(0, 1), 'markdown');
    expect(text).toContain('> “About 4,000 people were moved from Lower Vessen');
    expect(text).toContain(
      '](https://harbour-post.example/2026-05-13/vessen#:~:text=About%204%2C000',
    );
    expect(text).toContain('SHA-256 of title and text: 5c1e');
  });

  it('as plain text has the address on a line of its own', () => {
    const lines = footnoteText(passages.slice(0, 1), 'plain').split('\n');
    expect(lines.some((line) => line.startsWith('https://harbour-post.example/'))).toBe(true);
  });

  it('as HTML is a quotation with a link, and holds no markup of the page', () => {
    const [first] = passages as [(typeof passages)[number]];
    const html = footnoteText(
      [{ ...first, title: '<img src=x onerror="y">', outlet: 'A & B' }],
      'html',
    );
    expect(html).toMatch(/^<blockquote><p>“About 4,000 people/);
    expect(html).toContain('<a href="https://harbour-post.example/');
    expect(html).toContain('&lt;img src=x onerror=&quot;y&quot;&gt;');
    expect(html).toContain('A &amp; B');
    expect(html).toContain('SHA-256 of title and text: 5c1e');
    expect(html).not.toContain('<img');
  });

  it('as Markdown is not bent by signs of Markdown in a title', () => {
    const [first] = passages as [(typeof passages)[number]];
    const text = footnoteText([{ ...first, title: 'Dam *[cracked]* <b>' }], 'markdown');
    expect(text).toContain('[Dam \\*\\[cracked\\]\\* \\<b\\>](');
  });

  it('on an unnamed source has its first passage', () => {
    expect(footnoteOf(context, view.cited.get('source:0') ?? [], new Map())).toHaveLength(1);
  });
});

describe('fragmentLink', () => {
  it.each([
    ['https://a.example/x#y', 'One two.', 'https://a.example/x#:~:text=One%20two.'],
    [
      'https://a.example/',
      'a b c d e f g h-i, j',
      'https://a.example/#:~:text=a%20b%20c%20d,f%20g%20h%2Di%2C%20j',
    ],
    ['javascript:alert(1)', 'One two.', ''],
    ['', 'One two.', ''],
  ])('%s', (url, passage, expected) => {
    const link = fragmentLink(url, passage);
    expect(link).toBe(expected);
  });
});

it('a shown item is told with its place among its kind', () => {
  expect(spokenFor(view, 'source:5')).toBe('unnamed source, 2 of 3');
  expect(spokenFor(view, 'figure:6')).toBe('');
});
