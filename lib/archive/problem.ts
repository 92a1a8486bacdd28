/** What kind of trouble the archive is in. */
export type ArchiveTrouble =
  /** The disk or the browser's quota is full: nothing of the last write was kept. */
  | 'full'
  /** The browser refuses storage here: a private window, or site data switched off. */
  | 'no storage'
  /** The database cannot be opened or read now. */
  | 'unavailable'
  /** A newer Second Source has upgraded the database: this page is the old program. */
  | 'outdated'
  /** The clipping of a note is no longer there. */
  | 'gone'
  /** A file has rows that cannot be taken: nothing of it was imported. */
  | 'bad rows';

/** An expected failure of the archive; screens say what its kind means. */
export class ArchiveProblem extends Error {
  readonly why: ArchiveTrouble;
  constructor(why: ArchiveTrouble, cause?: unknown) {
    super(why, { cause });
    this.name = 'ArchiveProblem';
    this.why = why;
  }
}

/** The names of an error and of everything it wraps: Dexie hides a full disk in an AbortError's `inner`. */
function namesOf(error: unknown, depth = 0): string[] {
  if (!error || typeof error !== 'object' || depth > 4) return [];
  const { name, inner, cause } = error as { name?: string; inner?: unknown; cause?: unknown };
  const failures = (error as { failures?: unknown[] }).failures ?? [];
  const inside = [inner, cause, ...failures].flatMap((part) => namesOf(part, depth + 1));
  return name ? [name, ...inside] : inside;
}

const KINDS: readonly [ArchiveTrouble, readonly string[]][] = [
  ['full', ['QuotaExceededError']],
  ['outdated', ['VersionError']],
  ['no storage', ['InvalidStateError', 'SecurityError', 'MissingAPIError', 'NotAllowedError']],
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
  return kind ? new ArchiveProblem(kind, error) : null;
}

/** A newer program has upgraded the database since this page was opened. */
export const outdated = (): ArchiveProblem => new ArchiveProblem('outdated');
