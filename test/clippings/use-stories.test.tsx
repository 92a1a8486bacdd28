// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';

/** An archive that answers, or does not let itself be opened. */
const disk = vi.hoisted(() => ({ refuses: true }));
vi.mock('../../entrypoints/clippings/archive.ts', () => ({
  archive: {
    find: async () => {
      if (disk.refuses) throw new Error('closed');
      return { clippings: [], total: 0, exact: true };
    },
    onChange: () => () => {},
  },
}));

const { useStories } = await import('../../entrypoints/clippings/useStories.ts');

let shown: ReturnType<typeof useStories>;
function Shown() {
  shown = useStories();
  return null;
}

/** Does something, and waits for what comes of it: effects run when `act` ends. */
async function settle(run: () => void): Promise<void> {
  await act(run);
  await act(() => new Promise((done) => setTimeout(done)));
}

it('looks once more when it is asked to after a failure, and forgets the failure', async () => {
  await settle(() => render(<Shown />, document.body));
  expect(shown.problem).not.toBe('');
  await settle(() => shown.retry());
  expect(shown).toMatchObject({ walking: false, ended: false });
  expect(shown.problem).not.toBe('');
  disk.refuses = false;
  await settle(() => shown.retry());
  expect(shown).toMatchObject({ problem: '', ended: true });
});
