import type { Border } from './blocks.ts';

/** A text put together from text nodes, and for each stretch of it the node that holds it. */
export interface PageText {
  text: string;
  /** In the order of the text, not overlapping; each from one node. */
  stretches: Stretch[];
}

/** `text.slice(start, end)` is `node.data.slice(offset, offset + end - start)`, but a blank may be any of HTML's there. */
export interface Stretch {
  start: number;
  end: number;
  node: Text;
  offset: number;
}

/** Collects text and borders in reading order. Runs of blanks become one, runs of borders one line break. */
export function assemble() {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  let length = 0;
  let line = false;
  /** A blank that was read but not yet written: it is dropped before a line break and at the ends. */
  let blank: { node: Text | null; offset: number } | null = null;

  const write = (words: string, node: Text | null, offset: number) => {
    if (node) stretches.push({ start: length, end: length + words.length, node, offset });
    parts.push(words);
    length += words.length;
  };
  const separate = () => {
    if (length && line) write('\n', null, 0);
    else if (length && blank) write(' ', blank.node, blank.offset);
    line = false;
    blank = null;
  };

  return {
    border(border: Border): void {
      if (border === 'paragraph') line = true;
      if (border === 'blank') blank ??= { node: null, offset: 0 };
    },
    /** @param node the live node that holds the data, if it is known */
    add(data: string, node: Text | null): void {
      for (let at = 0; at < data.length; ) {
        if (isBlank(data.charCodeAt(at))) {
          blank ??= { node, offset: at };
          at++;
          continue;
        }
        const end = endOfStretch(data, at);
        separate();
        write(data.slice(at, end), node, at);
        at = end;
      }
    },
    done: (): PageText => ({ text: parts.join(''), stretches }),
  };
}

/** What ends a stretch that can be copied as it is: a blank that is no single space between two words. */
const END = /[\t\n\f\r]| (?:[ \t\n\f\r]|$)/g;

/** The browser's own search: a loop over the characters takes five times as long where it was never run before. */
function endOfStretch(data: string, start: number): number {
  END.lastIndex = start;
  return END.exec(data)?.index ?? data.length;
}

/** Blank, tab, line feed, form feed, carriage return: what HTML collapses. A no-break space stays. */
export const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
