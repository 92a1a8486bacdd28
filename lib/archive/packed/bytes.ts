/** Bytes that grow as they are written. Integers are varints: seven bits a byte, the lowest first. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  private at = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.at;
  }

  byte(value: number): void {
    if (this.at === this.bytes.length) this.grow(1);
    this.bytes[this.at++] = value;
  }

  /** A whole number from 0 to 2^53 - 1. */
  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  /** A whole number of either sign: 0, -1, 1, -2 are 0, 1, 2, 3. */
  zigzag(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  raw(part: Uint8Array): void {
    if (this.at + part.length > this.bytes.length) this.grow(part.length);
    this.bytes.set(part, this.at);
    this.at += part.length;
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.at);
  }

  private grow(least: number): void {
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.at + least));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}

/** Reads what `ByteWriter` wrote. Past the end it throws a RangeError: a cut-off record is no record. */
export class ByteReader {
  at = 0;
  private readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new RangeError('The record ends too early.');
    return value;
  }

  varint(): number {
    let byte = this.byte();
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let scale = 0x80; byte >= 0x80; scale *= 0x80) {
      byte = this.byte();
      value += (byte & 0x7f) * scale;
    }
    return value;
  }

  zigzag(): number {
    const value = this.varint();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }

  raw(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new RangeError('The record ends too early.');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
