/**
 * The UTF-16 units of a text, for what looks at each of them more than once. A line break stands behind the last one, so
 * that nobody has to ask for the end.
 */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + 1);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  units[text.length] = 10;
  return units;
}
