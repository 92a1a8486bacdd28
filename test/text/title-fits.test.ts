import { describe, expect, it } from 'vitest';
import { titleFits } from '../../lib/text/title-fits.ts';

const TEXT =
  'Drivers of the harbour ferries stopped work on Monday. The council said that new shifts would begin in autumn.';

describe('whether a text can be the report that a title names', () => {
  it.each([
    ['Ferry drivers stop work over shifts that begin in autumn', true],
    ['Council in talks as harbour ferries stand still', true],
    ['Spillway cracked weeks before valley flooded, inspectors warned', false],
    ['Museum returns carved figures after century', false],
    // too little is said to tell
    ['Spillway cracked', true],
    ['', true],
  ])('%s: %s', (title, fits) => expect(titleFits(title, TEXT)).toBe(fits));
});
