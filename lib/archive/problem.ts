/** What kind of trouble the archive is in. */
export type ArchiveTrouble =
  /** The disk or the browser's quota is full: nothing of the last write was kept. */
  | 'full'
  /** The browser refuses storage here: a private window, or site data switched off. */
  | 'refused'
  /** The database cannot be opened or read now. */
  | 'unavailable'
  /** A newer Second Source has upgraded the database: this page is the old program. */
  | 'outdated'
  /** What was asked for cannot be done with this input. */
  | 'refused input';

/** An expected failure of the archive: its message is a sentence for the reader. */
export class ArchiveProblem extends Error {
  readonly why: ArchiveTrouble;
  constructor(why: ArchiveTrouble, sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'ArchiveProblem';
    this.why = why;
  }
}

const SENTENCES = {
  full: 'The archive is full: the browser has no room left for it. Nothing of this was saved. Make a backup, then delete clippings or free disk space.',
  refused:
    'The browser does not let extensions keep data in this window. Reports are shown, but they cannot be saved here.',
  unavailable:
    'The archive cannot be opened at the moment. This page is still read; try again, or restart the browser.',
  outdated:
    'Second Source was updated while this page was open. Reload the page to use the archive.',
} as const;

/** The names of an error and of everything it wraps: Dexie hides a full disk in an AbortError's `inner`. */
function namesOf(error: unknown, depth = 0): string[] {
  if (!error || typeof error !== 'object' || depth > 4) return [];
  const { name, inner, cause } = error as { name?: string; inner?: unknown; cause?: unknown };
  const failures = (error as { failures?: unknown[] }).failures ?? [];
  const inside = [inner, cause, ...failures].flatMap((part) => namesOf(part, depth + 1));
  return name ? [name, ...inside] : inside;
}

const KINDS: readonly [ArchiveTrouble & keyof typeof SENTENCES, readonly string[]][] = [
  ['full', ['QuotaExceededError']],
  ['outdated', ['VersionError']],
  ['refused', ['InvalidStateError', 'SecurityError', 'MissingAPIError', 'NotAllowedError']],
  [
    'unavailable',
    ['UnknownError', 'DatabaseClosedError', 'OpenFailedError', 'TimeoutError', 'AbortError'],
  ],
];

/** The archive's own words for what IndexedDB or Dexie threw; null for an error that is no storage trouble. */
export function problemOf(error: unknown): ArchiveProblem | null {
  if (error instanceof ArchiveProblem) return error;
  const names = namesOf(error);
  const kind = KINDS.find(([, wanted]) => wanted.some((name) => names.includes(name)))?.[0];
  return kind ? new ArchiveProblem(kind, SENTENCES[kind], error) : null;
}

/** A newer program has upgraded the database since this page was opened. */
export const outdated = (): ArchiveProblem => new ArchiveProblem('outdated', SENTENCES.outdated);
