import { ByteReader } from './bytes.ts';
import { packedPrimer } from './pack.ts';
import { SMALL, TAG } from './tags.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The texts and shapes that were read, by their numbers. */
interface Known {
  texts: string[];
  shapes: (readonly string[])[];
}

/** Reads one value. @param known grows by what the value holds */
function read(bytes: Uint8Array, { texts, shapes }: Known): unknown {
  const reader = new ByteReader(bytes);
  let lastStart = 0;
  return take();

  function take(): unknown {
    const tag = reader.byte();
    if (tag >= SMALL.list) return takeList(tag - SMALL.list);
    if (tag >= SMALL.shape) return takeObject(shapes[tag - SMALL.shape]);
    if (tag >= SMALL.text) return texts[tag - SMALL.text];
    if (tag >= SMALL.integer) return tag - SMALL.integer;
    return takeOther(tag);
  }

  function takeOther(tag: number): unknown {
    switch (tag) {
      case TAG.null:
        return null;
      case TAG.false:
        return false;
      case TAG.true:
        return true;
      case TAG.integer:
        return reader.varint();
      case TAG.negative:
        return -1 - reader.varint();
      case TAG.decimal:
        return reader.zigzag() / 10_000;
      case TAG.double:
        return new Float64Array(reader.raw(8).slice().buffer)[0];
      case TAG.text:
        return takeNewText();
      case TAG.textSeen:
        return texts[reader.varint()];
      case TAG.list:
        return takeList(reader.varint());
      case TAG.pair:
        return takePair();
      case TAG.shape:
        return takeObject(takeNewShape());
      case TAG.shapeSeen:
        return takeObject(shapes[reader.varint()]);
      default:
        throw new RangeError('The record has a value of an unknown kind.');
    }
  }

  function takeNewText(): string {
    const text = decoder.decode(reader.raw(reader.varint()));
    texts.push(text);
    return text;
  }

  function takeNewShape(): readonly string[] {
    const place = shapes.push([]) - 1;
    const names = Array.from({ length: reader.varint() }, () => take() as string);
    shapes[place] = names;
    return names;
  }

  function takePair(): [number, number] {
    lastStart += reader.zigzag();
    return [lastStart, lastStart + reader.varint()];
  }

  function takeList(length: number): unknown[] {
    const values: unknown[] = [];
    for (let at = 0; at < length; at++) values.push(take());
    return values;
  }

  function takeObject(names: readonly string[] | undefined): Record<string, unknown> {
    if (!names) throw new RangeError('The record names a shape that it does not have.');
    const made: Record<string, unknown> = {};
    for (const name of names) made[name] = take();
    return made;
  }
}

/** What the primer teaches. */
function learn(): Known {
  const known = { texts: [], shapes: [] };
  read(packedPrimer(), known);
  return known;
}

let known: Known | undefined;

/** Unpacks what `pack` made. Throws a RangeError on bytes that it did not make. */
export function unpack(bytes: Uint8Array): unknown {
  known ??= learn();
  return read(bytes, { texts: [...known.texts], shapes: [...known.shapes] });
}
