/** One key, as browsers name it. */
export interface Key {
  /** As it is written here: `Tab`, `Shift`, `j`, `Space`. */
  name: string;
  /** As `KeyboardEvent.key` gives it. */
  key: string;
  /** As `KeyboardEvent.code` gives it. */
  code: string;
  keyCode: number;
}

/** Keys that write no letter of their own. */
const NAMED: Readonly<Record<string, Omit<Key, 'name'>>> = {
  Alt: { key: 'Alt', code: 'AltLeft', keyCode: 18 },
  Shift: { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
  Tab: { key: 'Tab', code: 'Tab', keyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', keyCode: 13 },
  Escape: { key: 'Escape', code: 'Escape', keyCode: 27 },
  Space: { key: ' ', code: 'Space', keyCode: 32 },
  ArrowLeft: { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37 },
  ArrowRight: { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39 },
  Home: { key: 'Home', code: 'Home', keyCode: 36 },
  End: { key: 'End', code: 'End', keyCode: 35 },
  ArrowUp: { key: 'ArrowUp', code: 'ArrowUp', keyCode: 38 },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', keyCode: 40 },
  '?': { key: '?', code: 'Slash', keyCode: 191 },
  '/': { key: '/', code: 'Slash', keyCode: 191 },
  '.': { key: '.', code: 'Period', keyCode: 190 },
  ',': { key: ',', code: 'Comma', keyCode: 188 },
};

/** The keys of `Alt+Shift+S`, in the order they are pressed. */
export const keysOf = (keys: string): Key[] =>
  keys.split('+').map((name) => ({
    name,
    ...(NAMED[name] ?? {
      key: name,
      code: /\d/.test(name) ? `Digit${name}` : `Key${name.toUpperCase()}`,
      keyCode: name.toUpperCase().charCodeAt(0),
    }),
  }));
