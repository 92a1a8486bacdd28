import { expect, it } from 'vitest';
import { UNEQUAL_SIGNS } from '../../lib/compare/pair/context.ts';
import { enLater } from '../../lib/view/words/en-later.ts';
import { enWhy } from '../../lib/view/words/en-why.ts';
import { loadModels } from '../../tools/lib/models.ts';

const { equal, unequal } = loadModels();

/** Said to nobody: where a sum begins, and what kind of unit it is. */
const UNSAID = /^(?:bias$|values of )/;

it.each([...Object.keys(equal), ...Object.keys(unequal)].filter((name) => !UNSAID.test(name)))(
  'the signal "%s" has a sentence for the reader',
  (name) => expect(enWhy[name]).toBeDefined(),
);

/** What can speak against two values: what always does, and how alike the words are, which says either. */
const against = Object.entries(UNEQUAL_SIGNS)
  .filter(([name, sign]) => sign < 0 || name.startsWith('match'))
  .map(([name]) => name);

it.each(against)('the signal "%s" has a sentence for the reader where it speaks against', (name) =>
  expect(enLater).toHaveProperty([`doubt.${name}`]),
);
