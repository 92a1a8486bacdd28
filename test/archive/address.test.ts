import { describe, expect, it } from 'vitest';
import { canonicalAddress, declaredAddress } from '../../lib/archive/address.ts';

describe('the address of an article', () => {
  it.each([
    ['https://harbour.example/a?utm_source=x#top', 'https://harbour.example/a'],
    ['https://harbour.example:443/a?id=7&fbclid=Q', 'https://harbour.example/a?id=7'],
    ['HTTPS://Harbour.example/a', 'https://harbour.example/a'],
    ['https://harbour.example/a?', 'https://harbour.example/a'],
    ['https://ann:secret@harbour.example/a', 'https://harbour.example/a'],
  ])('%s is %s', (given, kept) => expect(canonicalAddress(given)).toBe(kept));

  it.each([
    'https://harbour.example/a?id=7',
    'https://harbour.example/a?q=two%20words',
    '',
    'no address',
  ])('leaves %s', (address) => expect(canonicalAddress(address)).toBe(address));
});

describe('the address that a page declares', () => {
  const page = 'https://m.harbour.example/news/a?ref=home';
  it.each([
    ['https://www.harbour.example/news/a', 'https://www.harbour.example/news/a'],
    ['/news/a', 'https://m.harbour.example/news/a'],
  ])('%s is believed', (declared, kept) => expect(declaredAddress(page, declared)).toBe(kept));

  it.each([
    null,
    'https://other.example/news/a',
    'https://harbour.example/',
    'javascript:alert(1)',
    'http://[',
  ])('%s is not believed', (declared) =>
    expect(declaredAddress(page, declared)).toBe('https://m.harbour.example/news/a'),
  );
});
