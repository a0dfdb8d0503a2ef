import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AuditRequest } from '../../src/audit/request.ts';
import { readRegisters } from '../../src/audit/registers.ts';
import { presets } from '../../src/model/policy.ts';
import { createLocalTime } from '../../src/lib/local-time.ts';
import { folderOf } from '../cli/program.ts';

const dates = createLocalTime('Europe/Berlin');
const settings = {
  region: 'DE',
  timezone: 'Europe/Berlin',
  paths: [],
  policy: presets[0],
  registerScope: 'whatsapp-terms',
  registerMaps: [],
  controller: undefined,
  language: 'en',
  cores: 1,
};
const folder = folderOf({});

/** Reads files under their names, in the order given: the records as texts, in no order, and the inputs by name. */
async function read(files: readonly (readonly [string, string])[]) {
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
  const request = { ...settings, registers: files.map(([name]) => path.join(folder, name)) } as unknown as AuditRequest;
  const { columns, inputs } = await readRegisters(request, dates);
  const records = Array.from({ length: columns.count }, (_, row) =>
    [columns.key[row], columns.day[row], columns.second[row], columns.until[row], columns.meta[row]! & 127].join(' '),
  );
  return { records: records.sort(), inputs };
}

const consents = 'Id,PartyId,ContactPointType,PrivacyConsentStatus,CaptureDate';
const phones = 'Id,ParentId,TelephoneNumber';
const contacts = 'Id,IndividualId,Phone,MobilePhone';
const table = (header: string, rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;

const rows = {
  consents: [
    '1,0PK1,Phone,OptIn,2025-03-01T09:30:00Z',
    '2,0PK1,Phone,OptOut,2026-03-01T09:30:00Z',
    '3,0PK2,Phone,OptIn,2025-04-01T09:30:00Z',
    '4,0PK2,Email,OptIn,2025-04-01T09:30:00Z',
    '5,0PK3,Phone,OptOut,2025-05-01T09:30:00Z',
    '6,0PK9,Phone,OptOut,2025-05-01T09:30:00Z',
  ],
  phones: ['P1,0PK1,0171 3920011', 'P2,0PK2,0171 3920012', 'P3,0PK2,030 23125012', 'P4,0PK2,0171 3920012'],
  contacts: ['C1,0PK2,030 23125012,', 'C2,0PK3,,0171 3920013', 'C3,0PK1,,'],
};

test('rows and files in any order give the same records', async () => {
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  const agreed = (
    await read([
      ['c.csv', table(consents, rows.consents)],
      ['p.csv', table(phones, rows.phones)],
      ['k.csv', table(contacts, rows.contacts)],
    ])
  ).records;
  expect(agreed).toHaveLength(5);
  await fc.assert(
    fc.asyncProperty(
      shuffled(rows.consents),
      shuffled(rows.phones),
      shuffled(rows.contacts),
      shuffled([0, 1, 2]),
      async (c, p, k, order) => {
        const files = [
          ['c.csv', table(consents, c)],
          ['p.csv', table(phones, p)],
          ['k.csv', table(contacts, k)],
        ] as const;
        expect((await read(order.map((i) => files[i]!))).records).toEqual(agreed);
      },
    ),
    { seed: 5, numRuns: 40 },
  );
});

test('an export of numbers is an input of no record, in its place on the command line', async () => {
  const { inputs } = await read([
    ['c.csv', table(consents, rows.consents)],
    ['p.csv', table(phones, rows.phones)],
    ['own.csv', table('Telefon;Status', ['0171 3920015;ja'])],
  ]);
  expect(inputs.map(({ role, format, records }) => [role, format, records])).toEqual([
    ['register', 'salesforce-contact-point-type-consent', 3],
    ['register', 'salesforce-contact-point-phone', 0],
    ['register', 'csv', 1],
  ]);
  expect(inputs[1]!.problems.map(({ level, code }) => `${level} ${code}`)).toEqual(['note lookup-read']);
  for (const { sha256 } of inputs) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('registers that need each other’s numbers need an export that has some', async () => {
  await expect(read([['c.csv', table(consents, rows.consents)]])).rejects.toMatchObject({ code: 'register-lookup-missing', exitCode: 2 });
});
