import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Source, type and content of the first attribution. */
const first = (text: string) => {
  const [found] = read(text);
  return found && [found.source, found.sourceType, found.content[0]];
};

describe('who said what', () => {
  it.each([
    ['Two engineers said the dam would hold.', ['Two engineers', 'generic', 'the dam would hold']],
    [
      'The dam will hold, two Norvian officials told Reuters on Sunday.',
      ['two Norvian officials', 'anonymous', 'The dam will hold'],
    ],
    [
      '“It will hold,” said Ana Orvel, the mayor of Korvel.',
      ['Ana Orvel, the mayor of Korvel', 'named', '“It will hold,”'],
    ],
    [
      'The road was closed, according to the harbour ministry.',
      ['the harbour ministry', 'organisation', 'The road was closed'],
    ],
    ['A source said nothing was signed.', ['A source', 'anonymous', 'nothing was signed']],
    ['Critics said the plan was late.', ['Critics', 'generic', 'the plan was late']],
    ['The report said the wall was cracked.', ['The report', 'document', 'the wall was cracked']],
    [
      'A ministry spokeswoman said the road was open.',
      ['A ministry spokeswoman', 'organisation', 'the road was open'],
    ],
  ])('%s', (text, expected) => expect(first(text)).toEqual(expected));
});

describe('no attribution', () => {
  it.each([
    ['a noun', 'The report on the claims was late.'],
    ['an action', 'The council rejected the plan and vetoed another.'],
    [
      'furniture',
      'The river rose.\n-\nMinister says ferries stay open today\n-\nBakers say flour costs more now',
    ],
    ['nothing', ''],
  ])('%s', (_, text) => expect(read(text)).toEqual([]));
});

describe('one source over the article', () => {
  const text =
    'Two harbour officials told Reuters the quay was unsafe.\nThe officials, speaking on condition of anonymity because they may not speak in public, said it had moved.\nThey said nobody had left.\nAnother official said it was safe.';
  const found = read(text);

  it('gathers the mentions', () => {
    expect(found.map(({ sourceType }) => sourceType)).toEqual(Array(4).fill('anonymous'));
    expect(new Set(found.slice(0, 3).map(({ sourceId }) => sourceId)).size).toBe(1);
    expect(found[3]?.sourceId).not.toBe(found[0]?.sourceId);
  });

  it('keeps what the text states about them', () => {
    expect(found[0]?.slots).toMatchObject({ count: 'Two', role: 'officials', via: 'Reuters' });
    expect(found[1]?.slots).toMatchObject({
      wording: 'on condition of anonymity',
      reason: 'because they may not speak in public',
    });
  });
});
