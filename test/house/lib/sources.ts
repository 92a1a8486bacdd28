import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** A node of the syntax tree (ESTree); only what rules look at. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

export interface Source {
  /** Path from the root, with forward slashes. */
  file: string;
  text: string;
}

/** The TypeScript files of the given folders. */
export function sourcesOf(...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    names(join(ROOT, folder))
      .filter((name) => /\.tsx?$/.test(name))
      .map((path) => ({
        file: relative(ROOT, path).split(sep).join('/'),
        text: readFileSync(path, 'utf8'),
      })),
  );
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    );
  } catch {
    return []; // a folder that is not there yet has no files
  }
}

/** Every node of a file, each with the nodes around it, the nearest first. */
export function* nodesOf({ file, text }: Source): Generator<[Node, readonly Node[]]> {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  yield* walk(program as unknown as Node, []);
}

function* walk(node: Node, around: readonly Node[]): Generator<[Node, readonly Node[]]> {
  yield [node, around];
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* walk(child, [node, ...around]);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** `file:line` of a node. */
export const place = ({ file, text }: Source, { start }: Node): string =>
  `${file}:${text.slice(0, start).split('\n').length}`;
