import { expect, it } from 'vitest';
import { enWhy } from '../../lib/view/words/en-why.ts';
import { loadModels } from '../../tools/lib/models.ts';

const { equal, unequal } = loadModels();

/** Said to nobody: where a sum begins, and what kind of unit it is. */
const UNSAID = /^(?:bias$|values of )/;

it.each([...Object.keys(equal), ...Object.keys(unequal)].filter((name) => !UNSAID.test(name)))(
  'the signal "%s" has a sentence for the reader',
  (name) => expect(enWhy[name]).toBeDefined(),
);
