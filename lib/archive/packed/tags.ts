/**
 * The first byte of a packed value. One byte says most of it:
 *
 *     0 ......... 15 | 16 ..... 79 | 80 ..... 143 | 144 ... 191 | 192 ... 255
 *     kinds below    | 0 to 63     | text seen    | shape seen  | list of 0 to 63
 *                    |             | 0 to 63      | 0 to 47     |
 */
export const TAG = {
  null: 0,
  false: 1,
  true: 2,
  /** 8 bytes, little-endian. */
  double: 3,
  /** A varint. */
  integer: 4,
  /** A varint: -1 minus the number. */
  negative: 5,
  /** A zigzag of the number times 10,000, where that is exact. */
  decimal: 6,
  /** Length in bytes, UTF-8; from then on a text seen. */
  text: 7,
  textSeen: 8,
  list: 9,
  /** Two whole numbers that never fall, as spans are: the step from the last pair's start, then the length. */
  pair: 10,
  /** Count and names of the fields, as texts; then the values. From then on a shape seen. */
  shape: 11,
  shapeSeen: 12,
} as const;

export const SMALL = { integer: 16, text: 80, shape: 144, list: 192 } as const;
export const FEW = { integers: 64, texts: 64, shapes: 48, lists: 64 } as const;
