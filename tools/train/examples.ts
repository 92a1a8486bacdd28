import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reading, read } from '../../lib/attributions/reading.ts';
import { type Encoded, encode } from '../../lib/attributions/tagger/encode.ts';
import { english } from '../../lib/language/en/index.ts';
import { readProse } from '../../lib/text/prose.ts';
import type { TokenRange } from '../../lib/text/sentences.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Token } from '../../lib/text/tokens.ts';

/** An attribution as people marked it, in tokens. */
export interface Marked {
  source: TokenRange | null;
  cue: TokenRange;
  content: TokenRange[];
}

/** One document of the corpus, encoded, with what people marked in it. */
export interface Example {
  id: string;
  reading: Reading;
  text: Encoded;
  marked: Marked[];
}

interface Gold {
  id: string;
  attributions: { source: Span | null; cue: Span | null; content: Span[] }[];
}

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** Reads one split ("train", "dev") of the attribution corpus in a folder. */
export function readExamples(corpora: string, split: string): Example[] {
  const folder = join(corpora, 'attribution');
  const gold = new Map<string, Gold>(
    lines(join(folder, `gold-attributions-${split}.jsonl`)).map((one: Gold) => [one.id, one]),
  );
  return lines(join(folder, `documents-${split}.jsonl`)).map(({ id, text }) => {
    const reading = read(readProse(text, english), english.attributions);
    const marked = (gold.get(id)?.attributions ?? []).flatMap((one) => mark(reading.tokens, one));
    return { id, reading, text: encode(reading), marked };
  });
}

function mark(
  tokens: readonly Token[],
  { source, cue, content }: Gold['attributions'][number],
): Marked[] {
  const range = (span: Span | null) => span && rangeOf(tokens, span);
  const marked = range(cue);
  if (!marked) return [];
  return [
    {
      source: range(source),
      cue: marked,
      content: content.map((span) => range(span)).filter((one) => one !== null),
    },
  ];
}

/** The tokens that a span touches. */
function rangeOf(tokens: readonly Token[], [start, end]: Span): TokenRange | null {
  const first = lowest(tokens, start);
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).start < end) last++;
  return last > first ? { first, end: last } : null;
}

/** Index of the first token that ends after an offset. */
function lowest(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
