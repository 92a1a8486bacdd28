/** Significant digits of a value as written in plain decimals: 3 for 334, 2 for 0.45, 1 for 4000. */
export function significantDigits(value: number): number {
  const written = String(Math.abs(value)).replace('.', '');
  let first = 0;
  let end = written.length;
  while (written[first] === '0') first++;
  while (end > first && written[end - 1] === '0') end--;
  return end - first;
}
