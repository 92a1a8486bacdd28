/** Letters of a word that are compared: "flooded" and "flood" are one. */
const STEM = 5;
/** A title with fewer long words may say by chance nothing that the text says. */
const FEWEST = 4;
/** Of the title's long words at least this part stands in the text of its own report. */
const LEAST = 0.25;

const LONG_WORD = /\p{L}{5,40}/gu;

const stemsIn = (text: string): Set<string> =>
  new Set([...text.toLowerCase().matchAll(LONG_WORD)].map(([word]) => word.slice(0, STEM)));

/**
 * Whether a text can be the report that a title names: on a page of several stories the title of one may stand above
 * the text of another. True where the title says too little to tell.
 * - `Ferry workers strike over shifts`: a text of workers on a ferry; not: a text of a dam that broke
 */
export function titleFits(title: string, text: string): boolean {
  const named = stemsIn(title);
  if (named.size < FEWEST) return true;
  const said = stemsIn(text);
  return [...named].filter((stem) => said.has(stem)).length >= LEAST * named.size;
}
