import { ByteWriter } from './bytes.ts';
import { PRIMER } from './primer.ts';
import { FEW, SMALL, TAG } from './tags.ts';

const encoder = new TextEncoder();

/** What has been written before, and is named by its number from then on. */
interface Seen {
  texts: Map<string, number>;
  shapes: Map<string, number>;
}

/** Writes one value. @param seen grows by what the value holds */
function write(value: unknown, { texts, shapes }: Seen): Uint8Array {
  const out = new ByteWriter();
  let lastStart = 0;
  put(value);
  return out.finish();

  function put(value: unknown): void {
    if (value === null || value === undefined) out.byte(TAG.null);
    else if (typeof value === 'boolean') out.byte(value ? TAG.true : TAG.false);
    else if (typeof value === 'number') putNumber(value);
    else if (typeof value === 'string') putText(value);
    else if (Array.isArray(value)) putList(value);
    else putObject(value as Record<string, unknown>);
  }

  function putNumber(value: number): void {
    if (!isWhole(value)) putFraction(value);
    else if (value >= 0) putSmall(value, SMALL.integer, FEW.integers, TAG.integer);
    else tagged(TAG.negative).varint(-1 - value);
  }

  function putFraction(value: number): void {
    const scaled = Math.round(value * 10_000);
    if (scaled !== 0 && Math.abs(scaled) < 2 ** 50 && scaled / 10_000 === value)
      tagged(TAG.decimal).zigzag(scaled);
    else tagged(TAG.double).raw(new Uint8Array(new Float64Array([value]).buffer));
  }

  function putText(value: string): void {
    const seen = texts.get(value);
    if (seen !== undefined) {
      putSmall(seen, SMALL.text, FEW.texts, TAG.textSeen);
      return;
    }
    texts.set(value, texts.size);
    const bytes = encoder.encode(value);
    tagged(TAG.text).varint(bytes.length);
    out.raw(bytes);
  }

  function putList(values: readonly unknown[]): void {
    if (isPair(values)) {
      const [start, end] = values;
      tagged(TAG.pair).zigzag(start - lastStart);
      out.varint(end - start);
      lastStart = start;
      return;
    }
    putSmall(values.length, SMALL.list, FEW.lists, TAG.list);
    for (const value of values) put(value);
  }

  function putObject(value: Record<string, unknown>): void {
    const names = Object.keys(value).filter((name) => value[name] !== undefined);
    const shape = JSON.stringify(names);
    const seen = shapes.get(shape);
    if (seen === undefined) {
      shapes.set(shape, shapes.size);
      tagged(TAG.shape).varint(names.length);
      for (const name of names) putText(name);
    } else putSmall(seen, SMALL.shape, FEW.shapes, TAG.shapeSeen);
    for (const name of names) put(value[name]);
  }

  function tagged(tag: number): ByteWriter {
    out.byte(tag);
    return out;
  }

  /** A small number in the first byte, a larger one after it. */
  function putSmall(number: number, small: number, few: number, tag: number): void {
    if (number < few) out.byte(small + number);
    else tagged(tag).varint(number);
  }
}

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && !Object.is(value, -0);

function isPair(values: readonly unknown[]): values is readonly [number, number] {
  const [start, end] = values as readonly number[];
  return (
    values.length === 2 &&
    isWhole(start) &&
    isWhole(end) &&
    (start as number) >= 0 &&
    (end as number) >= (start as number)
  );
}

const nothing = (): Seen => ({ texts: new Map(), shapes: new Map() });

/** The primer as bytes, packed without itself: what a reader learns from. */
export const packedPrimer = (): Uint8Array => write(PRIMER, nothing());

/** What the primer teaches. */
function learn(): Seen {
  const seen = nothing();
  write(PRIMER, seen);
  return seen;
}

let primed: Seen | undefined;

/**
 * Packs plain data (what JSON can say) into few bytes. Field names, repeated texts and repeated shapes are written
 * once; those of the primer not at all, because reader and writer know them beforehand.
 */
export function pack(value: unknown): Uint8Array {
  primed ??= learn();
  return write(value, { texts: new Map(primed.texts), shapes: new Map(primed.shapes) });
}
