import { expect, it } from 'vitest';
import { read } from '../../../lib/attributions/reading.ts';
import { withQuotations } from '../../../lib/attributions/steps/quoted.ts';
import { english } from '../../../lib/language/en/index.ts';
import { readProse } from '../../../lib/text/prose.ts';

const TEXT = '“The wall holds. We checked the wall twice in May,” Orvel said.';

it('a quotation cut in the middle is taken from its opening mark', () => {
  const reading = read(readProse(TEXT, english), english.attributions);
  const at = (word: string) => reading.tokens.findIndex(({ text }) => text === word);
  const range = (first: number, end = first + 1) => ({ first, end });
  const [said] = withQuotations(reading, [
    {
      source: range(at('Orvel')),
      cue: range(at('said')),
      content: [range(at('twice'), at('Orvel'))],
      confidence: 1,
      reasons: [],
    },
  ]);
  expect(said?.content).toEqual([range(0, at('Orvel'))]);
});
