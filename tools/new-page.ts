/** Makes the folder of a new test page: `npm run new-page -- <slug>`. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const [slug = ''] = process.argv.slice(2);
const folder = resolve(import.meta.dirname, '../test/pages', slug);
if (!/^[a-z0-9-]{3,60}$/.test(slug)) stop('Give a name of small letters, digits and hyphens.');
if (existsSync(folder)) stop(`test/pages/${slug} is there already.`);

const source = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Headline</title>
    <meta property="og:site_name" content="Invented Outlet" />
    <meta property="article:published_time" content="2026-05-13T08:20:00+02:00" />
  </head>
  <body>
    <article>
      <h1>Headline</h1>
      <p>First paragraph.</p>
    </article>
  </body>
</html>
`;
/** Empty expectations fail: write what should be found before the rule that finds it. */
const expected = { title: '', outlet: '', published: null, sources: null, figures: null };

await mkdir(folder, { recursive: true });
await writeFile(resolve(folder, 'source.html'), source);
await writeFile(resolve(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
console.log(`Made test/pages/${slug}: write its source.html and expected.json.`);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
