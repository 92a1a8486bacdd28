import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The gallery as one page that opens from the disk; never part of the extension. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [preact()],
  build: { outDir: '../../.output/gallery', emptyOutDir: true, target: 'chrome123' },
});
