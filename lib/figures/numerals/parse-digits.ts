/** Longest numeral that is read; longer ones are codes, and a double could not hold them anyway. */
const MOST_DIGITS = 15;

/** Most numerals: nothing but digits. */
const PLAIN = /^[1-9]\d{0,14}$/;

/**
 * The value of a numeral in digits, or null when it is not written as any locale writes one.
 * - `1,288`, `12,345,678.5`, `1,28,800` (Indian grouping), `1.288.000` and `1.288,50` (European), `3.5`
 * - not: `1,28,8`, `3.5.1`, `007`, 400 digits in a row
 *
 * `1.288` alone is a decimal: the texts are English.
 */
export function parseDigits(text: string): number | null {
  if (PLAIN.test(text)) return Number(text);
  if (text.length > MOST_DIGITS + 5) return null;
  const digits = inAscii(text);
  if (!digits || (digits.length > 1 && digits[0] === '0' && digits[1] !== '.')) return null;
  const comma = digits.includes(',');
  const dots = digits.split('.').length - 1;
  if (!comma && dots < 2) return withinReach(digits);
  if (comma && dots < 2) {
    const [whole, fraction, ...rest] = digits.split('.');
    if (rest.length === 0 && !fraction?.includes(',') && grouped(whole as string, ','))
      return withinReach(
        whole?.replaceAll(',', '') + (fraction === undefined ? '' : `.${fraction}`),
      );
  }
  const [whole, fraction, ...rest] = digits.split(',');
  if (rest.length === 0 && dots > 0 && grouped(whole as string, '.') && (dots > 1 || fraction))
    return withinReach(whole?.replaceAll('.', '') + (fraction === undefined ? '' : `.${fraction}`));
  return null;
}

/** Groups of three after the first, or the Indian way: groups of two and a last one of three. */
function grouped(whole: string, mark: ',' | '.'): boolean {
  const [first, ...groups] = whole.split(mark) as [string, ...string[]];
  if (groups.length === 0) return true;
  const last = groups.at(-1) as string;
  if (last.length !== 3 || first.length === 0 || first.length > 3) return false;
  const size = groups.length > 1 ? (groups[0] as string).length : 3;
  if (size === 2 && first.length > 2) return false;
  return (
    (size === 3 || (size === 2 && mark === ',')) &&
    groups.slice(0, -1).every((g) => g.length === size)
  );
}

function withinReach(digits: string): number | null {
  return digits.replace('.', '').length > MOST_DIGITS ? null : Number(digits);
}

/** Digits of other scripts become ASCII ones; null when a mark is left that belongs to no number. */
function inAscii(text: string): string {
  let ascii = '';
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if ((code >= 0x30 && code <= 0x39) || character === '.' || character === ',')
      ascii += character;
    else ascii += digitValue(code);
  }
  return ascii;
}

/** Decimal digits stand in runs of ten, zero first; runs of several styles may follow each other. */
function digitValue(code: number): string {
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}
