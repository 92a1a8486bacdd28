import type { ValueView } from '../../lib/view/panel/value.ts';

/** A value with the words that bound it small before it. */
export function Value({ value: { bound, amount } }: { value: ValueView }) {
  return (
    <>
      {bound && <small>{bound} </small>}
      {amount}
    </>
  );
}
