import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/model/report-schema.ts';
import { card, day, estate, inventory, quiet, table } from './estate.ts';
import { eachIsSaid } from './mistakes.ts';
import { askfirst, audited, folderOf } from './program.ts';

const optIn = (number: string, more = 'given,2025-02-03,business-messages,DMS/1.pdf'): string => `${number},${more}`;
const base = {
  'phones/D-1/contacts.vcf': card('Sven Tränkle', '+49 171 3920001') + card('Zentrale', '+49 171 3920070'),
  'register.csv': table(
    'phone,status,at,scope,evidence',
    optIn('+49 171 3920001'),
    optIn('+49 171 3920001', 'given,2025-02-03,contact-upload,DMS/1.pdf'),
    optIn('+49 171 3920003', 'withdrawn,2026-03-02,,'),
    optIn('+49 171 3920005'),
  ),
  'devices.csv': inventory('D-1,whatsapp+business-platform,none'),
};
const list = table(
  'to,name,category',
  '491713920001,Sven Tränkle,marketing',
  '491713920003,Käthe Wünschmann,utility',
  '491713920004,,service',
);
const args = ['phones', '-r', 'register.csv', '-d', 'devices.csv', ...day];
const withList = [...args, '--recipients', 'recipients.csv'];

eachIsSaid([
  {
    what: 'a list of recipients that is missing',
    args: ['audit', 'phones', '--recipients', 'gone.csv'],
    code: 2,
    names: ['gone.csv'],
    remedy: ['check the spelling', 'Schreibweise'],
  },
  {
    what: 'a list of recipients without a column of numbers',
    files: { ...quiet, 'list.csv': table('Kunde;Betrag', 'A;3') },
    args: ['audit', 'phones', '--recipients', 'list.csv'],
    code: 2,
    names: ['list.csv'],
    remedy: ['Kunde, …; name the column', 'Kunde, …; die Spalte'],
  },
  {
    what: 'a list of recipients with two columns of categories',
    files: { ...quiet, 'list.csv': table('to,category,Kategorie', '491713920001,utility,marketing') },
    args: ['audit', 'phones', '--recipients', 'list.csv'],
    code: 2,
    names: ['list.csv', 'category, Kategorie'],
    remedy: ['rename the others', 'die anderen umbenennen'],
  },
  {
    what: 'a list of recipients that is something else',
    files: { ...quiet, 'list.pdf': '%PDF-1.7' },
    args: ['audit', 'phones', '--recipients', 'list.pdf'],
    code: 2,
    names: ['list.pdf'],
    remedy: ['CSV', 'CSV'],
  },
  {
    what: 'a sender number that makes none',
    files: { ...quiet, 'askfirst.yaml': 'sender-numbers: ["030 23125000", "Zentrale"]\n' },
    args: ['audit', 'phones', '--config', 'askfirst.yaml'],
    code: 2,
    names: ['sender-numbers', '2'],
    remedy: ['country code', 'Landesvorwahl'],
  },
]);

