import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { estate, quiet } from './estate.ts';
import { flowing } from './flowing.ts';
import { audit } from './mistakes.ts';
import { askfirst, reportIn } from './program.ts';

const card = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Sven Tränkle', 'TEL:+491713920002', 'END:VCARD', ''].join('\r\n');
const { 'phones/D-1/contacts.vcf': _, ...rest } = quiet as Readonly<Record<string, string>>;
const folders = ['R58N30XY', '490154203237518', 'kaethe@acme.example', '0171 3920005', 'Messehandy'];
const company = {
  ...rest,
  ...Object.fromEntries(folders.map((folder) => [`phones/${folder}/contacts.vcf`, card])),
  'devices.csv': [
    'device_id,channels,contact_access,serial,imei,upn,phone',
    'D-1,whatsapp,none,r58n30xy,,,',
    'D-2,whatsapp,none,,4901542032375102,,',
    'D-3,whatsapp,none,,,Kaethe@acme.example,',
    'D-4,whatsapp,none,,,kaethe@acme.example,',
    'D-5,whatsapp,none,,,,+49 171 3920005',
    'D-6,whatsapp,none,,,,',
    '',
  ].join('\n'),
};

const outputs = ['json=r.json', 'markdown=r.md', 'text=r.txt'].flatMap((output) => ['-o', output]);

test.each([
  ['en', 'Inventory devices without an address book (3)', 'Address books of no inventory device (2)', 'several devices of the inventory'],
  ['de', 'Geräte des Inventars ohne Adressbuch (3)', 'Adressbücher ohne Gerät im Inventar (2)', 'mehrere Geräte des Inventars'],
])('what was joined by which key, and what was not, is told in every report (%s)', async (language, devices, books, several) => {
  const cwd = estate(company);
  const { code } = await askfirst(audit(...outputs, '--quiet', '--lang', language), { cwd });
  expect(code).toBe(3);
  const written = ['r.json', 'r.md', 'r.txt'].map((name) => readFileSync(path.join(cwd, name), 'utf8'));
  const report = reportIn(written[0]!);
  expect(report.devices.map(({ id, joinedBy, unjoined, complete }) => [id, joinedBy ?? unjoined?.reason, complete])).toEqual([
    ['D-1', 'serial', true],
    ['D-2', 'imei', true],
    ['D-3', 'books-ambiguous', false],
    ['D-4', 'books-ambiguous', false],
    ['D-5', 'phone', true],
    ['D-6', 'no-export', false],
    ['device-001', 'no-device', true],
    ['device-002', 'several-devices', true],
  ]);
  expect(report.devices.at(-1)!.unjoined!.candidates).toEqual(['D-3', 'D-4']);
  expect(report.devices.at(-1)).toMatchObject({ assumed: true, exposures: { outOfReach: 0 } });
  const [problem] = report.execution.inputs.flatMap(({ problems }) => problems);
  expect([problem!.level, problem!.code, problem!.message]).toEqual([
    'note',
    'book-of-several-devices',
    expect.stringContaining('D-3, D-4'),
  ]);
  for (const text of written.slice(1)) {
    const said = flowing(text);
    for (const wanted of [devices, books, `device-002 (${several}`, 'D-6 (']) expect(said).toContain(wanted);
  }
  for (const text of written) {
    for (const personal of folders) expect(text).not.toContain(personal);
    expect(text).not.toContain('acme.example');
  }
});

test('paths of a device that several inventories list are looked for beside the inventory that names them', async () => {
  const books = (name: string, number: string): string => card.replace('Sven Tränkle', name).replace('+491713920002', number);
  const cwd = estate({
    ...quiet,
    'devices.csv': 'device_id,serial,channels,contact_access\nD-1,S1,whatsapp,limited\nD-2,S2,whatsapp,full\nD-3,S3,whatsapp,full\n',
    'book.vcf': books('Falsch', '+491713920007'),
    'selected.vcf': books('Falsch', '+491713920007'),
    'it/list.csv': 'device_id,address_book,selected_contacts\nD-1,,selected.vcf\nD-2,book.vcf,\nD-3,book.vcf,\nD-4,missing.vcf,\n',
    'it/book.vcf': books('Richtig', '+491713920008'),
    'it/selected.vcf': card,
    'hr/list.csv': 'device_id,address_book\nD-3,book.vcf\nD-4,book.vcf\n',
    'hr/book.vcf': books('Auch', '+491713920009'),
  });
  const lists = ['-d', 'it/list.csv', '-d', 'hr/list.csv'];
  const { stdout } = await askfirst(audit(...lists, '-o', 'json', '--privacy', 'full', '--purpose', 'Test'), { cwd });
  const { devices, findings, execution } = reportIn(stdout);
  const numbers = (id: string): (string | null)[] => findings.filter(({ device }) => device === id).flatMap(({ number }) => number ?? []);
  expect(execution.inputs.filter(({ role }) => role === 'selected-contacts').map(({ path: file }) => file)).toEqual(['it/selected.vcf']);
  expect([numbers('D-2'), numbers('D-3')]).toEqual([['+491713920008'], ['+491713920009', '+491713920008']]);
  expect(devices.find(({ id }) => id === 'D-4')).toMatchObject({ complete: false, unjoined: { reason: 'claim-empty' } });
});
