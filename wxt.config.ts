import preact from '@preact/preset-vite';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { english } from './lib/language/en/index.ts';
import { writeLexicon } from './lib/language/lexicon-file.ts';

/** The id Firefox and the tests know the extension by. */
export const GECKO_ID = 'second-source@second-source.invalid';

/** The browsers' interfaces as webextension-polyfill gives them. */
const POLYFILLED = '@wxt-dev/webextension-polyfill/browser';

/**
 * A part that comes later is imported as it is written. Vite's own helper also asks for what such a part imports, which
 * lies on this machine and is mostly there, and for its styles, which all come with a page's `main.tsx`: a kilobyte of
 * what the sidebar loads at first.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/**
 * Minifies the background once more: all of it is read whenever it wakes, and Terser takes three kilobytes after gzip
 * from what the bundler leaves. Three seconds a build, which the smaller programs are not worth.
 */
const minifyAgain: Plugin = {
  name: 'minify-again',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        // comparisons as they are written: turned around, they repeat less and gzip takes half a kilobyte more; without
        // what Dexie warns its developers of (our own notes go to console.info), half a kilobyte too; signs beyond ASCII
        // escaped: the escapes repeat, the signs' bytes do not; no property is asked for only because asking does something
        chunk.code =
          (
            await minify(chunk.code, {
              ecma: 2020,
              module: true,
              compress: {
                passes: 2,
                lhs_constants: false,
                drop_console: ['warn', 'log', 'debug'],
                pure_getters: true,
              },
              format: { ascii_only: true, quote_style: 1 },
            })
          ).code ?? '';
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false, // the import graph is to be seen, in every file
  hooks: {
    // words are data: a file that programs read, not a part of each
    'build:publicAssets': (_wxt, files) =>
      void files.push({ relativeDest: 'english.json', contents: writeLexicon(english) }),
    'prepare:publicPaths': (_wxt, paths) => void paths.push('english.json'),
    'vite:build:extendConfig': (entrypoints, config) => {
      // The program in the page answers across a border where the two browsers differ; background and pages call
      // nothing but what both answer with promises, and load without wrappers.
      if (entrypoints.some(({ type }) => type === 'content-script'))
        config.resolve = { alias: { ...config.resolve?.alias, 'wxt/browser': POLYFILLED } };
      if (entrypoints.some(({ type }) => type === 'background')) config.plugins?.push(minifyAgain);
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      const { sidebar_action } = manifest as { sidebar_action?: { open_at_install?: boolean } };
      if (sidebar_action) sidebar_action.open_at_install = false; // Firefox opens it unasked otherwise
    },
  },
  vite: () => ({
    plugins: [preact(), plainImports],
    // Dexie's build for browsers of these years: what `import 'dexie'` takes still carries what ES5 needed. The minified one
    // has the shorter names inside.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } },
    build: {
      target: ['chrome123', 'firefox140'],
      // both browsers preload modules themselves: the polyfill would only be bytes
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_permissions: ['tabs'], // asked for by "Save open tabs" alone, and given back
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_action__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+S' },
      },
      // no keys of their own: a second default shortcut would be in somebody's way
      'next-mark': { description: '__MSG_next_mark__' },
      'previous-mark': { description: '__MSG_previous_mark__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    incognito: 'spanning',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
