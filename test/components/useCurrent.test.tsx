// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { useCurrent } from '../../components/clippings/useCurrent.ts';

it('brings the words of a finding on screen in the turn of its press, before the next key', async () => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
  const Page = () => {
    const { current, show } = useCurrent();
    return (
      <>
        <p class="read">
          <mark data-item="measure:moved">about 4,000</mark>
        </p>
        <button type="button" aria-pressed={current !== null} onClick={() => show('measure:moved')}>
          people were moved
        </button>
      </>
    );
  };
  render(<Page />, document.body);
  document.querySelector('button')?.click();
  await Promise.resolve().then(() => {});
  expect(document.querySelector('[aria-pressed="true"]')).not.toBeNull();
  expect(scrolled).toHaveBeenCalledOnce();
  render(null, document.body);
});
