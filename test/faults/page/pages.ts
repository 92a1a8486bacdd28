/** A report of invented people, as a page; its parts are put together by each fault as it needs them. */
export const PARAGRAPHS = [
  'The council of Port Ardel voted on Monday to close the third ferry line, after two officials told Meridian Wire that its doors had leaked for weeks.',
  'About 1,200 residents use the line every day, the harbour office said, and at least 40 of them came to the vote to speak against it.',
  'The inspector, Joris Menk, said in a letter that the doors “were not what the contract promised”, and asked for a second report by the end of June.',
  'A spokeswoman for the shipyard declined to comment. The yard was paid 30 million crowns for the three ships in 2019, the contract shows.',
];

export const TEXT = PARAGRAPHS.join('\n');

export const article = (paragraphs: readonly string[] = PARAGRAPHS): string =>
  `<article><h1>Port Ardel closes its third ferry line</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article>`;

export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Port Ardel closes its third ferry line</title>${head}</head><body>${body}</body></html>`;

/** Marks over words of the text, each an item of its own. */
export const marksOn = (text: string, words: readonly string[]) =>
  words.map((each, index) => {
    const start = text.indexOf(each);
    const kind = (['unnamed', 'differs', 'newer', 'same', 'changed'] as const)[index % 5];
    return { item: each, kind, span: [start, start + each.length] };
  });

export const WORDS = [
  'two officials',
  'About 1,200 residents',
  'at least 40',
  'Joris Menk',
  '30 million crowns',
];
