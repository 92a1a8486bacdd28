import type { View } from '../browser/face.ts';
import { until } from '../browser/until.ts';

/** How many looks in a row must find the same words. */
const SAME = 10;

/** Waits until a document has words and they stay the same for half a second: nothing is at work any more. */
export async function settled(view: View): Promise<string> {
  let last = '';
  let same = 0;
  return until('the view comes to rest', async () => {
    const text = await view.text();
    same = text === last ? same + 1 : 0;
    last = text;
    return same >= SAME && text.trim() !== '' ? text : null;
  });
}
