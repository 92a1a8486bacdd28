// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { App } from '../../entrypoints/welcome/App.tsx';
import { enPages } from '../../lib/view/words/en-pages.ts';
import { chooseLanguage } from '../../lib/view/words/languages.ts';
import { doing, draw, press } from '../components/draw.ts';

chooseLanguage(['en-GB'], enPages);

const answer = vi.hoisted(() => ({
  there: (_ids: string[]) => {},
  saved: () => {},
}));
vi.mock('../../entrypoints/welcome/demo.ts', () => ({
  demonstration: () => new Promise(() => {}),
}));
vi.mock('../../entrypoints/welcome/sample.ts', () => ({
  sampleIds: () =>
    new Promise((resolve) => {
      answer.there = resolve;
    }),
  switchSample: () =>
    new Promise<void>((resolve) => {
      answer.saved = resolve;
    }),
}));

it('does not say that the sample is in before all of it is, whatever was found of it meanwhile', async () => {
  const page = await draw(<App />);
  await press('Open the sample collection');
  await doing(() => answer.there(['the first of five']));
  expect(page.textContent).not.toContain('Remove the sample');
  await doing(() => answer.saved());
  expect(page.textContent).toContain('Remove the sample');
});

it('knows a sample that was there before', async () => {
  const page = await draw(<App />);
  await doing(() => answer.there(['one', 'two', 'three', 'four', 'five']));
  expect(page.textContent).toContain('Remove the sample');
});
