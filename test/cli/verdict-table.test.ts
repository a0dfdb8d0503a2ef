import { expect, test } from 'vitest';
import { table } from './estate.ts';
import { audited, folderOf, type ReportDocument } from './program.ts';
import { person, rows, usual } from './verdict-rows.ts';

const mobile = (at: number): string => `+49 171 39200${String(at).padStart(2, '0')}`;
const id = (at: number): string => `D-${100 + at}`;

function vcards({ cards = [person], tel }: (typeof rows)[number], at: number): string {
  return table(...cards.flatMap((lines) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, `TEL:${tel ?? mobile(at)}`, 'END:VCARD']));
}

const keys = ['name', 'status', 'at', 'scope', 'terms', 'evidence', 'until', 'born', 'controller'] as const;

function register(): string {
  const lines = rows.flatMap(({ records = [], tel }, at) =>
    records.map((record) => [record.phone ?? tel ?? mobile(at), ...keys.map((key) => `"${{ ...usual, ...record }[key]}"`)].join(',')),
  );
  return table('phone,name,status,at,scope,terms_version,evidence,valid_until,birth_date,controller', ...lines);
}

/** Devices of several numbers, each by what is on record for it. */
const mixed = {
  'M-1': ['consent to the company', 'no record', 'an emergency number'],
  'M-2': ['consent to the company', 'superseded terms accepted', 'an emergency number'],
  'M-3': ['consent to the company', 'superseded terms accepted', 'withdrawn', 'no evidence', 'no number can be made'],
  'M-4': ['consent to the company', 'renewed'],
} as const;

function cardsOf(names: readonly string[]): string {
  const at = names.map((name) => rows.findIndex(({ says }) => says === name));
  return at.map((one) => vcards(rows[one]!, one)).join('');
}

const folder = folderOf({
  ...Object.fromEntries(Object.entries(mixed).map(([device, names]) => [`phones/${device}/contacts.vcf`, cardsOf(names)])),
  ...Object.fromEntries(rows.map((row, at) => [`phones/${id(at)}/contacts.vcf`, vcards(row, at)])),
  'register.csv': register(),
  'devices.csv': table(
    'device_id,channels,contact_access',
    ...rows.map(({ posture = 'whatsapp,full' }, at) => `${id(at)},${posture}`),
    ...Object.keys(mixed).map((device) => `${device},whatsapp,full`),
  ),
  'acceptance.yaml': policy('acceptance'),
  'consent.yaml': policy('consent'),
});

function policy(preset: string): string {
  const choice = ['chosen-by: Dr. Erika Beispiel', 'chosen-on: 2026-01-02', 'reason: agreed'];
  return table(
    'name: ours',
    `based-on: ${preset}`,
    ...choice,
    'private-labels: [Familie]',
    'sensitive-labels: [Mandanten]',
    'own-numbers: [+49 221 4710110]',
  );
}

const audits = new Map<string, Promise<ReportDocument>>();

function audit(preset: string): Promise<ReportDocument> {
  const known = audits.get(preset);
  if (known) return known;
  const args = ['phones', '-r', 'register.csv', '-d', 'devices.csv', '--as-of', '2026-11-01', '--controller', usual.controller];
  const report = audited([...args, '--policy', `${preset}.yaml`], { cwd: folder });
  audits.set(preset, report);
  return report;
}

/** What the report says of a row: its verdict, and the rules on its number with their severities. */
function saidOf(report: ReportDocument, at: number): string {
  const device = report.devices.find((one) => one.id === id(at))!;
  const verdicts = Object.entries({ ...device.exposures, private: device.private }).filter(([, count]) => count > 0);
  const findings = report.findings.filter((one) => one.device === id(at) && one.number !== null);
  return [...verdicts.map(([verdict]) => verdict), ...findings.map(({ rule, severity }) => `${rule}-${severity}`).toSorted()].join(' ');
}

test.each(['acceptance', 'consent'])('the verdict table through the whole program, under the policy %s', async (preset) => {
  const report = await audit(preset);
  expect(report.execution.status).toBe('complete');
  const said = rows.map(({ says }, at) => `${says}: ${saidOf(report, at)}`);
  expect(said).toEqual(
    rows.map(({ says, expected: [usually, strictly = usually] }) => `${says}: ${preset === 'consent' ? strictly : usually}`),
  );
});

test.each(['acceptance', 'consent'])(
  'the three views stand side by side under the policy %s, the middle one over the whole device',
  async (preset) => {
    const { devices } = await audit(preset);
    const uncovered = devices
      .filter(({ id: device }) => device in mixed)
      .map(({ id: device, views: { strict, middle, lenient } }) => [device, strict.uncovered, middle.uncovered, lenient.uncovered]);
    expect(uncovered).toEqual([
      ['M-1', 1, 2, 1],
      ['M-2', 1, 0, 0],
      ['M-3', 3, 5, 2],
      ['M-4', 0, 0, 0],
    ]);
  },
);
