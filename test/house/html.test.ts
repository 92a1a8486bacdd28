import { describe, expect, it } from 'vitest';
import { type Node, nodesOf, place, type Source, sourcesOf } from './lib/sources.ts';

/** Ways to turn text into markup or code. Nothing from a page may take one of them. */
const MARKUP = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'srcdoc',
  'eval',
  'Function',
]);
/** Ways to reach the network. The extension has none. */
const NETWORK = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'importScripts',
  'RTCPeerConnection',
]);

/** The one exception: the extension reads the models that are shipped with it, from its own address. */
const OWN_FILE = 'entrypoints/background/own-file.ts';

function namesIn(source: Source, wanted: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const [node, [outer]] of nodesOf(source)) {
    const name = (node.type === 'Identifier' || node.type === 'JSXIdentifier') && node.name;
    if (typeof name === 'string' && wanted.has(name) && outer && !isType(outer))
      found.push(`${place(source, node)} ${name}`);
  }
  return found;
}

const isType = ({ type }: Node) => type.startsWith('TS');

const files = sourcesOf('lib', 'components', 'entrypoints');

describe('no markup and no code from text, and no network', () => {
  it.each(files.map((source) => [source.file, source] as const))('%s', (_file, source) => {
    expect(namesIn(source, MARKUP)).toEqual([]);
    const reached = namesIn(source, NETWORK);
    if (source.file === OWN_FILE) expect(reached).toHaveLength(1);
    else expect(reached).toEqual([]);
  });

  it('finds what it looks for', () => {
    const text = 'a.innerHTML = b; <p dangerouslySetInnerHTML={c} />; new Function(d); fetch(e);';
    expect(namesIn({ file: 'x.tsx', text }, MARKUP)).toHaveLength(3);
    expect(namesIn({ file: 'x.tsx', text }, NETWORK)).toHaveLength(1);
  });
});
