import * as v from 'valibot';

/** The archive file. Described for others in docs/archive-format.md; a change of meaning raises the version. */
export const FORMAT = 'second-source-archive';
export const FORMAT_VERSION = 1;

/** UTF-16 code units; longer than any article, and short enough that one row cannot fill the memory. */
const LONGEST_TEXT = 4_000_000;
const LONGEST_LINE = 10_000;

/** What can be wrong with a row or a field, besides that it is missing or of another kind; screens say what each means. */
export type Fault =
  | 'too long'
  | 'half a character'
  | 'no id'
  | 'no date'
  | 'no origin'
  | 'no offset'
  | 'ends first'
  | 'too many'
  | 'no address'
  | 'outside its text'
  | 'no kind';
/** The fault that a check tells of. */
export const is = (fault: Fault): Fault => fault;

const wellFormed = (text: string) => text.isWellFormed();
const line = v.pipe(
  v.string(),
  v.maxLength(LONGEST_LINE, is('too long')),
  v.check(wellFormed, is('half a character')),
);
const longText = v.pipe(
  v.string(),
  v.maxLength(LONGEST_TEXT, is('too long')),
  v.check(wellFormed, is('half a character')),
);
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, is('no id')));

const MOMENT =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
const isMoment = (text: string) => MOMENT.test(text) && !Number.isNaN(Date.parse(text));
const moment = v.pipe(v.string(), v.check(isMoment, is('no date')));
const statedDate = v.nullable(
  v.object({
    value: moment,
    origin: v.picklist(
      ['json-ld', 'meta', 'time-element', 'address', 'file', 'reader'],
      is('no origin'),
    ),
  }),
);

const offset = v.pipe(v.number(), v.integer(is('no offset')), v.minValue(0, is('no offset')));
const span = v.pipe(
  v.tuple([offset, offset]),
  v.check(([start, end]) => start <= end, is('ends first')),
);

const tags = v.pipe(v.array(line), v.maxLength(1000, is('too many')));

const note = v.object({
  id,
  anchor: v.nullable(v.object({ exact: longText, prefix: line, suffix: line, span })),
  text: longText,
  tags: v.optional(tags),
  written: moment,
  revised: moment,
});

/** One state of a clipping: what the page said, and when it was seen saying it. */
const stateFields = {
  title: line,
  byline: v.nullable(line),
  outlet: line,
  language: v.nullable(line),
  published: statedDate,
  modified: statedDate,
  seen: moment,
  revised: moment,
  text: longText,
};

const webAddress = v.pipe(
  line,
  v.check((url) => url === '' || /^https?:\/\//i.test(url), is('no address')),
);

export const clippingSchema = v.pipe(
  v.object({
    id,
    url: webAddress,
    saved: moment,
    tags,
    sample: v.optional(v.literal(true)),
    ...stateFields,
    notes: v.pipe(v.array(note), v.maxLength(10_000, is('too many'))),
    versions: v.pipe(v.array(v.object(stateFields)), v.maxLength(10_000, is('too many'))),
  }),
  v.check(
    ({ text, versions, notes }) =>
      notes.every(({ anchor }) => {
        const longest = Math.max(text.length, ...versions.map((version) => version.text.length));
        return !anchor || anchor.span[1] <= longest;
      }),
    is('outside its text'),
  ),
);

export const tombstoneSchema = v.variant(
  'kind',
  [
    v.object({
      id,
      kind: v.picklist(['clipping', 'note', 'correction'], is('no kind')),
      removed: moment,
    }),
    v.object({ id: webAddress, kind: v.literal('reading'), removed: moment }),
  ],
  is('no kind'),
);

const passage = v.object({
  address: webAddress,
  outlet: line,
  title: line,
  exact: longText,
  prefix: line,
  suffix: line,
  sentence: longText,
});
export const correctionSchema = v.object({
  id,
  kind: v.picklist(['source', 'figure'], is('no kind')),
  at: passage,
  against: v.pipe(v.array(passage), v.maxLength(1000, is('too many'))),
  made: moment,
});
export const readingSchema = v.object({ address: webAddress, title: line, added: moment });

export type FileClipping = v.InferOutput<typeof clippingSchema>;
export type FileState = FileClipping['versions'][number];
export type FileTombstone = v.InferOutput<typeof tombstoneSchema>;
export type FileCorrection = v.InferOutput<typeof correctionSchema>;
export type FileReading = v.InferOutput<typeof readingSchema>;
