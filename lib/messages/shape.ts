/** Whether a value has a shape. Messages are plain data by then: the browser copied them. */
export type Shape<Value> = (value: unknown) => value is Value;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Fields<All extends Shapes> = {
  [Name in keyof All]: All[Name] extends Shape<infer V> ? V : never;
};

const shape = <Value>(test: (value: unknown) => boolean) => test as Shape<Value>;

/** @param most UTF-16 code units */
export const text = (most: number, pattern = /^/) =>
  shape<string>(
    (value) => typeof value === 'string' && value.length <= most && pattern.test(value),
  );

export const flag = shape<boolean>((value) => typeof value === 'boolean');

/** A whole number from 0 on. */
export const count = shape<number>((value) => Number.isInteger(value) && (value as number) >= 0);

export const oneOf = <const Value>(...values: readonly Value[]) =>
  shape<Value>((value) => values.includes(value as Value));

export const listOf = <Value>(each: Shape<Value>, most: number, least = 0) =>
  shape<Value[]>(
    (value) =>
      Array.isArray(value) &&
      value.length <= most &&
      value.length >= least &&
      // not `every`, which passes over what a list leaves out
      value.findIndex((one) => !each(one)) < 0,
  );

/** An object with all of the fields, any of those that may be missing, and no others. */
export const fields = <All extends Shapes, Some extends Shapes = Record<never, never>>(
  all: All,
  some = {} as Some,
) =>
  shape<Fields<All> & Partial<Fields<Some>>>((value) => {
    if (typeof value !== 'object' || value === null) return false;
    const isOwn = (name: string) => Object.hasOwn(value, name);
    return (
      Object.keys(all).every(isOwn) &&
      Object.entries(value).every(
        ([name, field]) =>
          (Object.hasOwn(all, name) && all[name]?.(field)) ||
          (Object.hasOwn(some, name) && some[name]?.(field)),
      )
    );
  });
