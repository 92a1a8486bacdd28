/** The source text that calls a function with arguments in another program's realm. */
export const call = (run: (...args: never) => unknown, args: readonly unknown[] = []): string =>
  `(${run})(...${JSON.stringify(args)})`;
