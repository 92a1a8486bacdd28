import { expect, it } from 'vitest';
import { everyday } from './everyday.ts';
import { told } from './read.ts';

it.each(everyday)('every figure of $about, and no other', ({ text, figures }) =>
  expect(told(text)).toEqual(figures),
);
