import { expect, test } from 'vitest';
import { memorySource, randomMemory } from '../../../src/lib/bytes.ts';
import { createLocalTime } from '../../../src/lib/local-time.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { createNumberReader } from '../../../src/phones/number-reader.ts';
import { SubjectNumbers } from '../../../src/readers/registers/subjects.ts';
import { xlsx } from '../../../src/readers/registers/xlsx.ts';
import { inlineRow, type Made, workbookOf } from '../../workbooks.ts';

async function read(made: Made, subjects = new SubjectNumbers()) {
  const bytes = workbookOf(made);
  const statements: string[] = [];
  const problems: Problem[] = [];
  const counts = await xlsx.read(
    { head: bytes.subarray(0, 4096), open: () => memorySource(bytes), openRandom: () => randomMemory(bytes) },
    {
      numbers: createNumberReader('DE'),
      dates: createLocalTime('Europe/Berlin'),
      defaultScope: 'whatsapp-terms',
      path: 'export.xlsx',
      subjects,
    },
    {
      record: ({ number, status, scope }) => statements.push(`${number} ${status} ${scope}`),
      problem: (problem) => problems.push(problem),
    },
  );
  const listed = problems.map(({ level, code, line, facts }) => `${level} ${code} ${line} ${facts['column'] ?? ''}`.trimEnd());
  return { counts, statements, listed };
}

const sheet = (name: string, rows: readonly (readonly string[])[], more = '') => ({
  name,
  state: 'visible',
  rows: rows.map((cells, i) => inlineRow(i + 1, cells)).join('') + more,
});

const consents = sheet('Consents', [
  ['Id', 'PartyId', 'ContactPointType', 'PrivacyConsentStatus'],
  ['1', '0PK1', 'Phone', 'OptOut'],
  ['2', '0PK2', 'Phone', 'OptIn'],
  ['3', '0PK3', 'Phone', 'OptOut'],
  ['4', '0PK1', 'Email', 'OptOut'],
]);
const typed =
  '<row r="3"><c r="A3" t="inlineStr"><is><t>P2</t></is></c><c r="B3" t="inlineStr"><is><t>0PK2</t></is></c><c r="C3"><v>1713920012</v></c></row>';
const failed =
  '<row r="4"><c r="A4" t="inlineStr"><is><t>P3</t></is></c><c r="B4" t="inlineStr"><is><t>0PK3</t></is></c><c r="C4" t="e"><v>#N/A</v></c></row>';
const phones = sheet(
  'Phones',
  [
    ['Id', 'ParentId', 'TelephoneNumber'],
    ['P1', '0PK1', '0171 3920011'],
  ],
  typed + failed,
);

test('a workbook may hold consents and, in another sheet, their numbers', async () => {
  const subjects = new SubjectNumbers();
  await expect(read({ sheets: [consents, phones] }, subjects)).rejects.toMatchObject({ code: 'register-lookup-missing' });
  subjects.complete = true;
  const { counts, statements, listed } = await read({ sheets: [consents, phones] }, subjects);
  expect(statements).toEqual(['491713920011 withdrawn marketing', '491713920012 given marketing']);
  expect(counts).toMatchObject({ begun: 4, rows: 2, records: 2 });
  expect(listed.filter((one) => one.startsWith('lost'))).toEqual([
    'lost cell-error 4 TelephoneNumber (Phones!C4)',
    'lost subject-unresolved 4 PartyId (Consents!B4)',
  ]);
  expect(listed).toContain('note number-reconstructed 3 TelephoneNumber (Phones!C3)');
  expect(listed).toContain('note rows-beside 0');
});

test('a failed cell for the number loses the row, though contacts may lack a number', async () => {
  const error =
    '<row r="3"><c r="A3" t="inlineStr"><is><t>b@example.com</t></is></c><c r="B3" t="e"><v>#REF!</v></c><c r="C3" t="inlineStr"><is><t>true</t></is></c></row>';
  const { counts, statements, listed } = await read({
    sheets: [
      sheet(
        'Contacts',
        [
          ['Email', 'Phone Number', 'hs_email_optout'],
          ['a@example.com', '', 'true'],
        ],
        error,
      ),
    ],
  });
  expect(counts).toMatchObject({ format: 'hubspot-contacts', begun: 1, rows: 0 });
  expect(statements).toEqual([]);
  expect(listed).toContain('lost cell-error 3 Phone Number (Contacts!B3)');
});
