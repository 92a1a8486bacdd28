import { defineConfig } from 'vitest/config';

/** Faults are played in real browsers, one file after the other: `npm run test:faults [-- --quick] [-- NAME]`. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    setupFiles: [new URL('../teach.ts', import.meta.url).pathname],
    include: ['test/faults/**/*.test.ts'],
    // a hundred thousand texts, two thousand pages: a test that hangs still ends
    testTimeout: 1_800_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
