import type { KeyInput, Page as Tab } from 'puppeteer-core';
import type { Key } from './face.ts';

/** Presses a key on a tab's keyboard, with Shift held where its name says so. */
export async function pressKey({ keyboard }: Tab, name: Key): Promise<void> {
  const key = name.replace(/^Shift\+(?=.)/, '');
  if (key !== name) await keyboard.down('Shift');
  await keyboard.press(key as KeyInput);
  if (key !== name) await keyboard.up('Shift');
}
