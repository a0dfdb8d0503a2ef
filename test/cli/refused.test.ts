import { describe, expect, test } from 'vitest';
import { zipOf } from '../zips.ts';
import { estate, quiet } from './estate.ts';
import { flowing } from './flowing.ts';
import { audit } from './mistakes.ts';
import { askfirst, audited } from './program.ts';

const ole2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const encrypted = '<plist><dict><key>IsEncrypted</key><true/></dict></plist>';

/** A file or folder of a device, what the message names in each language, and the way out. */
const cases: readonly (readonly [
  format: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  en: readonly [string, string],
  de: readonly [string, string],
])[] = [
  ['smart-switch', { 'Contact.spbm': 'x' }, ['Samsung Smart Switch', 'as vCard'], ['Samsung Smart Switch', 'als vCard']],
  ['nokia-backup', { 'Backup.nbu': 'x' }, ['Nokia', 'as vCard'], ['Nokia', 'als vCard']],
  ['android-backup', { 'backup.ab': 'ANDROID BACKUP\n5\n' }, ['Android', 'as vCard'], ['Android', 'als vCard']],
  [
    'mork',
    { 'abook.mab': '// <!-- <mdb:mork:z v="1.4"/> -->\n' },
    ['Thunderbird', 'Tools, Export'],
    ['Thunderbird', 'Extras, Exportieren'],
  ],
  ['outlook-pst', { 'archive.dat': '!BDN…' }, ['Outlook data file', 'as CSV'], ['Outlook-Datendatei', 'als CSV']],
  ['ole2', { 'Liste.xls': ole2 }, ['Excel 97–2003', 'as CSV'], ['Excel 97–2003', 'als CSV']],
  [
    'office-document',
    { 'Liste.xlsx': zipOf([{ name: '[Content_Types].xml', data: '<Types/>' }]) },
    ['Office document', 'as CSV'],
    ['Office-Dokument', 'als CSV'],
  ],
  [
    'app-package',
    { 'whatsapp.apk': zipOf([{ name: 'AndroidManifest.xml', data: 'x' }]) },
    ['program package', 'Take it out'],
    ['Programmpaket', 'nehmen'],
  ],
  ['icalendar', { 'user.vcf': calendar }, ['iCalendar', 'instead of the calendar'], ['iCalendar', 'Statt des Kalenders']],
  ['other-archive', { 'export.7z': Buffer.from('377abcaf271c', 'hex') }, ['7z, RAR', 'Unpack it'], ['7z, RAR', 'entpacken']],
  [
    'itunes-encrypted',
    { 'backup/Manifest.plist': encrypted, 'backup/Manifest.db': 'x', 'backup/00/00a': 'x', 'backup/01/01b': 'x' },
    ['iPhone backup', 'without encryption'],
    ['iPhone-Sicherung', 'ohne Verschlüsselung'],
  ],
  [
    'itunes-backup',
    { 'backup/Manifest.plist': '<plist/>', 'backup/Manifest.db': 'SQLite format 3\0', 'backup/00/00a': 'x' },
    ['iPhone backup', 'from iCloud'],
    ['iPhone-Sicherung', 'aus iCloud'],
  ],
  [
    'huawei-backup',
    { 'HUAWEI/info.xml': '<info.xml><row table="HeaderInfo"/></info.xml>', 'HUAWEI/contact.db': 'x', 'HUAWEI/sms.db': 'x' },
    ['Huawei', 'as vCard'],
    ['Huawei', 'als vCard'],
  ],
];

/** A device for each format, beside the one that is read. */
const company = estate({
  ...quiet,
  ...Object.fromEntries(
    cases.flatMap(([format, files]) => Object.entries(files).map(([name, content]) => [`phones/${format}/${name}`, content])),
  ),
});

test('a refused format is one lost input, and makes its device incomplete', async () => {
  const { execution, devices } = await audited([...audit().slice(1), '--privacy', 'full', '--purpose', 'test'], { cwd: company });
  const lost = execution.inputs.flatMap(({ device, format, problems }) => problems.map(({ level, code }) => [device, format, level, code]));
  const formats = cases.map(([format]) => format).toSorted();
  expect(lost).toEqual(formats.map((format) => [format, format, 'lost', 'format-refused']));
  expect(devices.filter(({ complete }) => complete).map(({ id }) => id)).toEqual(['D-1']);
});

describe.concurrent.each(['en', 'de'] as const)('in %s', (language) => {
  test.each([
    ['audit', audit('--privacy', 'full', '--purpose', 'test')],
    ['inspect', ['inspect', 'phones']],
  ])('%s names each with the way out', async (_, args) => {
    const { code, stdout } = await askfirst([...args, '--lang', language], { cwd: company });
    expect(code).toBe(3);
    for (const [format, , en, de] of cases) {
      const [what, wayOut] = language === 'en' ? en : de;
      const said = flowing(stdout).split(`phones/${format}`)[1]!;
      expect(said).toContain(what);
      expect(said).toContain(wayOut);
    }
  });
});

test('a table under a refused name is still told as a register', async () => {
  const folder = estate({ 'register.nbu': quiet['register.csv'] });
  const { code, stdout } = await askfirst(['inspect', 'register.nbu'], { cwd: folder });
  expect([code, stdout]).toEqual([0, expect.stringContaining('register')]);
});
