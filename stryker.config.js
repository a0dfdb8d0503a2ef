/**
 * Changes the conditions of rules, registers and risk one by one and runs the tests: a change that no test notices is a hole
 * in them. npm run mutation -- [--mutate 'src/risk/**'] [--concurrency 1]; needs neither `dist/` nor network.
 */
export default {
  mutate: ['src/{rules,registers,risk}/**/*.ts', 'src/model/priority.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation-words.js'],
  ignorers: ['words'],
  /** TypeScript 7 has no API for Stryker to rewrite its configuration with, and nothing in it needs to be. */
  tsconfigFile: 'none',
  ignorePatterns: ['/dist', '/bench', '/reports', '/coverage'],
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, skipFull: true },
  thresholds: { high: 95, low: 85, break: 85 },
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/mutants.json' },
  tempDirName: 'reports/mutation/sandbox',
  cleanTempDir: 'always',
};
