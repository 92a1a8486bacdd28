/**
 * What the page bench runs inside a page: bundled into one script, and called once in each fresh document, because
 * the first call is the one a reader waits for. All times are in milliseconds.
 */
import { Readability } from '@mozilla/readability';
import { openMarks } from '../../../lib/article/marks/marks.ts';
import type { Mark, MarkKind, Reading, ReadPage } from '../../../lib/article/page.ts';
import { readInSteps } from '../../../lib/article/read.ts';
import { openReader } from '../../../lib/article/reader.ts';

const KINDS: readonly MarkKind[] = ['unnamed', 'differs', 'newer', 'same', 'changed'];

/** Readability as its readme has it: on a clone, which it would take apart otherwise. */
export function plain() {
  const started = performance.now();
  const clone = document.cloneNode(true) as Document;
  const cloned = performance.now();
  new Readability(clone).parse();
  const parse = performance.now() - cloned;
  return { parse, whole: cloned - started + parse };
}

/** Every step of ours, one after the other; the third holds Readability's parse. */
export function steps(marks: number) {
  const times: number[] = [];
  const generator = readInSteps(document, { force: true });
  let step: IteratorResult<undefined, Reading>;
  do {
    const started = performance.now();
    step = generator.next();
    times.push(performance.now() - started);
  } while (!step.done);
  if (!step.value.ok) return { times, marking: 0, ...NOTHING, why: step.value.why };
  const page = step.value.value;
  const wanted = spread(page.raw.text, marks);
  const started = performance.now();
  run(openMarks(document).draw(page, wanted));
  document.body.offsetHeight; // so that the layout is paid here
  const marking = performance.now() - started;
  return { times, marking, ...fidelity(page, wanted), why: null };
}

/** A document that script has grown, deep or wide, in milliseconds until it is refused. */
export function grown(kind: 'wide' | 'deep') {
  if (kind === 'wide') {
    const all = document.createElement('div');
    for (let at = 0; at < 90_000; at++) all.append(document.createElement('i'));
    document.body.append(all);
  } else {
    let inmost: Element = document.createElement('div');
    const outmost = inmost;
    for (let level = 0; level < 1_500; level++)
      inmost = inmost.appendChild(document.createElement('div'));
    document.body.append(outmost);
  }
  const started = performance.now();
  const { ok } = run(readInSteps(document, { force: true }));
  return { time: performance.now() - started, refused: !ok };
}

const NO_CARDS = { cards: [], lang: 'en', dir: 'ltr', unheard: '' } as const;

/** From the first line of our code to the first mark, through the slices that the page is given its turn in. */
export async function untilMarked(marks: number) {
  const started = performance.now();
  const reader = openReader(document, {
    changed() {},
    pressed: async () => true,
    denied: async () => true,
  });
  const read = await reader.read({ force: true });
  if (read.ok) await reader.mark(spread(read.value.text, marks), NO_CARDS);
  const time = performance.now() - started;
  reader.stop();
  return time;
}

/** Marks by highlights against marks by elements around the same ranges, added and laid out. */
export function marking(how: 'highlights' | 'elements', marks: number) {
  const read = run(readInSteps(document, { force: true }));
  if (!read.ok) return { time: 0, changed: 0 };
  const wanted = spread(read.value.raw.text, marks);
  const ranges = new Map(wanted.map(({ span }) => [span, read.value.locate(span)]));
  const located: ReadPage = { ...read.value, locate: (span) => ranges.get(span) ?? [] };
  const nodes = () => document.querySelectorAll('*').length;
  document.body.offsetHeight;
  const before = nodes();
  const started = performance.now();
  if (how === 'highlights') run(openMarks(document).draw(located, wanted));
  else wrap([...ranges.values()].flat().reverse());
  document.body.offsetHeight;
  return { time: performance.now() - started, changed: nodes() - before };
}

function wrap(ranges: readonly Range[]): void {
  for (const range of ranges) range.surroundContents(document.createElement('mark'));
}

const NOTHING = { characters: 0, mapped: 0, marks: 0, exact: 0, missing: 0 };

/** How much of the text leads back to the page, and whether the marks stand on their words. */
function fidelity({ raw: { text }, locate }: ReadPage, wanted: readonly Mark[]) {
  let characters = 0;
  let mapped = 0;
  for (const { 0: words, index } of text.matchAll(/[^\n]{1,50}/g)) {
    characters += words.length;
    if (wordsOf(locate([index, index + words.length])) === bare(words)) mapped += words.length;
  }
  const found = wanted.map(({ span }) => ({
    ranges: locate(span),
    words: bare(text.slice(...span)),
  }));
  const exact = found.filter(({ ranges, words }) => wordsOf(ranges) === words).length;
  const missing = found.filter(({ ranges }) => !ranges.length).length;
  return { characters, mapped, marks: wanted.length, exact, missing };
}

const bare = (words: string) => words.replace(/\s/g, '');
const wordsOf = (ranges: readonly Range[]) => bare(ranges.join(''));

/** Marks of five words each, spread evenly over the text, none over the end of a paragraph. */
function spread(text: string, count: number): Mark[] {
  const places = [...text.matchAll(/\S{1,40}(?: \S{1,40}){1,4}/g)];
  const every = Math.max(1, places.length / count);
  return Array.from({ length: Math.min(count, places.length) }, (_, index) => {
    const { 0: words, index: start } = places[Math.floor(index * every)] as RegExpExecArray;
    const kind = KINDS[index % KINDS.length] as MarkKind;
    return { item: `${index}`, kind, span: [start, start + words.length] };
  });
}

function run<Value>(generator: Generator<undefined, Value>): Value {
  for (;;) {
    const step = generator.next();
    if (step.done) return step.value;
  }
}
