import { describe, expect, it } from 'vitest';
import { headlineRepeats } from '../../../lib/attributions/unnamed/headline.ts';

describe('headlineRepeats', () => {
  it.each([
    [
      'Dam operator was warned about cracks',
      'the dam operator was warned that it was cracked',
      true,
    ],
    ['Dam operator was warned about cracks', 'repair work had been due to start in June', false],
    ['Flood kills many', 'many died in the flood', false],
    ['Old quay unsafe', 'the old quay was unsafe', true],
    ['', 'anything at all', false],
  ])('%s / %s', (headline, told, expected) =>
    expect(headlineRepeats(headline, told)).toBe(expected),
  );
});
