/** What a promise gives, or something else where it takes longer than so many milliseconds. */
export function within<Value, Late>(
  milliseconds: number,
  work: Promise<Value>,
  instead: Late,
): Promise<Value | Late> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Late>((resolve) => {
    timer = setTimeout(() => resolve(instead), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
