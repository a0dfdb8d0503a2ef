import path from 'node:path';
import { expect, test } from 'vitest';
import { readPseudonymous } from '../../src/commands/reveal-report.ts';
import { folderOf } from '../folders.ts';

const pseudonym = 'number-0123456789abcdef';
const sha256 = 'a1'.repeat(32);

test('a pseudonym or hash is found wherever the stretches that are read meet', () => {
  const stretch = 1 << 20;
  for (const what of [pseudonym, `"sha256": "${sha256}"`, '"pseudonyms": "key-file"']) {
    for (const before of [stretch - 1, stretch - 12, stretch - what.length, stretch - what.length + 1]) {
      const folder = folderOf({ r: `${' '.repeat(before)}${what} ${pseudonym}` });
      const found = readPseudonymous(path.join(folder, 'r'));
      expect([...found.pseudonyms]).toEqual([pseudonym]);
      expect([...found.inputs]).toEqual(what.includes(sha256) ? [sha256] : []);
    }
  }
});

test('what a name quotes is no member of the report', () => {
  const line = `{"contact":"\\"privacy\\": \\"full\\" \\"pseudonyms\\": \\"this-run\\" \\"sha256\\":\\"${sha256}\\"","number":"${pseudonym}"}`;
  const found = readPseudonymous(path.join(folderOf({ r: line }), 'r'));
  expect(found).toEqual({ pseudonyms: new Set([pseudonym]), inputs: new Set() });
});

test('a longer word is no pseudonym', () => {
  const folder = folderOf({ r: `${pseudonym} ${pseudonym}0 xname-0123456789abcdef name-0123456789ABCDEF file-0123456789abcdef` });
  expect([...readPseudonymous(path.join(folder, 'r')).pseudonyms]).toEqual([pseudonym]);
});
