// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** An archive whose answers come when the test says so. */
const { asked, heard } = vi.hoisted(() => ({
  asked: [] as { answer: (total: number) => void; refuse: (error: Error) => void }[],
  heard: { change: () => {} },
}));
vi.mock('../../entrypoints/clippings/archive.ts', () => ({
  archive: {
    find: () =>
      new Promise((resolve, reject) =>
        asked.push({
          answer: (total) => resolve({ clippings: [], total, exact: true }),
          refuse: reject,
        }),
      ),
    holding: async () => ({ samples: 0, has: {}, tags: [], outlets: [] }),
    onChange: (change: () => void) => {
      heard.change = change;
      return () => {};
    },
  },
  sentenceOf: (error: Error) => error.message,
}));

const { useLibrary } = await import('../../entrypoints/clippings/useLibrary.ts');
const { EVERYTHING } = await import('../../lib/view/clippings/library.ts');

let shown = '';
let reload = () => {};
function Shown() {
  const found = useLibrary(EVERYTHING, 50);
  reload = found.reload;
  shown = found.problem || (found.rows ? `${found.total}` : 'opening');
  return null;
}
const settle = (run: () => unknown) => act(async () => void (await run()));

beforeEach(async () => {
  asked.length = 0;
  await settle(() => render(<Shown />, document.body));
});
afterEach(() => render(null, document.body));

it('shows what was asked for last, in whatever order the answers come', async () => {
  await settle(() => reload());
  await settle(() => heard.change());
  const [first, second, third] = asked;
  await settle(() => third?.answer(2));
  await settle(() => first?.answer(0));
  await settle(() => second?.answer(1));
  expect(shown).toBe('2');
});

it('asks again for a change that is heard before the first answer', async () => {
  await settle(() => heard.change());
  await settle(() => asked[0]?.answer(0));
  expect(shown).toBe('opening');
  await settle(() => asked[1]?.answer(2));
  expect(shown).toBe('2');
});

it('shows no failure of an older question, and forgets one when the next is answered', async () => {
  await settle(() => reload());
  await settle(() => asked[1]?.answer(2));
  await settle(() => asked[0]?.refuse(new Error('refused')));
  expect(shown).toBe('2');
  await settle(() => reload());
  await settle(() => asked[2]?.refuse(new Error('refused')));
  expect(shown).toBe('refused');
  await settle(() => heard.change());
  await settle(() => asked[3]?.answer(3));
  expect(shown).toBe('3');
});
