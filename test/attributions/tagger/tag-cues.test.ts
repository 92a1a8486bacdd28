import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/attributions/reading.ts';
import { encode } from '../../../lib/attributions/tagger/encode.ts';
import { tagCues } from '../../../lib/attributions/tagger/tag-cues.ts';
import type { Tagger } from '../../../lib/attributions/tagger/tagger.ts';
import { english } from '../../../lib/language/en/index.ts';
import { readProse } from '../../../lib/text/prose.ts';
import { loadTagger } from '../../../tools/lib/tagger.ts';

const readingOf = (text: string) => read(readProse(text, english), english.attributions);

/** The words of a text where a cue may begin. */
function open(text: string): string[] {
  const reading = readingOf(text);
  const { shut } = encode(reading);
  return reading.tokens.filter((_, at) => !shut[at]).map((token) => token.text);
}

function cuesOf(text: string): string[] {
  const reading = readingOf(text);
  const { cues } = loadTagger() as Tagger;
  return tagCues(encode(reading), reading.prose.sentences, cues, -8).map(({ first, end }) =>
    reading.tokens
      .slice(first, end)
      .map((token) => token.text)
      .join(' '),
  );
}

describe('where a cue may begin', () => {
  it('is at no mark, number, name, determiner, pronoun, preposition, role or body', () =>
    expect(open('The pilot and the ministry of Korvel, who saw 14 ships, said it held.')).toEqual([
      'saw',
      'ships',
      'said',
      'held',
    ]));

  it('is at no capital that no list knows', () =>
    expect(open('When he met her, Brenna left.')).toEqual(['met', 'left']));

  it('is at a colon', () => expect(open('Orvel: “It held.”')).toEqual([':', 'held']));

  it('is at a verb that is a capital', () =>
    expect(open('Port Says Dam Will Hold')).toContain('Says'));
});

describe('a cue', () => {
  it('goes on where none begins', () =>
    expect(cuesOf('The dam holds, according to Orvel.')).toEqual(['according to']));

  it('goes on no further where it is none', () =>
    expect(cuesOf('The cups of the keeper of the quay of the Orvel line shone.')).toEqual([]));

  it('begins where its sentence does, whatever its capital', () =>
    expect(cuesOf('Criticizing the port, Orvel left.')).toEqual(['Criticizing']));

  it('is one word before a name', () =>
    expect(cuesOf('The dam holds, said Orvel.')).toEqual(['said']));
});
