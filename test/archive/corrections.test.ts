import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Archive } from '../../lib/archive/archive.ts';
import { openArchive } from '../../lib/archive/open.ts';

let databases = 0;
let archive: Archive;
let minute = 0;
const now = () => new Date(Date.UTC(2026, 4, 13, 10, minute++)).toISOString();
beforeEach(() => {
  minute = 0;
  archive = openArchive({ name: `corrections-${databases++}`, now });
});

const passage = (address: string, exact: string) => ({
  address: `https://${address}.example/a`,
  outlet: address,
  title: 'Dam above Vessen gave way',
  exact,
  prefix: 'before ',
  suffix: ' after',
  sentence: `before ${exact} after`,
});
const source = { kind: 'source', at: passage('post', 'two officials'), against: [] } as const;

it('keeps a correction once, however often it is said', async () => {
  const id = await archive.correct(source);
  expect(await archive.correct(source)).toBe(id);
  expect(await archive.corrections()).toEqual([
    { ...source, id, made: '2026-05-13T10:01:00.000Z' },
  ]);
});

it('joins what a figure was told apart from', async () => {
  const at = passage('post', '4,000');
  const [courier, wire] = [passage('courier', '6,200'), passage('wire', 'about 5,000')];
  await archive.correct({ kind: 'figure', at, against: [courier] });
  await archive.correct({ kind: 'figure', at, against: [courier, wire] });
  expect((await archive.corrections()).map(({ against }) => against)).toEqual([[courier, wire]]);
});

it('gives what concerns a report, from either side, latest first', async () => {
  await archive.correct(source);
  const figure = { at: passage('courier', '6,200'), against: [passage('post', '4,000')] };
  await archive.correct({ kind: 'figure', ...figure });
  await archive.correct({ kind: 'source', at: passage('radio', 'police'), against: [] });
  const found = await archive.corrections(['https://post.example/a', 'https://courier.example/a']);
  expect(found.map(({ at }) => at.exact)).toEqual(['6,200', 'two officials']);
  expect(await archive.corrections(['https://other.example/a'])).toEqual([]);
});

it('forgets one that is taken back, and knows it again when it is said anew', async () => {
  const id = await archive.correct(source);
  await archive.dropCorrection(id);
  await archive.dropCorrection(id);
  expect(await archive.corrections()).toEqual([]);
  expect(await archive.correct(source)).toBe(id);
  expect(await archive.corrections()).toHaveLength(1);
});
