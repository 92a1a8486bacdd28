import { ByteReader } from './bytes.ts';
import { packedPrimer } from './pack.ts';
import { SMALL, TAG } from './tags.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The texts and shapes that are known before the first byte. */
interface Known {
  texts: readonly string[];
  shapes: readonly (readonly string[])[];
}

class Unpacker {
  readonly texts: string[];
  readonly shapes: (readonly string[])[];
  private lastStart = 0;
  private readonly in: ByteReader;

  constructor(bytes: Uint8Array, known: Known) {
    this.in = new ByteReader(bytes);
    this.texts = [...known.texts];
    this.shapes = [...known.shapes];
  }

  value(): unknown {
    const tag = this.in.byte();
    if (tag >= SMALL.list) return this.list(tag - SMALL.list);
    if (tag >= SMALL.shape) return this.object(this.shapes[tag - SMALL.shape]);
    if (tag >= SMALL.text) return this.texts[tag - SMALL.text];
    if (tag >= SMALL.integer) return tag - SMALL.integer;
    return this.other(tag);
  }

  private other(tag: number): unknown {
    switch (tag) {
      case TAG.null:
        return null;
      case TAG.false:
        return false;
      case TAG.true:
        return true;
      case TAG.integer:
        return this.in.varint();
      case TAG.negative:
        return -1 - this.in.varint();
      case TAG.decimal:
        return this.in.zigzag() / 10_000;
      case TAG.double:
        return new Float64Array(this.in.raw(8).slice().buffer)[0];
      case TAG.text:
        return this.newText();
      case TAG.textSeen:
        return this.texts[this.in.varint()];
      case TAG.list:
        return this.list(this.in.varint());
      case TAG.pair:
        return this.pair();
      case TAG.shape:
        return this.object(this.newShape());
      case TAG.shapeSeen:
        return this.object(this.shapes[this.in.varint()]);
      default:
        throw new RangeError('The record has a value of an unknown kind.');
    }
  }

  private newText(): string {
    const text = decoder.decode(this.in.raw(this.in.varint()));
    this.texts.push(text);
    return text;
  }

  private newShape(): readonly string[] {
    const place = this.shapes.push([]) - 1;
    const names = Array.from({ length: this.in.varint() }, () => this.value() as string);
    this.shapes[place] = names;
    return names;
  }

  private pair(): [number, number] {
    this.lastStart += this.in.zigzag();
    return [this.lastStart, this.lastStart + this.in.varint()];
  }

  private list(length: number): unknown[] {
    const values: unknown[] = [];
    for (let at = 0; at < length; at++) values.push(this.value());
    return values;
  }

  private object(names: readonly string[] | undefined): Record<string, unknown> {
    if (!names) throw new RangeError('The record names a shape that it does not have.');
    const made: Record<string, unknown> = {};
    for (const name of names) made[name] = this.value();
    return made;
  }
}

/** What the primer teaches. */
function learn(): Known {
  const unpacker = new Unpacker(packedPrimer(), { texts: [], shapes: [] });
  unpacker.value();
  return unpacker;
}

let known: Known | null = null;

/** Unpacks what `pack` made. Throws a RangeError on bytes that it did not make. */
export function unpack(bytes: Uint8Array): unknown {
  known ??= learn();
  return new Unpacker(bytes, known).value();
}
