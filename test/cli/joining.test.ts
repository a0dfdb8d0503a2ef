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
