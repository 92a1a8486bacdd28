import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './lib/sources.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('what is installed is what was tried', () => {
  const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(
    read('package.json'),
  );
  const all = Object.entries<string>({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
    ...overrides,
  });
  it.each(all)('%s is pinned: %s', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  it('the lockfile names no registry', () => {
    const hosts = [...read('package-lock.json').matchAll(/"resolved": "([^"]+)"/g)];
    expect(hosts.map(([, url]) => url)).toEqual([]);
  });

  it('the lockfile holds a checksum for each package', () => {
    const packages = Object.entries<{ integrity?: string; link?: boolean }>(
      JSON.parse(read('package-lock.json')).packages,
    );
    const without = packages.filter(([path, { integrity, link }]) => path && !integrity && !link);
    expect(without).toEqual([]);
  });
});