describe('recipients', () => {
  test('are findings of their own behind those of devices, and figures that add up, in every report', async () => {
    const folder = folderOf();
    const outputs = ['json', 'markdown', 'text'].flatMap((format) => ['-o', `${format}=${path.join(folder, format)}`]);
    const { code } = await askfirst(['audit', ...withList, '--lang', 'de', '--quiet', ...outputs], {
      cwd: estate({ ...base, 'recipients.csv': list }),
    });
    expect(code).toBe(1);
    const [json, markdown, text] = ['json', 'markdown', 'text'].map((format) => readFileSync(path.join(folder, format), 'utf8'));
    const { findings, summary, execution } = reportSchema.parse(JSON.parse(json!));
    const found = findings.filter(({ rule }) => rule === 'D07');
    expect(found).toMatchObject([
      {
        severity: 'high',
        device: null,
        number: '+49 171 •••••03',
        contact: 'K••• W•••',
        source: { path: 'recipients.csv', line: 3 },
        record: { path: 'register.csv', line: 4 },
        args: { state: 'opted-out', since: '2026-03-02', category: 'utility' },
      },
      { severity: 'medium', contact: null, source: { line: 4 }, record: null, args: { state: 'no-record', category: 'service' } },
    ]);
    expect(findings.findIndex(({ rule }) => rule === 'D07')).toBeGreaterThan(findings.findLastIndex(({ device }) => device !== null));
    const { states, ...counts } = summary.recipients!;
    expect(counts).toEqual({ rows: 3, numbers: 3, own: 0, marketing: 1 });
    expect(states).toMatchObject({ 'opted-in': 1, 'opted-out': 1, 'no-record': 1 });
    expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(counts.numbers);
    expect(summary.rules['D07']).toBe(2);
    expect(execution.inputs.find(({ role }) => role === 'recipients')).toMatchObject({ format: 'csv', records: 3 });
    const [, section] = markdown!.split('## Empfänger der WhatsApp Business Platform\n');
    expect(section).toContain('| geprüfte verschiedene Nummern | 3 |');
    expect(section).toContain('| D07 hoch | K••• W•••, +49 171 •••••03 | Empfänger der Business Platform');
    expect(text).toContain('Empfänger der WhatsApp Business Platform\n          3  gelesene Zeilen\n');
    expect(`${markdown}${text}`).not.toContain('wurden nicht geprüft');
  });

  test('are known to the registers: their records are of no orphan', async () => {
    const cwd = estate({ ...base, 'recipients.csv': list });
    const orphans = async (given: readonly string[]) =>
      (await audited(given, { cwd })).findings
        .filter(({ rule, args: { kind } }) => rule === 'R06' && kind === 'orphan')
        .map((one) => one.args['numbers']);
    expect([await orphans(args), await orphans(withList)]).toEqual([[2], [1]]);
  });

  test('not listed are said to be unchecked where a device is on the Platform, and only there', async () => {
    const cwd = estate(base);
    for (const [language, said] of [
      ['en', 'Recipients of the Business Platform were not checked'],
      ['de', 'Empfänger der Business Platform wurden nicht geprüft'],
    ] as const) {
      const text = await askfirst(['audit', ...args, '--lang', language], { cwd });
      const markdown = await askfirst(['audit', ...args, '--lang', language, '-o', 'markdown'], { cwd });
      expect(text.stdout.match(new RegExp(said, 'g'))).toHaveLength(1);
      expect(markdown.stdout).toContain(said);
    }
    const elsewhere = await askfirst(['audit', ...args, '--lang', 'en'], {
      cwd: estate({ ...base, 'devices.csv': inventory('D-1,whatsapp,none') }),
    });
    expect(elsewhere.stdout).not.toContain('Recipients');
    expect((await audited(args, { cwd })).summary.recipients).toBeNull();
  });

  test('that cannot be read make the run incomplete, with line and column, and show no number', async () => {
    const broken = table('to,category', '491713920001,utility', '01713920001111111111,utility', '491713920005,spam');
    const cwd = estate({ ...base, 'recipients.csv': broken });
    const { code, stdout, stderr } = await askfirst(['audit', ...withList, '-o', 'json'], { cwd });
    expect(code).toBe(3);
    const { execution, summary } = reportSchema.parse(JSON.parse(stdout));
    const { problems } = execution.inputs.find(({ role }) => role === 'recipients')!;
    expect(problems.map(({ level, line, code: what }) => [level, line, what])).toEqual([
      ['lost', 3, 'number-unreadable'],
      ['lost', 4, 'category-unlisted'],
    ]);
    // A number whose category nobody can tell is checked all the same.
    expect(summary.recipients).toMatchObject({ rows: 1, numbers: 2 });
    expect(problems.map(({ message }) => message).join() + stderr).not.toMatch(/0171|3920/);
  });

  test('are one list, whatever the order of the files; a number in several spellings is one', async () => {
    const cwd = estate({
      ...base,
      'b.csv': table('Telefon;Kategorie', '0171 3920004;Werbung', '0171 3920004;Service'),
      'a.json': JSON.stringify([{ recipient_id: '491713920004', category: 'UTILITY' }]),
    });
    const report = await audited([...args, '--recipients', 'b.csv', '--recipients', 'a.json'], { cwd });
    const [found, ...others] = report.findings.filter(({ rule }) => rule === 'D07');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      severity: 'high',
      source: { path: 'a.json', line: 1 },
      alsoAt: [
        { path: 'b.csv', line: 2 },
        { path: 'b.csv', line: 3 },
      ],
    });
    expect(await audited([...args, '--recipients', 'a.json', '--recipients', 'b.csv'], { cwd })).toEqual(report);
  });

  test('may be all there is: no contact on any phone, yet something was audited', async () => {
    const cwd = estate({ 'phones/D-1/contacts.vcf': 'BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n', 'recipients.csv': list });
    const { summary } = await audited(['phones', '--recipients', 'recipients.csv', ...day], { cwd });
    expect(summary.recipients!.numbers).toBe(3);
  });
});
