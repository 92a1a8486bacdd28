/** UTF-16 code units: what is longer is no name, no date and no address. */
const LONGEST = 2_000;

/** What an attribute says; empty where there is nothing worth taking along. */
export function said(element: Element | null | undefined, attribute: string): string {
  const words = element?.getAttribute(attribute) ?? '';
  return words.length > LONGEST ? '' : words;
}
