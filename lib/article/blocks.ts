/** What an element does to the text around it. */
export type Border = 'paragraph' | 'blank' | 'skip' | null;

/**
 * By the element's name alone: the copy that Readability works on has no styles.
 * Cells are set apart by a blank, so that a row of a table reads as one sentence.
 */
const BORDERS: Readonly<Record<Exclude<Border, null>, readonly string[]>> = {
  paragraph:
    `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM
     H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL VIDEO AUDIO`.split(
      /\s+/,
    ),
  blank: ['TD', 'TH', 'OPTION', 'BUTTON'],
  skip: ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'TEXTAREA'],
};

const BY_NAME = new Map(
  Object.entries(BORDERS).flatMap(([border, names]) =>
    names.map((name) => [name, border as Border] as const),
  ),
);

/** @param name the element's node name; capitals in HTML */
export const borderOf = (name: unknown): Border =>
  typeof name === 'string' ? (BY_NAME.get(name) ?? BY_NAME.get(name.toUpperCase()) ?? null) : null;
