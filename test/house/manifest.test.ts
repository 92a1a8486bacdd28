import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './lib/sources.ts';

/** What a reader is asked for at install, and why each is needed. A new one needs a reason here. */
const AT_INSTALL = [
  'activeTab', // reading the page that the button is pressed on
  'contextMenus', // "Save" and "Show marks" in the page's menu
  'scripting', // putting the reader into that page
  'storage', // settings
  'unlimitedStorage', // clippings must not be thrown away when the disk is full
];
const BUILDS = [
  ['chrome-mv3', [...AT_INSTALL, 'sidePanel']],
  ['firefox-mv3', AT_INSTALL],
] as const;

describe.each(BUILDS)('52: the manifest of %s', (build, permissions) => {
  const file = join(ROOT, '.output', build, 'manifest.json');
  const there = existsSync(file);
  if (!there)
    console.log(`skipped: ${build} is not built, so its manifest is not checked (npm run build)`);
  const manifest = there ? JSON.parse(readFileSync(file, 'utf8')) : {};

  it.runIf(there)('asks for exactly the listed permissions', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual(['tabs']); // "Save open tabs", and given back
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it.runIf(there)(
    'runs in no page before the reader asks, and shows pages nothing of itself',
    () => {
      expect(manifest.content_scripts ?? []).toEqual([]);
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
      expect(manifest.externally_connectable?.matches ?? []).toEqual([]);
    },
  );

  it.runIf(there)('takes at most one key by itself: each is in the way of somebody', () => {
    const commands = Object.values<{ suggested_key?: unknown }>(manifest.commands);
    expect(commands.filter((command) => command.suggested_key)).toHaveLength(1);
    expect(commands.length).toBeGreaterThan(1);
  });

  it.runIf(there)('forbids code and connections from elsewhere', () => {
    const policy = directives(manifest.content_security_policy.extension_pages);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'self'"); // files of the package: the tagger's model
    expect(policy.get('form-action')).toBe("'none'");
    for (const value of policy.values()) expect(value).not.toMatch(/https?:|unsafe|\*/);
  });
});

const directives = (policy: string): Map<string, string> =>
  new Map(
    policy.split(';').map((each) => {
      const [name = '', ...values] = each.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );
