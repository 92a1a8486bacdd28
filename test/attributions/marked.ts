import type { Draft } from '../../lib/attributions/draft.ts';
import { read } from '../../lib/attributions/reading.ts';
import { linkSources } from '../../lib/attributions/sources/link.ts';
import { readMention } from '../../lib/attributions/sources/mention.ts';
import { statedAbout } from '../../lib/attributions/sources/stated.ts';
import { english } from '../../lib/language/en/index.ts';
import { readProse } from '../../lib/text/prose.ts';
import type { TokenRange } from '../../lib/text/sentences.ts';

const MARKS = /[[\]<>]/g;

/**
 * Sources as they are read when source and cue are given, so that nothing hangs on what finds them.
 * @param marked a text with sources in `[...]` and the cue of each in `<...>`, before or after it, in the same order
 */
export function sourcesOf(marked: string) {
  const text = marked.replace(MARKS, '');
  const reading = read(readProse(text, english), english.attributions);
  const rangesIn = (open: string, close: string) =>
    [...marked.matchAll(new RegExp(`\\${open}([^\\${close}]*)\\${close}`, 'g'))].map(
      ({ index, 1: words }): TokenRange => {
        const start = marked.slice(0, index).replace(MARKS, '').length;
        const end = start + (words as string).replace(MARKS, '').length;
        const first = reading.tokens.findIndex((token) => token.end > start);
        const after = reading.tokens.findIndex((token) => token.start >= end);
        return { first, end: after < 0 ? reading.tokens.length : after };
      },
    );
  const cues = rangesIn('<', '>');
  const drafts = rangesIn('[', ']').map(
    (source, index): Draft => ({
      source,
      cue: cues[index]!,
      content: [],
      confidence: 1,
      reasons: [],
    }),
  );
  const mentions = drafts.map((draft) => readMention(reading, draft, statedAbout(reading, draft)));
  return linkSources(reading, mentions);
}
