import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import, besides itself, packages and `lib/result.ts`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/text': [],
  'lib/language': ['lib/text'],
  'lib/attributions': ['lib/text', 'lib/language'],
  'lib/figures': ['lib/text', 'lib/language'],
  'lib/report': ['lib/text', 'lib/language', 'lib/attributions', 'lib/figures'],
  'lib/compare': ['lib/text', 'lib/language', 'lib/attributions', 'lib/figures', 'lib/report'],
  'lib/archive': [
    'lib/text',
    'lib/language',
    'lib/attributions',
    'lib/figures',
    'lib/report',
    'lib/compare',
  ],
  'lib/article': ['lib/text'],
  'lib/settings': ['lib/attributions'],
  'lib/messages': ['lib/text', 'lib/report', 'lib/compare', 'lib/archive', 'lib/article'],
  'lib/view': [
    'lib/text',
    'lib/attributions',
    'lib/figures',
    'lib/report',
    'lib/compare',
    'lib/archive',
    'lib/article',
  ],
  components: ['lib/view'],
};
/** Of these, `lib/view` and `lib/messages` take types alone. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  'lib/view': [
    'lib/attributions',
    'lib/figures',
    'lib/report',
    'lib/compare',
    'lib/archive',
    'lib/article',
  ],
};

const ROOT = resolve(import.meta.dirname, '../..');
const IMPORT = /^(import|export)( type)?[^'"]{0,2000}?from\s?['"](\.[^'"]+)['"]/gm;

const roomOf = (file: string) =>
  Object.keys(MAY_IMPORT).find((room) => file.startsWith(`${room}/`)) ?? null;

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

describe('imports point left only', () => {
  it.each(files)('%s', (file) => {
    const room = roomOf(file);
    const source = readFileSync(join(ROOT, file), 'utf8');
    const wrong: string[] = [];
    for (const [, , type, target] of source.matchAll(IMPORT)) {
      const to = relative(ROOT, resolve(ROOT, dirname(file), target as string));
      const other = roomOf(to);
      if (!other || other === room || !room) continue;
      const allowed = MAY_IMPORT[room]?.includes(other);
      const needsType = TYPES_ONLY[room]?.includes(other);
      if (!allowed || (needsType && !type)) wrong.push(to);
    }
    expect(wrong).toEqual([]);
  });

  it('and one room alone knows the database', () => {
    const knowing = files.filter((file) =>
      /from ['"]dexie['"]/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(new Set(knowing.map(roomOf))).toEqual(new Set(['lib/archive']));
  });

  it('and styles come with a page: a part that comes later brings none', () => {
    const styled = files.filter((file) =>
      /import ['"][^'"]{1,200}\.css['"]/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(styled.length).toBeGreaterThan(0);
    for (const file of styled)
      expect(file).toMatch(/^entrypoints\/(?:\w+\/main\.tsx|reader\.content\/index\.ts)$/);
  });

  it('finds the files at all', () => expect(files.length).toBeGreaterThan(20));
});

it.each(
  files.filter((file) => /^lib\/attributions\/(?:rules|proposals|sources|tagger)\//.test(file)),
)('%s takes nothing from a step that runs later', (file) =>
  expect(readFileSync(join(ROOT, file), 'utf8')).not.toMatch(/from '\.\.\/steps\//),
);
