import { describe, expect, test } from 'vitest';
import { day, estate, quiet, table } from './estate.ts';
import { eachIsSaid } from './mistakes.ts';
import { askfirst, audited } from './program.ts';

const files = {
  ...quiet,
  'kunden.csv': table('Kd;Anruf;Zusage;seit;Stand 0171 3920005', '1;0171 3920001;schriftlich;2/3/2025;x'),
  'kunden.yaml': table(
    'file: kunden.csv',
    'scope: contact-upload',
    'date-format: DMY',
    'columns: { phone: Anruf, status: [Zusage], at: seit, method: Stand 0171 3920005 }',
    'values: { status: { given: [schriftlich] } }',
  ),
  'any.yaml': table('columns:', '  phone: [phone]'),
  'again.yaml': 'file: register.csv\n',
  'askfirst.yaml': table('register-map: [kunden.yaml, any.yaml]'),
};
const company = estate(files);
const both = ['phones', '-r', 'register.csv', '-r', 'kunden.csv', ...day];
const maps = ['--register-map', 'kunden.yaml', '--register-map', 'any.yaml'];

describe.concurrent('each register', () => {
  test.each([
    ['options', maps],
    ['the configuration', ['--config', 'askfirst.yaml']],
  ])('is read through its own mapping, given by %s, and the report shows which', async (_, how) => {
    const report = await audited([...both, ...how], { cwd: company });
    const inputs = report.execution.inputs.filter(({ role }) => role === 'register' || role === 'config');
    expect(inputs.map(({ path, mapping, problems }) => [path, mapping, problems.length])).toEqual([
      ...(how.length === 2 ? [['askfirst.yaml', undefined, 0]] : []),
      ['kunden.yaml', undefined, 0],
      ['any.yaml', undefined, 0],
      [
        'register.csv',
        { file: 'any.yaml', columns: { phone: ['phone'], status: ['status'], at: ['at'], scope: ['scope'], evidence: ['evidence'] } },
        0,
      ],
      ['kunden.csv', { file: 'kunden.yaml', columns: { phone: ['Anruf'], status: ['Zusage'], at: ['seit'], method: ['…'] } }, 1],
    ]);
    expect(report.summary).toMatchObject({ registerRecords: 2, dates: { register: '2025-03-02' } });
  });

  test('is named with its columns in Markdown and by inspect, without a number of anybody', async () => {
    const markdown = await askfirst(['audit', ...both, ...maps, '-o', 'markdown', '--lang', 'de'], { cwd: company });
    expect(markdown.stdout).toContain('kunden.csv (nach der Zuordnung kunden.yaml): phone = Anruf; status = Zusage; at = seit; method = …');
    const inspected = await askfirst(['inspect', 'kunden.csv', 'register.csv', ...maps], { cwd: company });
    expect(inspected.code).toBe(0);
    expect(inspected.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'columns (told by the mapping kunden.yaml): phone = Anruf; status = Zusage; at = seit; method = …',
    );
    expect(markdown.stdout + inspected.stdout).not.toContain('3920005');
  });

  test('makes another run when its mapping or the order of its dates is another', async () => {
    const id = async (...how: readonly string[]) =>
      (await audited(['phones', '-r', 'register.csv', ...day, ...how], { cwd: company })).run.id;
    const ids = await Promise.all([id(), id('--register-map', 'any.yaml'), id('--date-format', 'DMY'), id('--date-format', 'MDY')]);
    expect(new Set(ids).size).toBe(4);
  });
});

test('inspect takes scope and order of dates, too', async () => {
  const cwd = estate({ 'r.csv': table('phone,status,at', '0171 3920001,given,1/2/2025') });
  expect((await askfirst(['inspect', 'r.csv', '--date-format', 'DMY', '--register-scope', 'marketing'], { cwd })).code).toBe(0);
  expect(await askfirst(['inspect', 'r.csv'], { cwd })).toMatchObject({ code: 2 });
});

