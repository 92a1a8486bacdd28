import { expect, it } from 'vitest';
import { walkStories } from '../../entrypoints/clippings/walkStories.ts';

/** A small archive, the latest first: what each report sees as its story. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  dam3: ['dam3', 'dam2'],
  lone: ['lone'],
  dam2: ['dam2', 'dam3', 'dam1'],
  dam1: ['dam1', 'dam2'],
  rate2: ['rate2', 'rate1'],
  rate1: ['rate1', 'rate2'],
};
const ids = Object.keys(SEEN);

async function walked(step: number) {
  const asked: string[] = [];
  const stories: string[] = [];
  let last = { looked: 0, total: 0 };
  const walk = walkStories({
    list: async (offset) => ({
      clippings: ids.slice(offset, offset + step).map((id) => ({ id, sample: id === 'rate2' })),
      total: ids.length,
    }),
    storyOf: async (id) => {
      asked.push(id);
      return SEEN[id] ?? [];
    },
  });
  for await (const { story, looked, total } of walk) {
    if (story) stories.push(`${story.id}${story.sample ? ' (sample)' : ''}`);
    last = { looked, total };
  }
  return { asked, stories, last };
}

it.each([1, 4, 100])('finds each story once, by its latest report, %i at a time', async (step) => {
  const { stories, last } = await walked(step);
  expect(stories).toEqual(['dam3', 'rate2 (sample)']);
  expect(last).toEqual({ looked: 6, total: 6 });
});

it('asks nothing about a report whose story is known', async () => {
  const { asked } = await walked(4);
  expect(asked).toEqual(['dam3', 'lone', 'dam1', 'rate2']);
});

it('opens no second story for a report that the first one left out', async () => {
  const { asked, stories } = await walked(100);
  expect(asked).toContain('dam1');
  expect(stories).not.toContain('dam1');
});
