/** An expected outcome as a value: a failure carries a sentence that the reader can be shown. */
export type Result<T, Why extends string = string> =
  | { ok: true; value: T }
  | { ok: false; why: Why; sentence: string };

export const succeed = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/**
 * @param why names the kind of failure, for code
 * @param sentence says what happened and what can be done, for the reader
 */
export const fail = <Why extends string>(
  why: Why,
  sentence: string,
): { ok: false; why: Why; sentence: string } => ({ ok: false, why, sentence });
