import { describe, expect, it } from 'vitest';
import { type Node, nodesOf, place, type Source, sourcesOf } from './lib/sources.ts';

/** More than this many words in one list are a lexicon, and belong under `lib/language/<code>/`. */
const MOST = 8;

/** Names of HTML elements and attributes are no language's words. */
const HTML = new Set(
  `a abbr address applet area article aside audio b base bdi bdo blockquote body br button canvas caption center cite code
   col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form
   frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map
   mark marquee math menu meta meter nav noframes noscript object ol optgroup option output p param picture pre progress q
   rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table
   tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr
   alt class content height hidden href id lang name rel role src style title type value width`.split(
    /\s+/,
  ),
);

/** Lists that look like words and are none, each with what they are. */
const NO_LANGUAGE: Readonly<Record<string, string>> = {
  'lib/archive/formats/csv.ts': 'names of the columns of a file',
};

/** `a few words`, `don't`, `so-called`: what a lexicon's entry looks like. */
const WORD = /^[a-z][a-z'’-]{1,30}(?: [a-z'’-]{1,30}){0,5}$/;
const isWord = (text: string) => WORD.test(text) && !HTML.has(text);

/** The longest list of words in a file: an array or a set, one string to be split, or alternatives of a pattern. */
function listsIn(source: Source): string[] {
  const found: string[] = [];
  for (const [node] of nodesOf(source)) {
    const words = wordsOf(node).filter(isWord);
    if (words.length > MOST) found.push(`${place(source, node)} has ${words.length} words`);
  }
  return found;
}

function wordsOf(node: Node): string[] {
  if (node.type === 'ArrayExpression') return (node.elements as (Node | null)[]).map(textOf);
  if (node.type === 'Literal' && 'regex' in node)
    return (node.regex as { pattern: string }).pattern.split(/[|()?:]+/);
  if (node.type === 'Literal' && typeof node.value === 'string' && !/[.!?]/.test(node.value))
    return node.value.split(/[\s,|]+/);
  return [];
}

const textOf = (node: Node | null): string =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : '';

/** `lib/view/words` is the other place of words: what the product itself says. */
const files = sourcesOf('lib').filter(
  ({ file }) => !/^lib\/(?:language\/[a-z]{2,3}|view\/words)\//.test(file),
);

describe('words are data, and stand under lib/language/<code> alone', () => {
  it.each(files.map((source) => [source.file, source] as const))('%s', (_file, source) => {
    if (source.file in NO_LANGUAGE) expect(listsIn(source)).not.toEqual([]);
    else expect(listsIn(source)).toEqual([]);
  });

  it('finds a list in each of its shapes', () => {
    const words = 'said told wrote claimed denied argued warned added insisted'.split(' ');
    for (const text of [
      `const a = ${JSON.stringify(words)};`,
      `const a = new Set(${JSON.stringify(words)});`,
      `const a = '${words.join(' ')}'.split(' ');`,
      `const a = /\\b(?:${words.join('|')})\\b/;`,
    ])
      expect(listsIn({ file: 'x.ts', text })).toHaveLength(1);
    expect(listsIn({ file: 'x.ts', text: `const a = ['said', 'told'];` })).toEqual([]);
  });
});
