/**
 * Sentences of what is not on screen at first, in English: they are fetched with those parts (fetch-later.ts). Another
 * language has the same keys in a file beside this one.
 */
export const enLater = {
  // keys
  keys: 'Signs and keys',
  'keys.key': 'Key',
  'keys.does': 'What it does',
  'keys.note': 'note on the item',
  'keys.compare': 'item beside the other report',
  'keys.marksOnPage': 'previous, next mark on the page',
  'keys.items': 'next, previous item',
  'keys.show': 'show on page',
  'keys.back': 'close this, or let go of the item',
  'keys.tabs': 'Sources, Figures, Elsewhere, Changes',
  'keys.save': 'save',
  'keys.undo': 'undo the last correction',
  'keys.marks': 'marks on the page, on or off',
  'keys.search': 'search your clippings',
  'keys.this': 'this list',
  'keys.own':
    'While you read the page itself, the browser can take keys of your choice to the next and the previous mark. Tab then reaches the buttons of its popover, Esc closes it.',
  'keys.choose': 'Choose keys…',

  // why a finding is only listed
  'figure.onlyListed': 'Only listed, not marked:',
  'doubt.match of all that give these values':
    'The words around the two values have little in common.',
  'doubt.a report gives both': 'One report gives both values, as two things.',
  'doubt.values far': 'The values are far apart.',
  'doubt.better partner there': 'Another figure of one report fits better.',
  'doubt.equal value there': 'One report gives the other’s value too.',
  'doubt.nearer value there': 'One report has a nearer value for what may be the same.',
  'doubt.small numbers': 'Both numbers are small: many things could be counted so.',
  'doubt.others could be meant': 'Other figures of the reports could be meant.',
  'doubt.little': 'Too little around the two says that they are one quantity.',

  // notes, and this page beside another report
  'note.words': 'Note on these words',
  'note.before': 'Notes so far',
  'note.keep': 'Keep note',
  'note.kept': 'Note kept.',
  'first.note.not saved': 'A note is kept with the saved report, and this page is not saved yet.',
  'first.note.changed':
    'This page has changed since your save. Save it again, so that the note stands beside these words.',
  'first.note.refused': 'No note can be kept: your clippings cannot be opened.',
  'first.note.save': 'Save, then write the note',
  'first.compare.not saved':
    'Two saved reports are set side by side, and this page is not saved yet.',
  'first.compare.changed':
    'This page has changed since your save. Save it again, so that these words are set side by side.',
  'first.compare.refused': 'Nothing can be set side by side: your clippings cannot be opened.',
  'first.noOther': 'No report in your clippings has something to set beside this.',
  'first.compare.save': 'Save, then compare',

  // which saved state a page is held against
  'change.with': 'Compare with',
  'change.state': 'version {n}, {when}',

  // figures
  'figure.says': 'According to: {who}',
  'figure.both': 'Both may be right: different time, place or way of counting.',
  'figure.again': 'Also on this page:',
  'figure.also': 'Also',
  'figure.others': { one: '{n} other report', other: '{n} other reports' },
  'figure.orderUnknown': 'Order unknown: without both dates no figure is called newer.',
  'figure.mayDiffer': 'May differ',
  'figure.mayDifferHint': 'not certain to be the same quantity; not marked on the page',
  'figure.notSaved': 'Not in your clippings',
  'figure.onPage': 'On this page',
  'figure.uncompared': 'Figures without a comparison',
  'figure.column.value': 'Value',
  'figure.column.report': 'Report and who says so',
  'figure.column.when': 'When',
  'figure.column.what': 'Of what, and who says so',
  'figure.column.where': 'Where',
  'chip.all': 'Compared {n}',
  'chip.differs': 'Differs {n}',
  'chip.newer': 'Newer {n}',
  'chip.same': 'Same {n}',
  chips: 'Show',

  // elsewhere
  'elsewhere.openStory': 'Open story',
  'elsewhere.described': 'How sources are described',
  'elsewhere.inOrder': 'in time order',
  'elsewhere.quotation': 'Quotation in other words',
  'elsewhere.answers': 'Answers in the reports',

  // changes
  'change.since': 'Since your save, {when}',
  'change.versions': 'Saved versions',
  'change.before': 'then',
  'change.now': 'now',
  'change.none': 'Nothing changed since your save',
  'change.noneHint': 'Saved {when}. Headline, figures, sources and quotations are as they were.',
  'change.notSaved': 'Not saved yet',
  'change.notSavedHint':
    'Save this page; when you come back to it, what changed in its figures, sources and quotations is listed here.',

  // acts
  'act.clippings': 'Open clippings',
  'act.alwaysOn': 'This site is read without a press',
  'act.always': 'Always read {host}…',
  'act.note': 'Write a note…',
  'act.settings': 'Settings',
  'act.readSelection': 'Read the selected text',
  'act.readAgain': 'Read again',
  'act.close': 'Close',
  'act.readAnyway': 'Read it anyway',
  'act.undo': 'Undo',

  // the popover of a mark
  'card.open': 'Open in sidebar',
  'card.rests': 'Rests on it',
  'card.here': 'This page: {who}',
  'card.unheard': 'Open the sidebar first: press the toolbar button.',
  'corrected.source': 'Taken out as a source: “{words}”.',
  'corrected.figure': 'Taken out as the same quantity: “{words}”.',

  // the state of the archive
  'watch.lost': {
    one: 'Your archive is empty. It held {n} clipping, and the browser no longer has it.',
    other: 'Your archive is empty. It held {n} clippings, and the browser no longer has them.',
  },
  'watch.lostHint': 'A backup file brings them back, with their notes.',
  'watch.import': 'Bring back a backup',
  'watch.lastBackup': 'Last backup {when}.',
  'watch.noBackup': 'No backup yet.',
  'watch.backUp': 'Back up',

  // notices above the items
  'notice.saveFailed': 'This page could not be saved.',
  'items.noFigures': 'No figures found',
  'items.noFiguresHint': 'This page gives no quantities that could be compared.',
  'items.nothingElsewhere': 'Nothing of this story in your clippings',
  'items.nothingElsewhereHint':
    'Save this report and another one of the same event. Origins, quotations and sources are then set side by side here.',

  // no report
  stopped: 'Stopped',
  'stopped.hint': 'Nothing was read.',
  'none.press needed': 'Press the toolbar button to read this page',
  'none.press needed.hint':
    'Second Source reads a page only when you ask: with its button in the toolbar, Alt+Shift+S, or the page’s context menu.',
  'none.no article': 'This does not look like an article',
  'none.no article.hint':
    'It may be a front page, a section or a search result. Open one of its stories, select a text and read that, or read the page anyway.',
  'none.nothing selected': 'Nothing is selected on this page',
  'none.nothing selected.hint':
    'Select the text of the report on the page, from its first words to its last, and press the button again.',
  'none.empty': 'This page has no text yet',
  'none.empty.hint': 'It may still be loading, or show its text as a picture.',
  'none.too large': 'This page is too large to read',
  'none.too large.hint':
    'Reading it would hold up your browser. A shorter page of the same site can be read.',
  'none.too deep': 'This page is built too deeply to read',
  'none.too deep.hint': 'Reading it would hold up your browser.',
  'none.moved on': 'The page went on to another address',
  'none.moved on.hint': 'It was left before it was read.',
  'none.crashed': 'This page has stopped working',
  'none.crashed.hint': 'Reload it, then read it again.',
  'none.silent': 'This page did not answer',
  'none.silent.hint': 'It is too busy. Reload it, then read it again.',
  'none.no answer': 'The extension did not answer',
  'none.no answer.hint': 'The browser may have ended it. Nothing was lost.',
  'none.forbidden': 'The browser keeps this page closed',
  'none.pdf.hint':
    'It is a PDF, shown by the browser’s own viewer. No extension may read there. If the report is also a web page, open that.',
  'none.forbidden.hint':
    'It is one of the browser’s own pages, or an add-on store. No extension may read those.',

  // footnotes
  'footnote.seen': 'Seen {when}.',
  'footnote.hash': 'SHA-256 of title and text: {hash}',
  'footnote.as': 'Copy as',
  'footnote.markdown': 'Markdown',
  'footnote.plain': 'Plain text',
  'footnote.html': 'HTML',
} as const;
