/** An expected failure. */
export interface Failure<Why extends string = string> {
  ok: false;
  /** The kind: code acts on it, and a screen has its own words for the kinds that it knows. */
  why: Why;
  /** What the kind does not say, in English; empty where it says all. */
  sentence: string;
}

/** An expected outcome as a value. */
export type Result<T, Why extends string = string> = { ok: true; value: T } | Failure<Why>;

export const succeed = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** A failure; its fields are told there. */
export const fail = <Why extends string>(why: Why, sentence = ''): Failure<Why> => ({
  ok: false,
  why,
  sentence,
});
