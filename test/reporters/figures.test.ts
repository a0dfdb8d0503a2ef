import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { acmeAudit, askfirst, folderOf } from '../cli/program.ts';

/** A company of one phone, one contact, and a register of one row whose date lies in the future. */
function smallCompany(): string {
  const folder = folderOf();
  writeFileSync(
    path.join(folder, 'phone.vcf'),
    'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Zöllig;Dietmar\r\nFN:Dietmar Zöllig\r\nTEL:+49 171 3920011\r\nEND:VCARD\r\n',
  );
  writeFileSync(
    path.join(folder, 'register.csv'),
    'phone,status,at,scope,evidence\n+49 171 3920011,given,2031-01-01,contact-upload,scan 1\n',
  );
  return folder;
}

const singular = {
  en: {
    audit: ['1  contact', '1  distinct number in all', '1  row of the registers'],
    inspect: ['1  row read', '1  record (a row', '1  implausible date'],
  },
  de: {
    audit: ['1  Kontakt', '1  Nummer insgesamt', '1  Zeile der Register'],
    inspect: ['1  gelesene Zeile', '1  Eintrag (eine', '1  unplausible Datumsangabe'],
  },
} as const;

describe.each(['en', 'de'] as const)('a figure of one in %s', (language) => {
  test('stands before a noun in the singular', async () => {
    const cwd = smallCompany();
    const summary = await askfirst(['audit', 'phone.vcf', '-r', 'register.csv', '--as-of', '2026-11-01', '--lang', language], { cwd });
    for (const said of singular[language].audit) expect(summary.stdout).toMatch(new RegExp(`^ +${said}$`, 'm'));
    const page = await askfirst(['inspect', 'register.csv', '--lang', language], { cwd });
    for (const said of singular[language].inspect) expect(page.stdout).toContain(` ${said}`);
    expect(page.stdout).not.toMatch(/ 1 {2}(?:\S+ )?(?:rows|records|dates|Zeilen|Einträge|Datumsangaben|Nummern)\b/);
  });
});

test('the summary for people counts findings about recipients and registers in a line per rule', async () => {
  const { stdout } = await askfirst([...acmeAudit, '--lang', 'de']);
  const lines = stdout.replaceAll(/\n {4}/g, ' ').split('\n');
  expect(lines.filter((line) => line.startsWith('  D07 '))).toEqual([
    '  D07 Empfänger der Business Platform ohne Opt-in: 5 Befunde (hoch 3, mittel 2)',
  ]);
  expect(lines.filter((line) => line.startsWith('  R06 '))).toHaveLength(1);
});
