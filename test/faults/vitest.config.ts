import { defineConfig } from 'vitest/config';

/** Faults are played in real browsers, one file after the other: `npm run test:faults [-- NAME]`. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/faults/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
