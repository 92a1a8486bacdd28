// Makes what the other programs need: the browsers and WXT's types. Quick when nothing is to be done.
import { setUp } from './lib/set-up.ts';

try {
  for (const line of await setUp(['chromium', 'firefox'])) console.log(line);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
