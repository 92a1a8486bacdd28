import { describe, expect, it } from 'vitest';
import { acrossCue } from '../../../lib/attributions/steps/aside.ts';
import { drafted } from '../drafted.ts';

/** What is left of contents before and behind `Orvel said`. */
function left(text: string, ...content: string[]): string[] {
  const { reading, draft, words } = drafted(text);
  const all = draft('Orvel', 'said', ...content);
  const { source, cue } = all;
  const verb = { ...cue!, verb: cue!.first, shape: 'verb' as const };
  return words({ ...all, content: acrossCue(reading, all.content, source!, verb) });
}

describe('what opens the sentence of a quotation', () => {
  it('is no part of one that is a sentence of its own', () =>
    expect(
      left(
        'As the wind rose, Orvel said, “We must leave.”',
        'As the wind rose',
        '“We must leave.”',
      ),
    ).toEqual(['“We must leave.”']));

  it.each([
    ['As it rose, Orvel said, “we had to leave.”', 'As it rose', '“we had to leave.”'],
    ['“As it rose,” Orvel said, “We all left.”', '“As it rose,”', '“We all left.”'],
  ])('belongs to one that goes on: %s', (text, ...content) =>
    expect(left(text, ...content)).toEqual(content),
  );
});
