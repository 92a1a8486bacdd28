import type { Key } from './face.ts';

/** One movement of a key, as WebDriver tells it. */
export interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** WebDriver's letters for keys that write none. */
const LETTERS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Home: '\uE011',
  End: '\uE010',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Shift: '\uE008',
};

/** Down and up again, with Shift around it where it is held. */
export function pressesOf(name: Key): KeyAction[] {
  const key = name.replace(/^Shift\+(?=.)/, '');
  const of = (type: KeyAction['type'], one: string) => ({ type, value: LETTERS[one] ?? one });
  const press = [of('keyDown', key), of('keyUp', key)];
  return key === name ? press : [of('keyDown', 'Shift'), ...press, of('keyUp', 'Shift')];
}
