import * as v from 'valibot';
import { fail, type Result, succeed } from '../../result.ts';
import { canonicalAddress } from '../../text/address.ts';
import { is } from './file-format.ts';
import { type BadRow, wrong } from './read-file.ts';

/** A passage that was marked elsewhere, to be found again in a clipping of that address. */
export interface Passage {
  id: string;
  address: string;
  title: string;
  exact: string;
  prefix: string;
  suffix: string;
  text: string;
  tags: readonly string[];
  written: string;
}

const LIMIT = 100_000;
const short = v.pipe(v.string(), v.maxLength(LIMIT, is('too long')));
const selector = v.looseObject({
  type: v.string(),
  exact: v.optional(short),
  prefix: v.optional(short),
  suffix: v.optional(short),
});
const annotation = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, is('no id'))),
  uri: v.pipe(v.string(), v.regex(/^https?:\/\//i, is('no address'))),
  created: v.pipe(v.string(), v.isoTimestamp(is('no date'))),
  text: v.optional(short, ''),
  tags: v.optional(v.array(short), []),
  document: v.optional(v.object({ title: v.optional(v.union([v.array(short), short]), []) }), {}),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(selector), []) })), []),
});
const exported = v.object({ annotations: v.array(v.unknown()) });

/** Reads an export of Hypothesis. @returns what can be taken, and what is wrong with each row that cannot */
export function readHypothesis(
  text: string,
): Result<{ passages: Passage[]; bad: BadRow[] }, 'not Hypothesis'> {
  const file = v.safeParse(v.pipe(v.string(), v.parseJson(), exported), text);
  if (!file.success) return fail('not Hypothesis');
  const rows = file.output.annotations.map((row) => v.safeParse(annotation, row));
  const passages = rows.flatMap((row) => (row.success ? [toPassage(row.output)] : []));
  const bad = rows.flatMap((row, at): BadRow[] =>
    row.success ? [] : [{ kind: 'annotation', row: at + 1, title: '', ...wrong(row.issues[0]) }],
  );
  return succeed({ passages, bad });
}

function toPassage({
  id,
  uri,
  created,
  text,
  tags,
  document,
  target,
}: v.InferOutput<typeof annotation>): Passage {
  const selectors = target.flatMap(({ selector }) => selector);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  return {
    id,
    address: canonicalAddress(uri),
    title: [document.title].flat()[0]?.toWellFormed() ?? '',
    exact: quote?.exact?.toWellFormed() ?? '',
    prefix: quote?.prefix?.toWellFormed() ?? '',
    suffix: quote?.suffix?.toWellFormed() ?? '',
    text: text.toWellFormed(),
    tags,
    written: created,
  };
}
