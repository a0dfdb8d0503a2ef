import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { card, estate, inside, inventory, known, quiet, table, unknown } from './estate.ts';
import { askfirst, audited, folderOf, reportIn, type ReportDocument } from './program.ts';

const central = '+49 221 4710110';
const own = ['name: ours', 'chosen-by: Dr. Erika Beispiel', 'chosen-on: 2026-01-02', 'reason: agreed', `own-numbers: ["${central}"]`];

/** Sven is on both phones, Käthe twice on the second; central, service and private entries stand on both. */
const phone = (more: string): string =>
  card('Sven Tränkle', known) +
  card('Empfang', central) +
  card('', '0800 5894750') +
  card('Notruf', '112') +
  card('Nina Veit', '+49 171 3920004').replace('END', 'CATEGORIES:Privat\r\nEND') +
  more;
const files = {
  ...quiet,
  'phones/D-1/contacts.vcf': phone(''),
  'phones/D-2/contacts.vcf': phone(card('Käthe Wünschmann', unknown) + card('Wünschmann, K.', '0171/3920002') + card('x', 'intern 27')),
  'devices.csv': inventory('D-1,none,full', 'D-2,whatsapp,full'),
  'policy.yaml': table(...own, 'private-labels: [Privat]'),
  'off.yaml': table(...own, 'severities: { C15: off }'),
  'grave.yaml': table(...own, 'severities: { C15: medium }'),
};

async function under(policy: string, ...more: readonly string[]): Promise<ReportDocument> {
  return await audited([...inside, '--policy', policy, '--privacy', 'full', '--purpose', 'test', ...more], { cwd: estate(files) });
}

function copied({ findings }: ReportDocument) {
  return findings
    .filter(({ rule }) => rule === 'C15')
    .map(({ device, number, source, alsoAt, args }) => ({ device, number, source, alsoAt, args }));
}

const expected = [
  {
    device: null,
    number: '+491713920001',
    source: { path: 'phones/D-1/contacts.vcf', line: 5 },
    alsoAt: [],
    args: { entries: 2, devices: 2 },
  },
  {
    device: null,
    number: '+491713920002',
    source: { path: 'phones/D-2/contacts.vcf', line: 36 },
    alsoAt: [],
    args: { entries: 2, devices: 1 },
  },
];

test('numbers in several entries are found over all devices, without exempt numbers and private entries, in one order', async () => {
  for (const jobs of ['1', '2']) {
    const report = await under('policy.yaml', '--jobs', jobs);
    expect(copied(report)).toEqual(expected);
    expect(report.summary.duplicates).toEqual({ numbers: 2, entries: 4 });
    expect(report.summary.rules['C15']).toBe(2);
    const rules = report.findings.map(({ rule, device }) => (device === null ? rule : 'of a device'));
    expect(rules.slice(rules.indexOf('C15'))).toEqual(['C15', 'C15', 'R05']);
  }
});

test('a policy grades them, or leaves them and their count out', async () => {
  const grave = await under('grave.yaml');
  expect(grave.findings.filter(({ rule }) => rule === 'C15').map(({ severity }) => severity)).toEqual(['medium', 'medium', 'medium']);
  const off = await under('off.yaml');
  expect(copied(off)).toEqual([]);
  expect(off.summary.duplicates).toBeNull();
  expect(off.summary.numbers).toBe(grave.summary.numbers);
});

test('numbers are masked, and reports for people name a few of many and how many there are', async () => {
  const many = Array.from({ length: 25 }, (_, at) => card(`Person ${at}`, `+49 171 39200${at + 10}`)).join('');
  const cwd = estate({ ...files, 'phones/D-1/contacts.vcf': many, 'phones/D-2/contacts.vcf': many });
  const folder = folderOf();
  const outputs = ['json', 'markdown', 'text'].flatMap((format) => ['-o', `${format}=${path.join(folder, format)}`]);
  await askfirst(['audit', ...inside, '--quiet', '--lang', 'de', ...outputs], { cwd });
  const [json, markdown, text] = ['json', 'markdown', 'text'].map((format) => readFileSync(path.join(folder, format), 'utf8'));
  const first = reportIn(json!).findings.find(({ rule }) => rule === 'C15');
  expect(first).toMatchObject({ number: '+49 171 •••••10', contact: null, verdict: null });
  expect(text!.split('\n').filter((line) => line.includes('C15'))).toEqual(['         25  … davon in mehreren Einträgen (C15)']);
  const [, section] = markdown!.split('## Nummern in mehreren Einträgen\n\n');
  expect(section).toMatch(/^Über alle Geräte hinweg stehen 25 Nummern in mehr als einem Eintrag, zusammen in 50 Einträgen \(C15\)\./);
  expect(section!.match(/\| 2 \| 2 \| phones\/D-1/g)).toHaveLength(20);
  expect(section).toContain('… weitere: 5; alle stehen im JSON-Bericht.');
});
