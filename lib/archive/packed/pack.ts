import { ByteWriter } from './bytes.ts';
import { PRIMER } from './primer.ts';
import { FEW, SMALL, TAG } from './tags.ts';

const encoder = new TextEncoder();

/** Writes one value; what has been written before can be named by its number. */
class Packer {
  readonly texts: Map<string, number>;
  readonly shapes: Map<string, number>;
  readonly out = new ByteWriter();
  private lastStart = 0;

  constructor(primed?: Packer) {
    this.texts = new Map(primed?.texts);
    this.shapes = new Map(primed?.shapes);
  }

  value(value: unknown): void {
    if (value === null || value === undefined) this.out.byte(TAG.null);
    else if (typeof value === 'boolean') this.out.byte(value ? TAG.true : TAG.false);
    else if (typeof value === 'number') this.number(value);
    else if (typeof value === 'string') this.text(value);
    else if (Array.isArray(value)) this.list(value);
    else this.object(value as Record<string, unknown>);
  }

  private number(value: number): void {
    const whole = Number.isSafeInteger(value) && !Object.is(value, -0);
    const scaled = Math.round(value * 10_000);
    if (whole && value >= 0) this.seen(value, SMALL.integer, FEW.integers, TAG.integer);
    else if (whole) this.tagged(TAG.negative).varint(-1 - value);
    else if (scaled !== 0 && Math.abs(scaled) < 2 ** 50 && scaled / 10_000 === value)
      this.tagged(TAG.decimal).zigzag(scaled);
    else this.tagged(TAG.double).raw(new Uint8Array(new Float64Array([value]).buffer));
  }

  private text(value: string): void {
    const seen = this.texts.get(value);
    if (seen !== undefined) {
      this.seen(seen, SMALL.text, FEW.texts, TAG.textSeen);
      return;
    }
    this.texts.set(value, this.texts.size);
    const bytes = encoder.encode(value);
    this.out.byte(TAG.text);
    this.out.varint(bytes.length);
    this.out.raw(bytes);
  }

  private list(values: readonly unknown[]): void {
    if (isPair(values)) {
      this.out.byte(TAG.pair);
      this.out.zigzag(values[0] - this.lastStart);
      this.out.varint(values[1] - values[0]);
      this.lastStart = values[0];
      return;
    }
    this.seen(values.length, SMALL.list, FEW.lists, TAG.list);
    for (const value of values) this.value(value);
  }

  private object(value: Record<string, unknown>): void {
    const names = Object.keys(value).filter((name) => value[name] !== undefined);
    const shape = JSON.stringify(names);
    const seen = this.shapes.get(shape);
    if (seen === undefined) {
      this.shapes.set(shape, this.shapes.size);
      this.out.byte(TAG.shape);
      this.out.varint(names.length);
      for (const name of names) this.text(name);
    } else this.seen(seen, SMALL.shape, FEW.shapes, TAG.shapeSeen);
    for (const name of names) this.value(value[name]);
  }

  private tagged(tag: number): ByteWriter {
    this.out.byte(tag);
    return this.out;
  }

  /** A small number in the first byte, a larger one after it. */
  private seen(number: number, small: number, few: number, tag: number): void {
    if (number < few) this.out.byte(small + number);
    else this.tagged(tag).varint(number);
  }
}

function isPair(values: readonly unknown[]): values is readonly [number, number] {
  const [start, end] = values;
  return (
    values.length === 2 &&
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    (start as number) >= 0 &&
    (end as number) >= (start as number) &&
    !Object.is(start, -0) &&
    !Object.is(end, -0)
  );
}

const packWith = (primed: Packer | undefined, value: unknown): Packer => {
  const packer = new Packer(primed);
  packer.value(value);
  return packer;
};

/** The primer as bytes, packed without itself: what a reader learns from. */
export const packedPrimer = (): Uint8Array => packWith(undefined, PRIMER).out.finish();

let primed: Packer | undefined;

/**
 * Packs plain data (what JSON can say) into few bytes. Field names, repeated texts and repeated shapes are written
 * once; those of the primer not at all, because reader and writer know them beforehand.
 */
export function pack(value: unknown): Uint8Array {
  primed ??= packWith(undefined, PRIMER);
  return packWith(primed, value).out.finish();
}
