/** One finding of `web-ext lint`. */
export interface LintMessage {
  code: string;
  message: string;
  file?: string;
}

/** A warning that stays, how often at most, and why. */
interface Explained {
  code: string;
  /** Start of the file's path in the build. */
  file: string;
  count: number;
  why: string;
}

const EXPLAINED: readonly Explained[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'chunks/',
    count: 1,
    why: 'Preact can set innerHTML when a component asks for it; none of ours does (test/house/html.test.ts)',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'content-scripts/',
    count: 2,
    why: 'Readability moves markup about inside its own inert copy of the page',
  },
];

/** A line for each kind of warning that nobody explained, or that comes more often than explained. */
export function unexplained(warnings: readonly LintMessage[]): string[] {
  const left = [...warnings];
  for (const { code, file, count } of EXPLAINED)
    for (let taken = 0; taken < count; taken++) {
      const at = left.findIndex((each) => each.code === code && each.file?.startsWith(file));
      if (at >= 0) left.splice(at, 1);
    }
  return left.map(({ code, message, file }) => `warning ${code} in ${file}: ${message}`);
}
