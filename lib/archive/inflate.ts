/**
 * Unpacks what was deflated (RFC 1951). The browser's own `DecompressionStream` answers later, which a transaction does
 * not wait for, and takes twice as long for texts of a few thousand letters.
 *
 * @param length bytes that come out
 * @throws RangeError on bytes that were not deflated, or were cut off
 */
export function inflate(bytes: Uint8Array, length: number): Uint8Array {
  const from = new BitReader(bytes);
  const out = new Uint8Array(length);
  let at = 0;
  for (let last = 0; !last; ) {
    last = from.take(1);
    const kind = from.take(2);
    if (kind === 0) {
      const stored = from.stored();
      if (at + stored.length > length) throw broken();
      out.set(stored, at);
      at += stored.length;
      continue;
    }
    const [symbols, distances] = kind === 1 ? FIXED : kind === 2 ? readCodes(from) : [];
    if (!symbols || !distances) throw broken();
    for (;;) {
      const symbol = from.next(symbols);
      if (symbol === END) break;
      if (symbol < END) {
        out[at++] = symbol;
        continue;
      }
      const end = at + lengthOf(symbol - END - 1, from);
      const back = distanceOf(from.next(distances), from);
      if (back > at || end > length) throw broken();
      for (; at < end; at++) out[at] = out[at - back] as number;
    }
  }
  if (at !== length) throw broken();
  return out;
}

/** The symbol that ends a block; below it stand bytes, above it the lengths of what is repeated. */
const END = 256;

const broken = () => new RangeError('The text is not whole.');

/** Bits from the lowest of each byte on. */
class BitReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The next bits, seventeen at least; zeros behind the end. */
  private peek(): number {
    const { bytes, at } = this;
    const byte = at >> 3;
    return (
      ((bytes[byte] as number) |
        ((bytes[byte + 1] as number) << 8) |
        ((bytes[byte + 2] as number) << 16)) >>
      (at & 7)
    );
  }

  private skip(count: number): void {
    this.at += count;
    if (this.at > 8 * this.bytes.length) throw broken();
  }

  /** A number of so many bits. */
  take(count: number): number {
    const value = this.peek() & ((1 << count) - 1);
    this.skip(count);
    return value;
  }

  /** The symbol of the next code. */
  next(table: Uint16Array): number {
    const found = table[this.peek() & (table.length - 1)] as number;
    if (found === 0) throw broken();
    this.skip(found & 15);
    return found >> 4;
  }

  /** Bytes as they are, behind their count and its complement. */
  stored(): Uint8Array {
    const start = ((this.at + 7) >> 3) + 4;
    this.at = 8 * (start - 4);
    const count = this.take(16);
    this.skip(16 + 8 * count);
    return this.bytes.subarray(start, start + count);
  }
}

/**
 * Codes as a table: for whatever bits come next, the symbol that they begin with and how many of them are its code.
 *
 * @param lengths bits of each symbol's code, 0 for a symbol that has none
 */
function tableOf(lengths: Uint8Array): Uint16Array {
  let longest = 0;
  for (const length of lengths) if (length > longest) longest = length;
  const table = new Uint16Array(1 << longest);
  let code = 0; // turned round: its first bit is the lowest, as bits come
  for (let length = 1; length <= longest; length++)
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      const entry = (symbol << 4) | length;
      for (let at = code; at < table.length; at += 1 << length) table[at] = entry;
      // the code after it: one more at its last bit, which is the highest
      let bit = 1 << (length - 1);
      while (code & bit) bit >>= 1;
      code = (code & (bit - 1)) | bit;
    }
  return table;
}

type Codes = readonly [symbols: Uint16Array, distances: Uint16Array];

/** The codes of a block that brings none. */
const FIXED: Codes = [
  tableOf(
    Uint8Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8)),
  ),
  tableOf(new Uint8Array(30).fill(5)),
];

/** In this order stand the lengths of the codes that lengths are written in. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function readCodes(from: BitReader): Codes {
  const symbols = 257 + from.take(5);
  const lengths = new Uint8Array(symbols + 1 + from.take(5));
  const written = new Uint8Array(19);
  const given = 4 + from.take(4);
  for (const symbol of ORDER.slice(0, given)) written[symbol] = from.take(3);
  const table = tableOf(written);
  for (let at = 0; at < lengths.length; ) {
    const symbol = from.next(table);
    if (symbol < 16) {
      lengths[at++] = symbol;
      continue;
    }
    const value = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
    const times = symbol === 18 ? 11 + from.take(7) : 3 + from.take(symbol - 14);
    lengths.fill(value, at, at + times);
    at += times;
  }
  return [tableOf(lengths.subarray(0, symbols)), tableOf(lengths.subarray(symbols))];
}

/** How much is repeated: 3 to 258 bytes; the further, the more bits say it exactly. */
function lengthOf(step: number, from: BitReader): number {
  if (step < 8) return 3 + step;
  if (step === 28) return 258;
  const bits = (step >> 2) - 1;
  return 3 + ((4 + (step & 3)) << bits) + from.take(bits);
}

/** How far back it stands: 1 to 32,768 bytes. */
function distanceOf(step: number, from: BitReader): number {
  if (step < 4) return 1 + step;
  const bits = (step >> 1) - 1;
  return 1 + ((2 + (step & 1)) << bits) + from.take(bits);
}
