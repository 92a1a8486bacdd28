// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CheckForm } from '../../components/check/CheckForm.tsx';
import { Plan } from '../../components/exchange/Plan.tsx';
import type { PlanView } from '../../lib/view/exchange/plan.ts';
import { enPages } from '../../lib/view/words/en-pages.ts';
import { chooseLanguage } from '../../lib/view/words/languages.ts';
import { doing, draw, press } from './draw.ts';

chooseLanguage(['en-GB'], enPages);

const plan: PlanView = {
  title: 'What importing a.json would do',
  rows: [{ words: 'New clippings', n: 2 }],
  differs: '1 note was written differently here and in the file',
  bad: null,
  worth: true,
};

describe('an import', () => {
  it('keeps both notes unless the reader chooses', async () => {
    const onImport = vi.fn();
    await draw(<Plan plan={plan} onImport={onImport} onCancel={() => {}} />);
    await press('Import');
    expect(onImport).toHaveBeenLastCalledWith('both');
    const [, mine] = document.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    await doing(() => mine?.click());
    await press('Import');
    expect(onImport).toHaveBeenLastCalledWith('mine');
  });

  it('does nothing when nothing would be written', async () => {
    const onImport = vi.fn();
    await draw(<Plan plan={{ ...plan, worth: false }} onImport={onImport} onCancel={() => {}} />);
    await press('Import');
    expect(onImport).not.toHaveBeenCalled();
  });
});

describe('an import of which nothing can be taken', () => {
  const bad = { title: '1 row cannot be taken', sentences: ['Clipping 1: “id” is no id.'] };
  const none = { ...plan, rows: [], differs: null, bad, worth: false };
  const reasons = () => document.querySelector('details');

  it('shows why at once, and no table of nothing', async () => {
    await draw(<Plan plan={none} onImport={() => {}} onCancel={() => {}} />);
    expect(reasons()?.open).toBe(true);
    expect(document.querySelector('table')).toBeNull();
  });

  it('keeps the reasons folded where the rest is taken', async () => {
    await draw(<Plan plan={{ ...plan, bad }} onImport={() => {}} onCancel={() => {}} />);
    expect(reasons()?.open).toBe(false);
    expect(document.querySelector('table')).not.toBeNull();
  });
});

describe('a text to be checked', () => {
  it('is not checked while it is empty', async () => {
    const onCheck = vi.fn();
    await draw(<CheckForm text="" problem="" onCheck={onCheck} />);
    const form = document.querySelector('form');
    const submit = () => form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await doing(submit);
    expect(onCheck).not.toHaveBeenCalled();
    const area = document.querySelector('textarea')!;
    await doing(() => {
      area.value = '31 people died.';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await doing(submit);
    expect(onCheck).toHaveBeenCalledWith('31 people died.');
  });
});
