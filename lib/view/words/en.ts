/**
 * Every sentence that the sidebar shows at once, in English. `{name}` is a place to fill; an entry with forms is chosen by `{n}`.
 * Another language is a file beside this one with the same keys.
 */
export const en = {
  product: 'Second Source',

  // marks
  'mark.unnamed': 'unnamed source',
  'mark.differs': 'reported differently',
  'mark.newer': 'newer figure',
  'mark.same': 'same figure',
  'mark.compatible': 'both can hold',
  'mark.mayDiffer': 'may differ',
  'mark.mayBeNewer': 'may be newer',
  'mark.changed': 'changed since saved',
  'mark.none': 'not in your clippings',
  'mark.older': 'newer figure elsewhere',
  'count.unnamed': 'unnamed',
  'count.differs': 'differs',
  'count.newer': 'newer',
  'count.same': 'same',
  'count.changed': 'changed',
  counts: 'Marks on this page',

  // header
  'header.words': { one: '{n} word', other: '{n} words' },
  'header.extent': 'Read from “{first} …” to “… {last}”',
  'header.noDate': 'no date found',
  'header.modified': 'changed {when}',
  'header.save': 'Save',
  'header.saveAgain': 'Save again',
  'header.saving': 'Saving',
  'header.isSaved': 'Saved',
  'header.cannotSave': 'Cannot save',
  'header.failed': 'saving failed',
  'header.savedAt': 'saved {when}',
  'header.notSaved': 'not saved',
  'header.marks': 'Marks on page',
  'header.more': 'More for this page',

  // tabs
  tabs: 'What to show',
  'tab.sources': 'Sources',
  'tab.figures': 'Figures',
  'tab.elsewhere': 'Elsewhere',
  'tab.changes': 'Changes',

  // places
  'place.paragraph': '¶\u00a0{n}',
  'place.of': '{n} of {all}',
  'place.thisPage': 'This page',
  'place.outletThisPage': '{outlet}, this page',
  'place.noDate': 'no date',

  // sources
  'source.kind.anonymous': 'Unnamed source',
  'source.kind.named': 'Named',
  'source.kind.organisation': 'Organisation',
  'source.kind.document': 'Document',
  'source.kind.generic': 'In general',
  'source.kind.unattributed': 'Nobody named',
  'source.told': 'told {outlet}',
  'source.toldHere': 'told this outlet',
  'source.toldNobody': 'not stated to whom',
  'source.passages': { one: '{n} passage', other: '{n} passages' },
  'source.morePassages': { one: '{n} more passage', other: '{n} more passages' },
  'source.morePassagesAs': {
    one: '{n} more passage, also as {names}',
    other: '{n} more passages, also as {names}',
  },
  'manner.quotation': 'quotation',
  'manner.paraphrase': 'paraphrase',
  'manner.mixed': 'partly quoted',
  'source.restsOn': 'Rests on it:',
  'source.headline': 'headline (same words)',
  'source.first': 'first paragraph',
  'source.paragraphs': { one: '{n} of {all} paragraphs', other: '{n} of {all} paragraphs' },
  'source.moreParagraphs': { one: '{n} more of {all}', other: '{n} more of {all}' },
  'source.restingFigures': { one: '{n} figure', other: '{n} figures' },
  'source.describedElsewhere': {
    one: '{n} other report describes the source of this differently.',
    other: '{n} other reports describe the source of this differently.',
  },
  'level.show': 'Attributions shown',
  'level.sure': 'Only sure ones',
  'level.balanced': 'Balanced',
  'level.everything': 'Everything',
  'source.seeHow': 'See how',
  'source.onRecord': 'On the record',
  'source.inGeneral': 'In general',
  'source.count': { one: '{n} source', other: '{n} sources' },
  'slot.count': 'How many',
  'slot.one': 'one',
  'slot.affiliation': 'Of which body',
  'slot.role': 'Role',
  'slot.basis': 'How they know',
  'slot.reason': 'Why unnamed',
  'slot.via': 'Spoke to',
  'slot.notStated': 'not stated',
  'slot.noReason': 'no reason given',
  'slot.notThisOutlet': '{outlet}, not this outlet',

  // what style guides ask of an unnamed source
  'check.plural without number': 'More than one, without saying how many.',
  'check.nothing but the word': 'Neither body, rank nor how they know is stated.',
  'check.opinion': 'Its quoted words hold a judgement.',
  'check.no reply reported': 'No denial or refusal to comment by others is reported.',

  // figures
  'figure.nobody': 'nobody named',
  'figure.alsoIn': 'Also in {reports}.',
  'figure.alsoWith': '{outlet} has “{value}”.',
  'figure.canHold': '{outlet} has “{value}”: both can hold.',
  'figure.maybe': 'may be another quantity',
  'figure.oneOrigin': 'one origin: {origin}',
  'figure.oneOriginUnnamed': 'one origin: shared wording',
  'figure.count': { one: '{n} figure', other: '{n} figures' },
  'within.title': 'Within this article',
  'within.count': { one: '{n} pair of figures', other: '{n} pairs of figures' },
  'within.hint': 'the article’s own figures beside each other; not marked on the page',
  'within.headline': 'Headline and text',
  'within.again': 'Told twice',
  'within.part': 'Whole and part',
  'within.inHeadline': 'Headline',
  'within.agrees': 'agrees within this article',
  'within.differs': 'differs within this article',
  'within.column.who': 'Who says so',
  'figure.history': 'In time order: {points}',
  'figure.point': '{value}, {outlet}, {when}',
  'figure.none': 'none',
  'figure.age': 'age',
  'figure.measured': '{what} ({unit})',
  'people.killed': 'people killed',
  'people.injured': 'people injured',
  'people.missing': 'people missing',
  'people.arrested': 'people arrested',
  'people.displaced': 'people displaced',

  // elsewhere
  'elsewhere.reports': { one: '{n} report', other: '{n} reports' },
  'elsewhere.reportsOrigins': '{reports}, {origins}',
  'elsewhere.origins': { one: '{n} origin', other: '{n} origins' },
  'elsewhere.unnamedOrigin': 'Shared wording',
  'elsewhere.noOrigin': 'No origin found',
  'elsewhere.own': 'own report',
  'elsewhere.credit': 'credited: “{words}”',
  'elsewhere.told': 'its source spoke there: “{words}”',
  'elsewhere.first': 'first reported there: “{words}”',
  'elsewhere.wording': 'shares its wording',
  'elsewhere.nobody': 'no source given',
  'elsewhere.kept': '{kept} of {n} words kept',
  'elsewhere.gap': { one: '{n} word', other: '{n} words' },
  'elsewhere.otherSpeaker': 'given to another speaker',
  'elsewhere.denial': 'denied',
  'elsewhere.declined': 'declined to comment',
  'elsewhere.noAnswer': 'did not answer',
  'drift.named': 'Named',
  'drift.unnamed': 'Name left out',
  'drift.stated as fact': 'Stated without a source',

  // changes
  'change.figure': 'Figure',
  'change.source': 'Source',
  'change.quotation': 'Quotation',
  'change.headline': 'Headline',
  'change.date': 'Date',

  // acts
  'act.show': 'Show on page',
  'act.compare': 'Compare',
  'act.noteHere': 'Note',
  'act.footnote': 'Footnote',
  'act.why': 'Why marked',
  'act.whyListed': 'Why listed',
  'act.keys': 'Keys',
  'act.cancel': 'Cancel',
  'act.again': 'Try again',
  'act.showAll': 'Show all {n}',
  'act.copyDetails': 'Copy details',
  'act.next': 'Next mark',
  'act.previous': 'Previous mark',
  'act.notSource': 'Not a source',
  'act.notQuantity': 'Not the same quantity',
  missing: 'Not found on the page now',

  // the popover of a mark
  'live.ready': '{unnamed}, {figures}. {compared}',
  'live.unnamed': { one: '{n} unnamed source', other: '{n} unnamed sources' },
  'live.item': '{what}, {place}',
  'live.saved': 'Saved.',
  'live.noMarks': 'No marks on this page.',
  'corrected.notHere': 'This page has no web address to keep a correction under.',

  // foot
  'foot.compared': {
    one: 'Compared with {some} of {n} clipping',
    other: 'Compared with {some} of {n} clippings',
  },
  'foot.comparing': 'Comparing with your clippings',
  'foot.notCompared': 'Not compared',
  'foot.empty': 'Nothing saved yet to compare with',

  // notices above the items
  'notice.empty':
    'Sources and figures here come from this page alone. Comparing starts with a second report of the same event.',
  'notice.tabs': 'Save open tabs…',
  'notice.sample': 'See the sample',
  'notice.search': 'Search clippings',
  'notice.none': {
    one: 'Nothing on this event in your {n} clipping',
    other: 'Nothing on this event among your {n} clippings',
  },
  'notice.noDate': 'Order unknown: this page states no date, so no figure is called newer.',
  'notice.language':
    'This page is in {language}. Second Source marks sources and figures in English.',
  'notice.languageUnknown':
    'This page is in a language Second Source has no words for. It marks sources and figures in English.',
  'notice.languageKeep': 'It can be saved, searched, tagged and noted like any other.',
  'notice.title':
    'Few words of the headline stand in this text: it may be of another report on the page.',
  'notice.short': 'This text is too short to tell which event it is about. It was not compared.',
  'notice.archive': 'Your clippings cannot be opened.',
  'trouble.full':
    'The archive is full: the browser has no room left for it. Nothing of this was saved. Make a backup, then delete clippings or free disk space.',
  'trouble.no storage':
    'The browser does not let extensions keep data in this window. Reports are shown, but they cannot be saved here.',
  'trouble.unavailable':
    'The archive cannot be opened at the moment. This page is still read; try again, or restart the browser.',
  'trouble.outdated':
    'Second Source was updated while this page was open. Reload the page to use the archive.',
  'trouble.gone': 'The clipping of this note is no longer there. The note was not kept.',
  'notice.archiveKept': 'Nothing was lost; this page is shown without comparing.',
  'items.noSources': 'No unnamed sources found',
  'items.noSourcesHint':
    'Whoever is said to have said something is named, a body, a document or a group at large.',
  'items.nothingAttributed': 'No attributions found',
  'items.nothingAttributedHint': 'This page gives no words that say who said something.',

  // no report
  reading: 'Reading this page',
  'reading.step.read': 'Reading the text',
  'reading.step.find': 'Finding sources and figures',
  'reading.step.compare': 'Comparing with your clippings',
  'reading.found': '{sources}, {figures}',
  'none.failed': 'Reading stopped',
  'none.failed.hint': 'Nothing was lost. What you saved is still there.',

  'app.clippings': 'Clippings',

  // footnotes
  'footnote.copied': 'Footnote copied.',
} as const;

/** A message: one text, or a text for each plural form of `{n}`. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
