import { createHash } from 'node:crypto';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { card, day, estate, inventory, table, unknown } from './estate.ts';
import { askfirst, audited } from './program.ts';

const head = ['name: ours', 'chosen-by: Dr. Erika Beispiel', 'chosen-on: 2026-01-02', 'reason: agreed', 'other-bases:'];

/** Numbers of the estate, one for each entry of the policy. */
const number = (last: number): string => `+49 171 392000${last}`;

function entry(last: number, more: Readonly<Record<string, string>> = {}): string[] {
  const all = {
    basis: 'f',
    document: 'LIA/Zöllig.pdf',
    date: '2026-01-15',
    author: 'Dr. Ida Zöllig',
    'review-by': '2027-01-15',
    numbers: `['${number(last)}']`,
    ...more,
  };
  return Object.entries(all).map(([key, value], at) => `  ${at === 0 ? '-' : ' '} ${key}: ${value}`);
}

const content = 'weighed';
const sha256 = createHash('sha256').update(content).digest('hex');
const entries = [
  entry(1, { sha256 }),
  entry(2, { sha256: '0'.repeat(64) }),
  entry(3, { document: 'LIA/fehlt.pdf' }),
  entry(4, { document: 'Abwägung im Ordner', 'review-by': '2026-10-31' }),
  entry(5, { channel: 'whatsapp-business' }),
  entry(6, { basis: 'b', document: 'Vertrag' }),
  entry(7, { date: '2026-11-02' }),
];

const book = entries.map((_, at) => card(`Person ${'ABCDEFG'[at]}`, number(at + 1))).join('');
const folder = estate({
  'phones/D-1/contacts.vcf': book,
  'phones/D-2/contacts.vcf': card('Person E', number(5)) + card('Person H', unknown),
  'phones/D-3/contacts.vcf': book,
  'devices.csv': inventory('D-1,whatsapp,full', 'D-2,whatsapp-business,full', 'D-3,whatsapp,none'),
  'register.csv': table('phone,status,at,scope', `${number(6)},objected,2026-05-01,`),
  'proofs/LIA/Zöllig.pdf': content,
  'policy.yaml': table(...head, ...entries.flat()),
});
const args = ['phones', '-d', 'devices.csv', ...day, '--policy', 'policy.yaml'];
const looking = [...args, '-r', 'register.csv', '--evidence-dir', 'proofs'];

describe('documented bases other than consent', () => {
  test('give a verdict of their own in every view, and C19 says what became of their documents', async () => {
    const report = await audited([...looking, '--privacy', 'full', '--purpose', 'test'], { cwd: folder });
    const found = report.findings.filter(({ rule, device }) => rule === 'C19' && device === 'D-1');
    expect(
      found.map(({ number: of, severity, verdict, args: { entry: at, proof, overdue } }) => [of, severity, verdict, at, proof, overdue]),
    ).toEqual([
      ['+491713920001', 'info', 'otherBasis', 1, 'found', 0],
      ['+491713920002', 'high', 'otherBasis', 2, 'altered', 0],
      ['+491713920003', 'medium', 'otherBasis', 3, 'missing', 0],
      ['+491713920004', 'medium', 'otherBasis', 4, 'not-looked-up', 1],
    ]);
    expect(found.map(({ record }) => record)).toEqual([null, null, null, null]);
    expect(found[1]!.message).toContain('checksum of the document differs');
    expect(found[2]!.message).toContain('is not in the folder of evidence');
    const [first, second, third] = report.devices;
    expect(first!.exposures).toMatchObject({ otherBasis: 4, uncovered: 3, covered: 0 });
    const view = { assessed: 7, uncovered: 3, unverified: 0, leaking: 1 };
    expect(first!.views).toEqual({ strict: view, middle: view, lenient: view });
    expect(second!.exposures).toMatchObject({ otherBasis: 2 });
    expect(third!.exposures).toMatchObject({ otherBasis: 0, outOfReach: 7 });
    const others = report.findings.filter(({ rule, device }) => rule.startsWith('C') && rule !== 'C19' && device === 'D-1');
    expect(others.map(({ rule, number: of }) => [rule, of])).toEqual([
      ['C01', '+491713920005'],
      ['C03', '+491713920006'],
      ['C01', '+491713920007'],
    ]);
  });

  test('without a folder of evidence say whether a checksum is on record; masked, they name nobody and no document', async () => {
    const report = await audited(args, { cwd: folder });
    const found = report.findings.filter(({ rule }) => rule === 'C19');
    expect(found.map(({ args: { proof } }) => proof)).toEqual(found.map(() => 'not-looked-up'));
    expect(found[0]!.message).toContain('its checksum is on record');
    expect(found[2]!.message).toContain('no checksum of it is on record');
    expect(JSON.stringify(found)).not.toMatch(/Zöllig|LIA|fehlt|Vertrag|3920001/);
    expect(report.run.policyChoice!.deviations).toEqual([{ setting: 'other-bases', rule: null, preset: 0, chosen: 7 }]);
  });

  test('are looked up without a register as well, and the document is an input of the run', async () => {
    const report = await audited([...args, '--evidence-dir', 'proofs'], { cwd: folder });
    expect(report.execution.inputs.filter(({ role }) => role === 'evidence')).toHaveLength(1);
    expect(report.findings.find(({ rule }) => rule === 'C19')!.args).toMatchObject({ proof: 'found', checksum: 1 });
    const { code, stderr } = await askfirst(['audit', ...args.slice(0, -1), 'acceptance', '--evidence-dir', 'proofs'], { cwd: folder });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--register') as string]);
  });
});

