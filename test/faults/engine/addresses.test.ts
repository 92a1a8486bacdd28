/** Faults 33 and 34: addresses that are not what they seem. */
import { describe, expect, it } from 'vitest';
import { hostOf } from '../../../lib/article/stated/address.ts';
import { articleOf } from '../../../lib/article/stated/article-of.ts';
import { tidy } from '../../../lib/article/stated/tidy.ts';
import { canonicalAddress } from '../../../lib/text/address.ts';
import { nodesOf, place, sourcesOf } from '../../house/lib/sources.ts';

const SCRIPTS = [
  'javascript:hit()',
  'java\tscript:hit()',
  'java\nscript:hit()',
  ' javascript:hit()',
  'JaVaScRiPt:hit()',
  'vbscript:hit()',
  'data:text/html,<script>hit()</script>',
  'blob:https://outlet.example/5d1',
  'chrome-extension://abcdef/clippings.html',
  'moz-extension://5ec0d500/clippings.html',
  'about:blank',
  'view-source:https://outlet.example/',
  '//outlet.example/a',
  '/a',
  'a',
  '',
];

describe('33: links', () => {
  it.each(SCRIPTS)('%j is no address of a report', (address) => {
    expect(canonicalAddress(address)).toBe('');
    const stated = {
      linked: [],
      meta: [],
      canonical: address,
      language: '',
      times: { published: '', modified: '' },
    };
    const raw = { address, stated, title: '', byline: '', text: '' };
    expect(articleOf(raw).url).toBe('');
    const own = 'https://outlet.example/a';
    expect(articleOf({ ...raw, address: own }).url).toBe(own);
  });

  it('to elsewhere tell the page that they open nothing of ours', () => {
    const open: string[] = [];
    for (const source of sourcesOf('components', 'entrypoints'))
      for (const [node] of nodesOf(source)) {
        if (node.type !== 'JSXOpeningElement') continue;
        const words = source.text.slice(node.start, node.end);
        // `noreferrer` is `noopener` too: https://html.spec.whatwg.org/#link-type-noreferrer
        if (words.includes('target="_blank"') && !/rel="[^"]{0,20}noreferrer/.test(words))
          open.push(place(source, node));
      }
    expect(open).toEqual([]);
  });
});

describe('34: names that look like others', () => {
  it.each([
    ['https://аpple.example/a', 'xn--pple-43d.example'], // the first letter is Cyrillic
    ['https://www.gооgle.example/', 'xn--ggle-55da.example'],
  ])('%s is told as it is registered', (address, host) => {
    expect(hostOf(canonicalAddress(address))).toBe(host);
  });

  it('a title and a byline turn no text round', () => {
    expect(tidy('Report \u202eexe.gpj\u202c of \u2066Monday\u2069')).toBe(
      'Report exe.gpj of Monday',
    );
  });
});
