// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { useKeys } from '../../components/parts/useKeys.ts';

const done: string[] = [];
const Page = ({ name }: { name: string }) => {
  useKeys({ s: () => done.push(name) });
  return <h1>{name}</h1>;
};
const press = (key: string, on: Element = document.body) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

afterEach(() => {
  render(null, document.body);
  done.length = 0;
});

it('gives a key to what is drawn, from the moment that it is', () => {
  render(<Page name="the page before" />, document.body);
  press('s');
  render(<Page name="the page now" />, document.body);
  press('s');
  render(null, document.body);
  press('s');
  expect(done).toEqual(['the page before', 'the page now']);
});

it('leaves keys to whoever writes', () => {
  render(
    <>
      <Page name="the page" />
      <textarea />
    </>,
    document.body,
  );
  press('s', document.querySelector('textarea') as Element);
  expect(done).toEqual([]);
});