const mistaken = (
  what: string,
  yaml: string,
  names: readonly string[],
  remedy: readonly [string, string],
  more: readonly string[] = [],
) => ({
  what,
  files: { ...files, 'map.yaml': yaml },
  args: ['audit', 'phones', '-r', 'register.csv', ...day, '--register-map', 'map.yaml', ...more],
  code: 2,
  names,
  remedy,
});
const correct = ['correct this entry', 'diesen Eintrag berichtigen'] as const;

eachIsSaid([
  mistaken('a mapping with a misspelt key', 'colums: { phone: phone }\n', ['map.yaml', '1', 'colums', 'columns?'], correct),
  mistaken('a mapping with a misspelt field', 'columns:\n  phnoe: phone\n', ['map.yaml', '2', 'columns.phnoe', 'phone?'], correct),
  mistaken('a mapping with an unlisted status', 'values:\n  status:\n    granted: [ja]\n', ['map.yaml', '3', 'granted', 'given'], correct),
  mistaken(
    'a mapping with a word that stands for two things',
    'values:\n  status:\n    given: [ja]\n    refused: [Ja]\n',
    ['map.yaml', '4', 'refused'],
    correct,
  ),
  mistaken(
    'a mapping with a header of two fields',
    'columns:\n  at: Datum\n  granted_at: Datum\n',
    ['map.yaml', '3', 'granted_at'],
    correct,
  ),
  mistaken(
    'a mapping with one scope and a column of scopes',
    'scope: marketing\ncolumns: { scope: Zweck }\n',
    ['map.yaml', '2', 'columns.scope'],
    correct,
  ),
  mistaken('a mapping with an order of dates nobody knows', 'date-format: DDMM\n', ['map.yaml', '1', 'date-format', 'DMY'], correct),
  mistaken(
    'a mapping to a header that is not there',
    'columns: { phone: Handy }\n',
    ['map.yaml', 'columns.phone', 'register.csv', 'Handy', 'evidence'],
    ['headers found', 'gefundene Überschriften'],
  ),
  mistaken(
    'a mapping for no register of the run',
    'file: kunden.csv\n',
    ['map.yaml', 'file', 'kunden.csv', 'register.csv'],
    ['leave the mapping out', 'die Zuordnung weglassen'],
  ),
  mistaken(
    'two mappings for one register',
    'file: ./register.csv\n',
    ['map.yaml', 'again.yaml', 'register.csv'],
    ['leave one out', 'eine weglassen'],
    ['--register-map', 'again.yaml'],
  ),
  mistaken(
    'a sheet of what is no workbook',
    'sheet: Tabelle1\n',
    ['map.yaml', 'sheet', 'register.csv', 'csv'],
    ['leave "sheet" out', '„sheet“ weglassen'],
  ),
  {
    what: 'words for a status in a format that fixes them',
    files: {
      ...files,
      'receipt.json': JSON.stringify({ version: 'KI-CR-v1.1.0', piiPrincipalId: '+49 171 3920001', services: [] }),
      'map.yaml': 'values: { status: { given: [IMPLICIT] } }\n',
    },
    args: ['audit', 'phones', '-r', 'receipt.json', ...day, '--register-map', 'map.yaml'],
    code: 2,
    names: ['map.yaml', 'values.status', 'receipt.json', 'kantara'],
    remedy: ['leave "values.status" out', '„values.status“ in der Zuordnung dieses Registers weglassen'],
  },
  {
    what: 'a register whose dates could be two days each',
    files: { ...files, 'dates.csv': table('phone,status,scope,at', '+49 171 3920001,given,contact-upload,1/2/2025') },
    args: ['audit', 'phones', '-r', 'dates.csv', ...day],
    code: 2,
    names: ['dates.csv', '2', 'at'],
    remedy: ['--date-format DMY', '--date-format DMY'],
  },
  {
    what: 'an order of dates nobody knows',
    args: ['audit', 'phones', '--date-format', 'DDMM'],
    code: 2,
    names: ['--date-format', 'DDMM', 'MDY'],
    remedy: ['it takes', 'gültig sind'],
  },
]);
