import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files with tests over many generated records; a change is mostly noticed before their turn. */
const slow = /\/(?:quality-any|register-index|spotted|standing-any)\.test\.ts$/;

class CheapFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => Number(slow.test(moduleId));
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1)));
  }
}

/**
 * Tests that import `src/` and touch rules, registers or risk, for stryker.config.js. Those that drive `dist/` would not see
 * a change, and reading is not what is changed. One process takes them all: each change costs a start of vitest.
 */
export default defineConfig({
  test: {
    include: ['test/{rules,registers,risk}/**/*.test.ts', 'test/audit/spotted.test.ts', 'test/model/terms.test.ts'],
    exclude: ['test/registers/standing-files.test.ts'],
    env: { MUTATED: '1' },
    setupFiles: ['test/setup.ts'],
    sequence: { sequencer: CheapFirst },
    testTimeout: 60_000,
    isolate: false,
  },
});
