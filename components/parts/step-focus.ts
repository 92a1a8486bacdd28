/** Gives the focus to the next of several things on the page, or to the one before; to the first where none of them has it. */
export function stepFocus(selector: string, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const at = all.findIndex((one) => one.contains(document.activeElement));
  (at < 0 ? all[0] : all[at + by])?.focus();
}
