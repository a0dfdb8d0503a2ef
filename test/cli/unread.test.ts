import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { card, estate, known, quiet, table } from './estate.ts';
import { flowing } from './flowing.ts';
import { audit } from './mistakes.ts';
import { askfirst, type Outcome } from './program.ts';

const withRegister = (...lines: readonly string[]) => ({ ...quiet, 'register.csv': table(...lines) });

describe.concurrent.each(['en', 'de'])('what could not be read (%s)', (language) => {
  const zeile = language === 'de' ? 'Zeile' : 'line';

  async function summary(files: Readonly<Record<string, string | Uint8Array>>): Promise<Outcome> {
    return await askfirst([...audit(), '--lang', language], { cwd: estate(files) });
  }

  test('a stray quote in the register is named with its line and what to do', async () => {
    const { code, stdout } = await summary({ ...quiet, 'register.csv': `${quiet['register.csv']}"0171 392"0002,given,,,\n` });
    expect(code).toBe(3);
    expect(flowing(stdout)).toContain(`register.csv, ${zeile} 3: `);
    expect(flowing(stdout)).toContain(
      language === 'de' ? 'Anführungszeichen innerhalb von Zellen verdoppeln' : 'Double the quotes inside cells',
    );
  });

  test('a truncated card is named with its line and what to do', async () => {
    const cut = `${card('Sven Tränkle', known)}BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Käthe\r\n`;
    const { code, stdout } = await summary({ ...quiet, 'phones/D-1/contacts.vcf': cut });
    expect(code).toBe(3);
    expect(flowing(stdout)).toContain(`phones/D-1/contacts.vcf, ${zeile} 7: `);
    expect(flowing(stdout)).toContain(language === 'de' ? 'Adressbuch erneut exportieren' : 'Export the address book again');
    expect(flowing(stdout)).toContain(language === 'de' ? 'UNVOLLSTÄNDIG' : 'INCOMPLETE');
  });

  test('an unlisted status is named with its line and column, never with its content', async () => {
    const { code, stdout } = await summary(withRegister('phone,status,at,scope', `${known},vielleicht Sven,,contact-upload`));
    expect(code).toBe(3);
    expect(flowing(stdout)).toContain(`register.csv, ${zeile} 2: `);
    expect(stdout).not.toContain('vielleicht');
  });
});

describe.skipIf(process.platform === 'win32')('without permission', () => {
  const asRoot = process.getuid?.() === 0;
  const plain = asRoot ? { uid: 65_534 } : {};
  const closed = (folder: string, name: string): string => {
    chmodSync(folder, 0o755);
    chmodSync(path.join(folder, name), 0o000);
    return folder;
  };

  test('a register that may not be read is exit 2, named with the reason', async () => {
    const folder = closed(estate(quiet), 'register.csv');
    for (const [language, said] of [
      ['en', 'register.csv: the file cannot be read (EACCES)'],
      ['de', 'register.csv: Datei nicht lesbar (EACCES)'],
    ] as const) {
      const { code, stderr } = await askfirst(audit('--lang', language), { cwd: folder, ...plain });
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) as string });
    }
  });

  test('an address book that may not be read makes the audit incomplete, and the rest is audited', async () => {
    const folder = closed(estate({ ...quiet, 'phones/D-2/contacts.vcf': card('Käthe Wünschmann', known) }), 'phones/D-2/contacts.vcf');
    const { code, stdout } = await askfirst(audit(), { cwd: folder, ...plain });
    expect(code).toBe(3);
    expect(flowing(stdout)).toContain('phones/D-2/contacts.vcf: the file cannot be read (EACCES)');
    expect(stdout).toMatch(/\b1 {2}contact$/m);
  });

  test('a folder that may not be listed makes the audit incomplete', async () => {
    const folder = closed(estate({ ...quiet, 'phones/D-2/contacts.vcf': card('Käthe Wünschmann', known) }), 'phones/D-2');
    const { code } = await askfirst(audit('--quiet'), { cwd: folder, ...plain });
    chmodSync(path.join(folder, 'phones/D-2'), 0o755);
    expect(code).toBe(3);
  });

  test('an output that may not be written is exit 6', async () => {
    const folder = estate(quiet);
    chmodSync(folder, 0o755);
    mkdirSync(path.join(folder, 'closed'), { mode: 0o555 });
    const { code, stderr } = await askfirst(audit('-o', 'json=closed/r.json'), { cwd: folder, ...plain });
    expect(code).toBe(6);
    expect(stderr).toContain('closed/r.json: the report cannot be written (EACCES)');
  });
});
