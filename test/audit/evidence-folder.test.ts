import { createHash } from 'node:crypto';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openEvidence } from '../../src/audit/evidence-folder.ts';
import type { AskfirstError } from '../../src/error.ts';
import { folderOf } from '../cli/program.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const folder = folderOf({
  'belege/DMS/0131.pdf': 'one',
  'belege/DMS/2025/0131.pdf': 'two',
  'belege/DMS/Groß.TIF': 'three',
  'belege/a.txt': 'a',
  'belege/A.TXT.bak/x': 'x',
  'belege/.DS_Store': 'hidden',
  'belege/Thumbs.db': 'system',
  'secret.pdf': 'outside',
});
const belege = path.join(folder, 'belege');
symlinkSync(path.join(folder, 'secret.pdf'), path.join(belege, 'linked.pdf'));
symlinkSync(folder, path.join(belege, 'up'));

const state = (reference: string, hash?: string): string => openEvidence(belege).stateOf(reference, hash);

test.each([
  ['DMS/0131.pdf', 'a path below the folder'],
  ['dms\\2025\\0131.PDF', 'a path in another case with backslashes'],
  ['a.txt', 'a name'],
  ['0131.pdf', 'a name that several files have'],
  ['groß.tif', 'a name in another case that one file has'],
  ['x', 'a file without extension, by its bare name'],
  ['a.txt; DMS/0131.pdf', 'several files'],
  ['Ordner 3, Blatt 4; a.txt', 'a file beside free text'],
])('%s is found: %s', (reference) => expect(state(reference)).toBe('found'));

test.each([
  ['../secret.pdf', 'it lies outside'],
  ['up/secret.pdf', 'it lies behind a link'],
  ['linked.pdf', 'links are not followed'],
  ['.DS_Store/x', 'hidden files are no evidence'],
  [path.join(folder, 'secret.pdf'), 'it is no path below the folder'],
  ['a.txt; b.txt', 'one of two is missing'],
])('%s is not: %s', (reference) => expect(state(reference)).toBe('missing'));

test('free text and addresses are not looked up', () => {
  expect(['Ordner 2025, Blatt 14', 'https://dms.example/x.pdf'].map((reference) => state(reference))).toEqual([
    'not-looked-up',
    'not-looked-up',
  ]);
});

test('a checksum on record is compared, of several files any may have it', () => {
  expect(state('DMS/0131.pdf', sha256('one'))).toBe('found');
  expect(state('DMS/0131.pdf', sha256('two'))).toBe('altered');
  expect(state('0131.pdf', sha256('two'))).toBe('found');
  expect(state('gone.pdf', sha256('two'))).toBe('missing');
  expect(state('Ordner 3', sha256('two'))).toBe('not-looked-up');
  expect(state('DMS')).toBe('not-looked-up');
});

test('the folder is an input by names, sizes and the hashes that were compared', () => {
  const before = openEvidence(belege);
  const input = before.input('en');
  expect(input).toMatchObject({ role: 'evidence', path: 'belege', bytes: 13, records: 5, format: 'folder', problems: [] });
  before.stateOf('a.txt', sha256('a'));
  expect(before.input('en').sha256).not.toBe(input.sha256);
  writeFileSync(path.join(belege, 'a.txt'), 'b');
  expect(openEvidence(belege).input('en').sha256).toBe(input.sha256);
  const again = openEvidence(belege);
  expect(again.stateOf('a.txt', sha256('a'))).toBe('altered');
  expect(again.input('en').sha256).not.toBe(before.input('en').sha256);
  writeFileSync(path.join(belege, 'a.txt'), 'a');
});

test.each([
  ['gone', 'path-missing'],
  ['secret.pdf', 'folder-expected'],
])('%s is refused as %s', (name, code) => {
  let found: string | undefined;
  try {
    openEvidence(path.join(folder, name));
  } catch (error) {
    found = (error as AskfirstError).code;
  }
  expect(found).toBe(code);
});

test('a file that cannot be read counts as missing and makes the run incomplete', () => {
  const evidence = openEvidence(belege);
  const gone = path.join(belege, 'b.txt');
  writeFileSync(gone, 'b');
  const later = openEvidence(belege);
  expect(evidence.stateOf('b.txt', undefined)).toBe('missing');
  // Gone between the listing and the comparison.
  rmSync(gone);
  expect(later.stateOf('b.txt', sha256('b'))).toBe('missing');
  expect(later.input('en').problems).toMatchObject([{ level: 'lost', code: 'evidence-unreadable', line: 0 }]);
});
