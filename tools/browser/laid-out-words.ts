/**
 * Source text that gives the words of a document. Firefox counts no words of a card that is out of sight and whose
 * layout it skips: for the moment of reading, all is laid out.
 */
export const LAID_OUT_WORDS = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(sheet);
  try {
    return document.body.innerText;
  } finally {
    document.adoptedStyleSheets.pop();
  }
})()`;
