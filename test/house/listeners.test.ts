import { describe, expect, it } from 'vitest';
import { type Node, nodesOf, place, type Source, sourcesOf } from './lib/sources.ts';

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];
/** Calls that register a listener: the browser's own, and ours for messages. */
const REGISTERS = new Set(['addListener', 'handle']);

/**
 * Registrations that could come late. The browser delivers the event that woke the background once, while
 * the script starts: a listener added after an `await`, in a promise's callback or by a timer misses it.
 */
function lateIn(source: Source): string[] {
  const found: string[] = [];
  for (const [node, around] of nodesOf(source)) {
    if (node.type !== 'CallExpression' || !REGISTERS.has(nameOf(node.callee as Node))) continue;
    const late = around.some(
      (outer, i) =>
        (FUNCTIONS.includes(outer.type) && outer.async) || isCallback(outer, around[i - 1]),
    );
    if (late) found.push(place(source, node));
  }
  return found;
}

const nameOf = (callee: Node): string =>
  callee.type === 'MemberExpression'
    ? ((callee.property as Node).name as string)
    : ((callee.name as string | undefined) ?? '');

const isCallback = (outer: Node, inner: Node | undefined): boolean =>
  outer.type === 'CallExpression' &&
  /^(then|catch|finally|setTimeout|queueMicrotask|requestIdleCallback)$/.test(
    nameOf(outer.callee as Node),
  ) &&
  (outer.arguments as Node[]).includes(inner as Node);

describe('the background registers its listeners while it starts', () => {
  const files = sourcesOf('entrypoints').filter(({ file }) =>
    /^entrypoints\/background/.test(file),
  );
  it.each(files.map((source) => [source.file, source] as const))('%s', (_file, source) => {
    expect(lateIn(source)).toEqual([]);
  });

  it('has a background to look at', () => expect(files).not.toEqual([]));

  it.each([
    'async function f() { await g(); browser.action.onClicked.addListener(h); }',
    'open().then(() => browser.action.onClicked.addListener(h));',
    'setTimeout(() => { handle({}); });',
  ])('finds the late one in: %s', (text) => expect(lateIn({ file: 'x.ts', text })).toHaveLength(1));

  it('leaves a registration at the start alone, also beside async functions', () => {
    const text =
      'browser.runtime.onInstalled.addListener(async () => { await open(); }); handle({});';
    expect(lateIn({ file: 'x.ts', text })).toEqual([]);
  });
});
