import { expect, it } from 'vitest';
import { copyPage } from '../../lib/article/clone.ts';
import { keepWayBack } from '../../lib/article/retry.ts';
import { documentOf, paragraphs } from './pageOf.ts';

it('keeps the way back from the nodes of every further try', () => {
  const page = documentOf({ body: paragraphs(3) });
  const copy = copyPage(page);
  if (!copy.ok) throw new Error(copy.sentence);
  const { document, live } = copy.value;
  keepWayBack(document.body, live);
  const texts = () =>
    [...document.querySelectorAll('p')].map((element) => element.firstChild as Text);
  const first = texts();

  const saved = document.body.innerHTML; // as Readability does before its first try
  for (const _try of [2, 3]) {
    document.body.replaceChildren('taken apart');
    document.body.innerHTML = saved;
    const again = texts();
    expect(again).toHaveLength(3);
    expect(again[1]).not.toBe(first[1]);
    expect(live.get(again[1] as Text)).toBe(page.querySelectorAll('p')[1]?.firstChild);
  }
});
