import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../lib/compare/compare.ts';
import { readModels } from '../../../lib/compare/pair/models.ts';
import { BY_HAND, loadModels, MODELS_FILE } from '../../../tools/lib/models.ts';
import { flood } from '../reports.ts';

const shipped = readFileSync(MODELS_FILE, 'utf8');

describe('the weights of the comparison', () => {
  it('are read from the file that is shipped', () => {
    const read = readModels(shipped);
    expect(read?.match.trees.length).toBeGreaterThan(20);
    expect(Object.keys(read?.unequal ?? {})).toContain('values within half');
  });

  it.each([
    ['nothing', ''],
    ['half a file', shipped.slice(0, shipped.length / 2)],
    ['another thing', '{"match":{"base":0,"trees":[]},"equal":{}}'],
    ['a weight that is none', shipped.replace(/-?\d+\.\d+\n/, '"a lot"\n')],
    ['a tree that is none', shipped.replace('["', '[7, "')],
  ])('%s is not taken for weights', (_, text) => expect(readModels(text)).toBeNull());

  it('are set by hand where the file is not', () =>
    expect(loadModels('no/such/file')).toBe(BY_HAND));
});

describe('without the file', () => {
  const lead = (dead: string) =>
    `The flood at the dam killed ${dead} people, the water board said.`;
  const page = flood('courier', lead('12'));
  const told = (dead: string) =>
    compare(page, [flood('herald', lead(dead))], 1, BY_HAND).measures.map(({ verdict }) => verdict);

  it('what plainly agrees and what plainly differs is still found', () => {
    expect(told('12')).toContain('agrees');
    expect(told('14')).toContain('differs');
  });
});
