import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What a twin may have in common with the program: nouns, rules, masks, the formula of the priority, and tables of data. */
const shared = /^\.\.\/\.\.\/src\/(?:(?:model|rules)\/[\w-]+\.ts|privacy\/mask\.ts|risk\/priority\.ts|[\w/-]+\.json)$/;

function unshared(file: string, text: string): string[] {
  const targets = [...text.matchAll(/'(\.\.\/\.\.\/src\/[^']+)'/g)].map(([, target]) => target!);
  return targets.filter((target) => !shared.test(target)).map((target) => `${file}: ${target}`);
}

test('the twin shares nothing of the engine with the program', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file !== path.basename(import.meta.filename));
  expect(files.flatMap((file) => unshared(file, readFileSync(path.join(import.meta.dirname, file), 'utf8')))).toEqual([]);
});

test.each([
  "import { Exposures } from '../../src/exposures/exposures.ts';",
  "const { dayOf } = await import('../../src/lib/date-text.ts');",
  "import { byteMaskOf } from '../../src/privacy/mask-bytes.ts';",
])('a planted import is found: %s', (text) => {
  expect(unshared('x.ts', text)).toHaveLength(1);
});
