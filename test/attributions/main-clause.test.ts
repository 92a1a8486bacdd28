import { describe, expect, it } from 'vitest';
import { withoutMainClause } from '../../lib/attributions/main-clause.ts';
import { read } from '../../lib/attributions/reading.ts';
import { english } from '../../lib/language/en/index.ts';
import { readProse } from '../../lib/text/prose.ts';

/** The content that is left of all that stands behind the cue. */
function contentOf(text: string, source: string, cue: string) {
  const reading = read(readProse(text, english), english.attributions);
  const { tokens, sentenceOf } = reading;
  const at = (words: string) => {
    const start = text.indexOf(words);
    const first = tokens.findIndex((token) => token.end > start);
    const after = tokens.findIndex((token) => token.start >= start + words.length);
    return { first, end: after };
  };
  const told = at(cue);
  const end = sentenceOf.lastIndexOf(sentenceOf[told.first] as number);
  const content = [{ first: told.end, end }];
  const draft = { source: at(source), cue: told, content, confidence: 1, reasons: [] };
  const [range] = withoutMainClause(reading, draft).content;
  return text.slice(tokens[range!.first]!.start, tokens[range!.end - 1]!.end);
}

describe('what is said in a clause that opens a sentence ends before the main clause', () => {
  it.each([
    ['While Orvel said the dam would hold, the port was closed.', 'the dam would hold'],
    ['While Orvel said the dam would hold, nobody slept and Lenk packed.', 'the dam would hold'],
    [
      'But after Orvel said Lenk, Ruiz and Aas had to go, they left.',
      'Lenk, Ruiz and Aas had to go',
    ],
    ['However, if Orvel said it was safe, she lied.', 'it was safe'],
    ['When Orvel said it was “safe,” the crowd laughed.', 'it was “safe,”'],
  ])('%s', (text, content) => expect(contentOf(text, 'Orvel', 'said')).toBe(content));

  it.each([
    ['The port shut when Orvel said the dam, the oldest, had failed.'],
    ['Orvel said the dam would hold, the port was safe and Lenk was wrong.'],
    ['While Orvel said it was safe, sound and dry.'],
  ])('not: %s', (text) =>
    expect(contentOf(text, 'Orvel', 'said')).toBe(text.slice(text.indexOf('said') + 5, -1)),
  );
});
