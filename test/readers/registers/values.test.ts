import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordOf } from '../../../src/lib/csv-cell.ts';
import { normaliseHeader } from '../../../src/lib/csv-header.ts';
import { registerFields } from '../../../src/model/register-mapping.ts';
import { readRegister } from './read.ts';

type Lists = Readonly<Record<string, readonly string[]>>;
const table = (name: string): unknown => JSON.parse(readFileSync(path.resolve('src/readers/registers', name), 'utf8'));
const values = table('values.json') as Readonly<Record<string, Lists>>;
const columns = table('columns.json') as Lists;

/** Words that stand in the lists more than once. */
function repeated(lists: Lists, fold: (word: string) => string): string[] {
  const all = Object.values(lists).flat().map(fold);
  return all.filter((word, i) => all.indexOf(word) !== i);
}

test.each(Object.keys(values))('no word of the list %s stands for two things, or twice', (kind) => {
  expect(repeated(values[kind]!, wordOf)).toEqual([]);
  expect(Object.values(values[kind]!).flat().map(wordOf)).not.toContain('');
});

test('no header stands for two fields, and each is written as headers are compared', () => {
  expect(repeated(columns, (word) => word)).toEqual([]);
  expect(
    Object.values(columns)
      .flat()
      .filter((word) => normaliseHeader(word) !== word),
  ).toEqual([]);
  expect(Object.keys(columns)).toEqual(registerFields);
});

describe('a value that is not listed', () => {
  test('loses its row and is named by line and column', () => {
    const { problems, records } = readRegister('Telefon;Status\n030 23125000;ja\n030 23125001;jawohl\n');
    expect(problems).toEqual([{ level: 'lost', code: 'status-unlisted', line: 3, facts: { column: 'Status' } }]);
    expect(records).toHaveLength(1);
  });

  test('in a column of confirmations is no confirmation, in one of withdrawals is one', () => {
    const rows = (cell: string) =>
      readRegister(`tel;Status;DOI-Datum;Widerruf am\n030 23125000;ja;${cell};\n030 23125001;ja;1.1.2025;${cell}\n`);
    expect(rows('widerrufen')).toMatchObject({
      lost: ['date-unreadable 2'],
      statements: ['given 2025-01-01 whatsapp-terms', 'withdrawn - whatsapp-terms'],
    });
    expect(rows('bestätigt')).toMatchObject({
      lost: ['date-unreadable 3'],
      statements: ['given - whatsapp-terms', 'withdrawn - whatsapp-terms'],
    });
  });
});

test('a row tells of requests, refusals and objections in columns of their own', () => {
  const rows = (cells: string) =>
    readRegister(`tel;Status;angefragt am;Einwilligung am;abgelehnt am;Widerspruch am;Widerruf am\n030 23125000;${cells}\n`).statements.map(
      (one) => one.replace(' whatsapp-terms', ''),
    );
  expect(rows(';1.1.2025;2.1.2025;;;')).toEqual(['given 2025-01-02', 'requested 2025-01-01']);
  expect(rows(';1.1.2025;;;;')).toEqual(['requested 2025-01-01']);
  expect(rows(';1.1.2025;;2.1.2025;;')).toEqual(['requested 2025-01-01', 'refused 2025-01-02']);
  expect(rows(';;1.1.2025;;3.1.2025;ja')).toEqual(['given 2025-01-01', 'withdrawn -', 'objected 2025-01-03']);
  expect(rows('abgelehnt;1.1.2025;;3.1.2025;;')).toEqual(['requested 2025-01-01', 'refused 2025-01-03']);
  expect(rows('Widerspruch;;1.1.2025;;3.1.2025;4.1.2025')).toEqual(['given 2025-01-01', 'objected 2025-01-03', 'withdrawn 2025-01-04']);
  expect(rows('angefragt;1.1.2025;;;;')).toEqual(['requested 2025-01-01']);
  expect(rows('ja;;1.1.2025;bald;;')).toEqual(['refused -']);
  expect(rows('ja;bald;1.1.2025;;;')).toEqual([]);
});
