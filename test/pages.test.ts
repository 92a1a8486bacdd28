import { describe, expect, it } from 'vitest';
import { checkPage, ownPages } from '../tools/lib/own-pages.ts';

describe.each(ownPages())('page %s', (slug) => {
  it.each(checkPage(slug))('$name', ({ holds }) => expect(holds).toBe(true));
});
