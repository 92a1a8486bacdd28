import { expect, it } from 'vitest';
import { EQUAL } from '../../lib/compare/weights/equal.ts';
import { UNEQUAL } from '../../lib/compare/weights/unequal.ts';
import { enWhy } from '../../lib/view/words/en-why.ts';

/** Said to nobody: where a sum begins, and what kind of unit it is. */
const UNSAID = /^(?:bias$|values of )/;

it.each([...Object.keys(EQUAL), ...Object.keys(UNEQUAL)].filter((name) => !UNSAID.test(name)))(
  'the signal "%s" has a sentence for the reader',
  (name) => expect(enWhy[name]).toBeDefined(),
);
