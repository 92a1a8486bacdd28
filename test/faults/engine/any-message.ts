import fc from 'fast-check';
import { checkMarks, checkRead, checkShow, checkStep } from '../../../lib/article/check-request.ts';
import {
  checkCorrection,
  checkIdRequest,
  checkRawArticle,
  checkReportRequest,
  checkSaveRequest,
  checkTabRequest,
} from '../../../lib/messages/check.ts';

export const ARTICLE = {
  address: 'https://harbour-post.example/dam',
  stated: {
    linked: ['{"@type":"NewsArticle"}'],
    meta: [['og:site_name', 'Harbour Post']],
    canonical: '/dam',
    language: 'en',
    times: { published: '2026-05-13', modified: '' },
  },
  title: 'Dam operator was warned',
  byline: '',
  text: 'Two officials said so.',
};
const PASSAGE = {
  address: 'https://harbour-post.example/dam',
  outlet: 'Harbour Post',
  title: 'Dam operator was warned',
  exact: 'Two officials',
  prefix: '',
  suffix: ' said so.',
  sentence: 'Two officials said so.',
};
const CARD = {
  item: 'a',
  kind: 'same',
  sign: '=',
  what: 'Unnamed source',
  where: '1 of 1',
  title: 'Two officials',
  open: 'Open',
  deny: '',
  rows: [['Harbour Post', 'said so', '08:20']],
  notes: ['No reason is given.'],
};
/** Each message that is taken anywhere, with what it may hold. */
export const MESSAGES = [
  [checkRawArticle, ARTICLE],
  [checkReportRequest, { tab: 3, force: true }],
  [checkSaveRequest, { tab: 3, url: 'https://harbour-post.example/dam' }],
  [checkTabRequest, { tab: 3 }],
  [checkIdRequest, { id: 'c1' }],
  [checkCorrection, { kind: 'figure', at: PASSAGE, against: [PASSAGE] }],
  [checkRead, { force: true }],
  [
    checkMarks,
    {
      marks: [{ item: 'a', kind: 'same', span: [0, 4] }],
      cards: [CARD],
      lang: 'en',
      dir: 'ltr',
      unheard: 'Nobody heard.',
    },
  ],
  [checkShow, { item: 'a', span: [0, 4] }],
  [checkStep, { by: 1, focus: true }],
] as const;

const LONG = 'a'.repeat(10_000_000);
const odd = fc.oneof(
  fc.anything({ withNullPrototype: true, withBoxedValues: true, withBigInt: true, withDate: true }),
  fc.constantFrom(undefined, null, Number.NaN, -1, 1e308, '', LONG, [], {}, [LONG]),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}')),
);
type Fields = Record<string, unknown>;
/** An object and all objects in it. */
const within = (value: unknown): Fields[] =>
  typeof value === 'object' && value !== null
    ? [value as Fields, ...Object.values(value).flatMap(within)]
    : [];
/** A message as it should be, with the check that takes it, but for a field, however deep, that is missing, extra or of another kind. */
export const anyMessage = fc
  .tuple(
    fc.nat(MESSAGES.length - 1),
    fc.nat(20),
    fc.nat(20),
    odd,
    fc.constantFrom('drop', 'set', 'add', 'all'),
  )
  .map(([which, depth, at, value, how]) => {
    const [check, whole] = MESSAGES[which] as (typeof MESSAGES)[number];
    if (how === 'all') return { check, message: value };
    const message = structuredClone(whole);
    const objects = within(message);
    const on = objects[depth % objects.length] as Fields;
    const names = Object.keys(on);
    const name =
      how === 'add' ? ['admin', '__proto__', 'toString'][at % 3] : names[at % names.length];
    if (how === 'drop') delete on[name as string];
    else if (name !== undefined)
      Object.defineProperty(on, name, { value, enumerable: true, configurable: true });
    return { check, message };
  });
