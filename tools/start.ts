// Shows the extension to a visitor: builds it, serves the demo newsroom and opens a browser on its running story.
import { launch } from './browser/launch.ts';
import { build } from './lib/build.ts';
import { setUp } from './lib/set-up.ts';
import { settled } from './lib/settled.ts';
import { hasDisplay, type StartOptions, startOptions, USAGE } from './lib/start-options.ts';
import { serveNewsroom } from './newsroom/server.ts';

try {
  const options = startOptions(process.argv.slice(2));
  if (!options.headless && !hasDisplay())
    throw new Error(
      'There is no display to open a window on. To see pictures instead:\n  npm start -- --headless --screenshot demo.png',
    );
  await start(options);
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException;
  console.error(code?.startsWith('ERR_PARSE_ARGS') ? `${message}\n${USAGE}` : message);
  process.exitCode = 1;
}

async function start({ browser: name, headless, screenshot }: StartOptions): Promise<void> {
  for (const line of await setUp([name])) console.log(line);
  console.log('Building …');
  await build(name);
  const newsroom = await serveNewsroom();
  const closed = Promise.withResolvers<void>();
  const browser = await launch(name, { headless, onClosed: closed.resolve });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, closed.resolve);
  try {
    const page = await browser.newPage(newsroom.report('harbour-vessen'));
    await browser.pressToolbarButton(page);
    const panel = await browser.panel();
    if (screenshot) {
      await settled(panel);
      const [beside, alone] = fileNames(screenshot);
      await browser.screenshotWindow(page, beside);
      await panel.screenshot(alone);
      console.log(`Wrote ${beside} (page and sidebar) and ${alone} (the sidebar alone).`);
    }
    if (!headless) {
      console.log(`The demo newsroom is open: save this report, then open one of another outlet.
All outlets: ${newsroom.guide}
Close the window, or press Ctrl+C here, to end.`);
      await closed.promise;
    }
  } finally {
    await browser.close().catch(() => {}); // it is gone already when its window was closed by hand
    await newsroom.close();
  }
}

/** `demo.png` gives `demo.png` and `demo-panel.png`. */
function fileNames(file: string): [string, string] {
  const base = file.replace(/\.png$/i, '');
  return [`${base}.png`, `${base}-panel.png`];
}
