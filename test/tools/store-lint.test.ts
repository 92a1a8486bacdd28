import { expect, it } from 'vitest';
import { unexplained } from '../../tools/lib/store-lint.ts';

const preact = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'innerHTML', file: 'chunks/jsx.js' };

it('lets pass what is explained', () => expect(unexplained([preact])).toEqual([]));

it('names a warning that comes more often than explained', () =>
  expect(unexplained([preact, preact])).toHaveLength(1));

it('names an explained code in another file', () =>
  expect(unexplained([{ ...preact, file: 'background.js' }])).toHaveLength(1));

it('names a code that nobody explained', () =>
  expect(unexplained([{ ...preact, code: 'DANGEROUS_EVAL' }])).toEqual([
    'warning DANGEROUS_EVAL in chunks/jsx.js: innerHTML',
  ]));
