import { readAddressList } from '../../lib/archive/exchange/address-list.ts';
import { readHypothesis } from '../../lib/archive/exchange/hypothesis.ts';
import { LARGEST_FILE, readFile } from '../../lib/archive/exchange/read-file.ts';
import { fail, type Result, succeed } from '../../lib/result.ts';
import type { PlanFacts } from '../../lib/view/exchange/plan.ts';
import { badRow, refusedFile } from '../../lib/view/exchange/refused.ts';
import { say } from '../../lib/view/words/say.ts';
import { archive } from './archive.ts';
import type { Work } from './useWork.ts';

/** A file that was read: what importing it would do, and the deed itself. */
export interface Import {
  facts: PlanFacts;
  run: (notes: 'both' | 'mine' | 'file', work: Work) => Promise<void>;
}

const NOTHING = {
  added: 0,
  versions: 0,
  same: 0,
  notes: 0,
  notesToDecide: 0,
  toRead: 0,
  passages: 0,
  after: null,
  bad: [],
};

/** Reads a file of any kind that can be imported; nothing is written yet. */
export async function openImport(file: File, work: Work): Promise<Result<Import>> {
  const read = await readFile(file);
  if (read.ok) {
    const plan = await archive.planImport(read.value, work);
    return succeed({
      facts: {
        ...NOTHING,
        ...plan,
        file: file.name,
        bad: plan.bad.map(badRow),
      },
      run: (notes, work) => archive.runImport(read.value, { ...work, notes, leaveOut: true }),
    });
  }
  const refused = refusedFile(read.why, LARGEST_FILE / 2 ** 20);
  if (read.why === 'too large' || read.why === 'other format') return fail(read.why, refused);
  const text = await file.text();
  const annotations = readHypothesis(text);
  if (annotations.ok)
    return succeed({
      facts: {
        ...NOTHING,
        file: file.name,
        passages: annotations.value.passages.length,
        bad: annotations.value.bad.map(badRow),
      },
      run: async () => void (await archive.importPassages(annotations.value.passages)),
    });
  const addresses = readAddressList(text);
  if (addresses.length === 0) return fail('nothing', `${refused} ${say('exchange.none')}`);
  return succeed({
    facts: { ...NOTHING, file: file.name, toRead: addresses.length },
    run: async () => void (await archive.addToReadingList(addresses)),
  });
}
