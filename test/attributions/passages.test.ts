import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../tools/lib/tagger.ts';
import { harderPassages } from './harder-passages.ts';
import { passages } from './passages.ts';
import { read } from './read.ts';
import { styles } from './styles.ts';
import { voices } from './voices.ts';

const tagger = loadTagger();

/** The words a reader would compare: no comma at the edge. */
const bare = (words: string | null) => words?.replace(/[\s,]+$/, '') ?? null;

describe.each([
  ['with the model', tagger],
  ['by rules alone', null],
])('%s', (_, model) => {
  const all = [...passages, ...harderPassages, ...styles, ...voices].filter(
    ({ needsModel }) => model || !needsModel,
  );
  it.each(all)('$shape: $text', ({ text, expect: expected, onlyThese }) => {
    const found = read(text, {}, model);
    for (const { source, type, says, slots, lacks = [] } of expected) {
      const match = found.find(
        (one) =>
          (source === null ? one.source === null : !!bare(one.source)?.startsWith(source)) &&
          (!says || one.content.some((words) => words?.includes(says))),
      );
      expect(match, `${source}: ${says} in ${JSON.stringify(found, null, 1)}`).toBeDefined();
      expect(match?.sourceType).toBe(type);
      if (slots) expect(match?.slots).toMatchObject(slots);
      for (const slot of lacks) expect(match?.slots).not.toHaveProperty(slot);
    }
    if (!onlyThese) return;
    expect(found.filter(({ sourceType }) => sourceType === 'anonymous')).toEqual([]);
  });
});

it('has the model that the extension ships', () => expect(tagger).not.toBeNull());