test('a basis documented for labels counts where each entry with the number carries one of them', async () => {
  const labelled = (name: string, last: number, label: string): string =>
    card(name, number(last)).replace('END:VCARD', `CATEGORIES:${label}\r\nEND:VCARD`);
  const cards = [
    labelled('Anna Muster', 1, 'KUNDEN'),
    labelled('Bernd Muster', 2, 'Freunde'),
    labelled('Carla Muster', 3, 'Kunden') + card('Carla Muster', number(3)),
    labelled('Dora Muster', 4, 'Kunden') + labelled('D. Muster', 4, 'Team\\,Kunden,Lieferanten'),
    card('Kunden GbR', number(5)),
  ];
  const { numbers: _, ...rest } = Object.fromEntries(entry(1).map((line) => [line.slice(4).split(':')[0]!, line]));
  const cwd = estate({
    'phones/D-1/contacts.vcf': cards.join(''),
    'devices.csv': inventory('D-1,whatsapp,full'),
    'policy.yaml': table(...head, ...Object.values(rest), '    labels: [Kunden, lieferanten]'),
  });
  const report = await audited(
    ['phones', '-d', 'devices.csv', ...day, '--policy', 'policy.yaml', '--privacy', 'full', '--purpose', 'test'],
    { cwd },
  );
  expect(report.findings.flatMap(({ rule, number: of }) => (rule === 'C01' || rule === 'C19' ? [`${of!.slice(-1)} ${rule}`] : []))).toEqual(
    ['1 C19', '2 C01', '3 C01', '4 C19', '5 C01'],
  );
});

test('a register that names other bases grants nothing with them; the finding rests on its row', async () => {
  const rows = [
    `${number(1)},ja,2026-01-15,contact-upload,Vertrag,V-1,`,
    `${number(2)},ja,2026-01-15,contact-upload,Art. 6 Abs. 1 lit. f,,`,
    `${number(3)},ja,,contact-upload,Vertrag,V-3,`,
    `${number(4)},ja,2026-01-15,contact-upload,Vertrag,V-4,2026-10-31`,
    `${number(5)},ja,2026-01-15,marketing,Vertrag,V-5,`,
    `${number(6)},widersprochen,2026-01-15,contact-upload,f,V-6,`,
    `${number(7)},ja,2026-01-15,contact-upload,Einwilligung,V-7,`,
  ];
  const files = {
    'phones/D-1/contacts.vcf': book,
    'devices.csv': inventory('D-1,whatsapp,full'),
    'register.csv': table('phone,status,at,scope,legal_basis,evidence,valid_until', ...rows),
  };
  const cwd = estate(files);
  const report = await audited(['phones', '-r', 'register.csv', '-d', 'devices.csv', ...day, '--privacy', 'full', '--purpose', 'test'], {
    cwd,
  });
  expect(
    report.findings.flatMap(({ rule, number: of, severity, record }) =>
      of === null ? [] : [[of.slice(-1), rule, severity, record?.line ?? 0]],
    ),
  ).toEqual([
    ['1', 'C19', 'info', 2],
    ['2', 'C19', 'medium', 3],
    ['3', 'C01', 'high', 0],
    ['4', 'C01', 'high', 0],
    ['5', 'C16', 'high', 6],
    ['6', 'C03', 'critical', 7],
  ]);
  expect(report.devices[0]!.exposures).toMatchObject({ otherBasis: 2, covered: 1, uncovered: 4 });
  expect(report.registers[0]).toMatchObject({
    otherBases: { records: 5, withoutProof: 1, withoutDate: 1 },
    statuses: { given: 1, objected: 1 },
  });
  const lost = estate({
    ...files,
    'register.csv': table('phone,status,at,scope,legal_basis', `${number(1)},ja,2026-01-15,contact-upload,Gewohnheit`),
  });
  const { code, stdout } = await askfirst(['audit', 'phones', '-r', 'register.csv', '-d', 'devices.csv', ...day, '--lang', 'de'], {
    cwd: lost,
  });
  expect(code).toBe(3);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('die Spalte „legal_basis“ nennt keine bekannte Rechtsgrundlage');
});

test('an entry that does not fit ends in an error with file, line, key and what would', async () => {
  const refused = async (last: readonly string[], ...words: readonly string[]): Promise<void> => {
    const cwd = estate({ 'phones/D-1/contacts.vcf': book, 'policy.yaml': table(...head, ...last) });
    const { code, stderr, stdout } = await askfirst(
      ['audit', 'phones', ...day, '--policy', path.join(cwd, 'policy.yaml'), '--lang', 'en'],
      { cwd },
    );
    expect([code, stdout]).toEqual([2, '']);
    for (const word of words) expect(stderr).toContain(word);
  };
  const { 'review-by': _, ...rest } = Object.fromEntries(entry(1).map((line) => [line.slice(4).split(':')[0]!, line]));
  await refused(entry(1, { basis: 'g' }), 'policy.yaml', '6', 'other-bases.0.basis', 'b, c, d, e, f');
  await refused(Object.values(rest), '6', 'other-bases.0.review-by', 'a value is missing');
  await refused(entry(1, { sha256: '12' }), '12', 'other-bases.0.sha256', 'SHA-256');
  await refused(entry(1, { numbers: "['+49 171 3920001', intern]" }), 'other-bases.0.numbers.1', 'makes no telephone number');
});
