import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  // jsdom takes seconds to build the large pages of a few tests
  test: {
    testTimeout: 60_000,
    maxWorkers: '100%', // one core less, which is the default, leaves one of two idle
    setupFiles: [new URL('test/teach.ts', import.meta.url).pathname],
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/faults/**'],
  },
});
