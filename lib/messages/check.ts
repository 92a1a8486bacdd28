import type { NewCorrection } from '../archive/corrections.ts';
import type { RawArticle } from '../article/raw-article.ts';
import type { ToBackground } from './protocol.ts';
import { count, fields, flag, listOf, oneOf, type Shape, text } from './shape.ts';

/** Longest text, in UTF-16 units, that a page may hand over: far above any report, far below a message's limit. */
const LONGEST_TEXT = 1_000_000;
const LONGEST_LINE = 4_000;
/** An address may carry a long tail of how the reader came there. */
const LONGEST_ADDRESS = 100_000;

const line = text(LONGEST_LINE);
const passage = fields({
  address: text(LONGEST_LINE, /^https?:\/\//),
  outlet: line,
  title: line,
  exact: text(LONGEST_LINE, /./s),
  prefix: line,
  suffix: line,
  sentence: text(LONGEST_TEXT),
});

/** Gives the value back when it has the shape, else null: a wrong message is refused, never thrown at. */
const checked =
  <Value>(shape: Shape<Value>) =>
  (value: unknown): Value | null =>
    shape(value) ? value : null;

type Request<Type extends keyof ToBackground> = Parameters<ToBackground[Type]>[0];

/** What the reader in a page sends as the article it read. */
export const checkRawArticle = checked<RawArticle>(
  fields({
    address: text(LONGEST_ADDRESS),
    stated: fields({
      linked: listOf(text(LONGEST_TEXT), 1_000),
      meta: listOf(listOf(line, 2, 2) as Shape<[string, string]>, 1_000),
      canonical: line,
      language: line,
      times: fields({ published: line, modified: line }),
    }),
    title: line,
    byline: line,
    text: text(LONGEST_TEXT),
  }),
);
export const checkReportRequest = checked<Request<'report'>>(
  fields({ tab: count }, { force: flag, selection: flag, since: count }),
);
export const checkSaveRequest = checked<Request<'save'>>(fields({ tab: count, url: line }));
export const checkTabRequest = checked<Request<'cancel'>>(fields({ tab: count }));
export const checkCorrection = checked<NewCorrection>(
  fields({ kind: oneOf('source', 'figure'), at: passage, against: listOf(passage, 1_000) }),
);
export const checkIdRequest = checked<Request<'dropCorrection'>>(fields({ id: line }));
