import * as v from 'valibot';
import type { Article } from '../text/article.ts';

/** Longest text, in UTF-16 units, that a page may hand over: far above any report, far below a message's limit. */
const LONGEST_TEXT = 1_000_000;
const LONGEST_LINE = 4_000;

const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const date = v.nullable(
  v.strictObject({
    value: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(?:T[\d:.+Z-]{5,24})?$/)),
    origin: v.picklist(['json-ld', 'meta', 'time-element', 'address', 'file', 'reader']),
  }),
);

const articleSchema = v.strictObject({
  url: v.union([v.literal(''), v.pipe(line, v.regex(/^(?:https?|file):\/\//))]),
  title: line,
  byline: v.nullable(line),
  outlet: line,
  language: v.nullable(v.pipe(v.string(), v.maxLength(35))),
  published: date,
  modified: date,
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
});

const passage = v.strictObject({
  address: v.pipe(line, v.regex(/^https?:\/\//)),
  outlet: line,
  title: line,
  exact: v.pipe(line, v.minLength(1)),
  prefix: line,
  suffix: line,
  sentence: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
});
const correction = v.strictObject({
  kind: v.picklist(['source', 'figure']),
  at: passage,
  against: v.pipe(v.array(passage), v.maxLength(1000)),
});

const tabRequest = v.strictObject({ tab });
const idRequest = v.strictObject({ id: line });
const reportRequest = v.strictObject({
  tab,
  force: v.exactOptional(v.boolean()),
  selection: v.exactOptional(v.boolean()),
  since: v.exactOptional(tab),
});
const saveRequest = v.strictObject({ tab, url: line });

/** Gives the value back when it has the shape, else null: a wrong message is refused, never thrown at. */
const checked =
  <Schema extends v.GenericSchema>(schema: Schema) =>
  (value: unknown): v.InferOutput<Schema> | null => {
    const result = v.safeParse(schema, value);
    return result.success ? result.output : null;
  };

/** What the reader in a page sends as the article it read. */
export const checkArticle: (value: unknown) => Article | null = checked(articleSchema);
export const checkReportRequest = checked(reportRequest);
export const checkSaveRequest = checked(saveRequest);
export const checkTabRequest = checked(tabRequest);
export const checkCorrection = checked(correction);
export const checkIdRequest = checked(idRequest);
