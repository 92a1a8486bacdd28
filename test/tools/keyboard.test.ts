import { expect, it } from 'vitest';
import { type Focused, hasFocus } from '../e2e/lib/keyboard.ts';
import type { View } from '../e2e/lib/scenario.ts';

const focus = (name: string, tag: string, unseen = ''): Focused => ({
  name,
  tag,
  item: '',
  unseen,
});

/** A view in which the focus goes on with every look at it, and stays where it was last. */
function viewOf(looks: Focused[]): View {
  return { evaluate: async () => (looks.length > 1 ? looks.shift() : looks[0]) } as unknown as View;
}

it('takes the focus that it waited for, and not the one after it', async () => {
  const view = viewOf([focus('Dam, report 0', 'h1'), focus('Opening', 'h1')]);
  expect(await hasFocus(view, /report 0$/)).toEqual(focus('Dam, report 0', 'h1'));
});

it('waits for the heading where the link that leads there is called the same', async () => {
  const heading = focus('Dam, report 0', 'h1');
  const looks = [focus('Dam, report 0', 'a'), focus('Opening', 'h1'), heading];
  expect(await hasFocus(viewOf(looks), /report 0$/, 'h1')).toEqual(heading);
});

it('waits until the focus is seen', async () => {
  const looks = [focus('Dam', 'h1', 'it is out of sight'), focus('Dam', 'h1')];
  expect((await hasFocus(viewOf(looks), /^Dam$/)).unseen).toBe('');
});
