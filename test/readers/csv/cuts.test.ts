import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addressBookReaders } from '../../../src/readers/address-books/index.ts';
import { expectHonestCuts } from '../cuts.ts';
import { books, type Expected } from '../fixtures.ts';

/** Files with how many of their cuts nothing can tell: those at the end of a record, before and behind its line feed. */
test.each([
  ['google-csv', 'new-headers.csv', 3],
  ['google-csv', 'old-headers.csv', 4],
  ['outlook-csv', 'german-variants.csv', 3],
  ['outlook-csv', 'duplicate-headers.csv', 5],
  ['thunderbird-csv', 'english.csv', 2],
  ['thunderbird-csv', 'german-utf16-tab.csv', 5],
  ['thunderbird-csv', 'without-header.csv', 2],
  ['mapped-csv', 'crm.csv', 5],
  ['mapped-csv', 'status-column.csv', 5],
])('%s/%s cut at any byte gives no half number, and hides no cut but those between records', async (id, name, unseen) => {
  const file = path.join(books, id, name);
  const reader = addressBookReaders.find((one) => one.id === id)!;
  const { mapping } = JSON.parse(readFileSync(file.replace(/\.csv$/, '.expected.json'), 'utf8')) as Expected;
  expect(await expectHonestCuts(reader, readFileSync(file), mapping ? { mapping } : {})).toEqual({ halves: 0, unseen });
});
