import { defineConfig } from 'vitest/config';

/**
 * Tests that open what the program writes in the programs that people open it with: Chromium and LibreOffice
 * (`npm run test:desktop`). They are no part of `npm test`, which needs Node alone.
 */
export default defineConfig({
  test: {
    include: ['test/desktop/**/*.desktop.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    isolate: false,
  },
});
