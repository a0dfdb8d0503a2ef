import { expect, test } from 'vitest';
import { card, estate, inside, inventory, known, table, unknown } from './estate.ts';
import { askfirst, audited, reportIn } from './program.ts';

const policy = (...lines: readonly string[]): string =>
  table('name: ours', 'chosen-by: Dr. Erika Beispiel', 'chosen-on: 2026-01-02', 'reason: agreed', ...lines);

const third = '+49 171 3920003';

function labelled(name: string, number: string, label: string): string {
  return card(name, number).replace('END:VCARD', `CATEGORIES:${label}\r\nEND:VCARD`);
}

test('a label on any entry with the number counts, in the spelling of the policy; names and organisations never do', async () => {
  const folder = estate({
    'phones/D-1/a.vcf': labelled('Käthe Wünschmann', unknown, 'ＰＡＴＩＥＮＴＥＮ') + card('Patienten', third),
    'phones/D-1/b.vcf': labelled('Käthe Wünschmann', unknown, 'Mandanten') + labelled('Sven Tränkle', known, 'Minderjährige\\, betreut'),
    'register.csv': table('phone,status,at,scope,evidence', `${known},given,2025-02-03,contact-upload,DMS/1.pdf`),
    'devices.csv': inventory('D-1,whatsapp,full'),
    'policy.yaml': policy('sensitive-labels: ["Minderjährige, betreut", Mandanten, Patienten]'),
  });
  const report = await audited([...inside, '--policy', 'policy.yaml'], { cwd: folder });
  const found = report.findings.filter(({ rule }) => rule === 'C18');
  expect(found.map(({ args, severity, verdict, source }) => [args['label'], severity, verdict, source?.path.slice(-5)])).toEqual([
    ['Mandanten', 'high', 'uncovered', 'a.vcf'],
    ['Minderjährige, betreut', 'info', 'covered', 'b.vcf'],
  ]);
  expect([report.summary.sensitive, report.devices[0]!.sensitive, report.summary.exposures.uncovered]).toEqual([1, 1, 2]);
  const { stdout } = await askfirst(['audit', ...inside, '--policy', 'policy.yaml', '-o', 'markdown', '--lang', 'de'], { cwd: folder });
  expect(stdout).toContain('| Nummern mit sensibler Kennzeichnung, ohne Nachweis oder zu prüfen | 1 |');
  expect(stdout).toContain('Diese Personen nie in eine Liste aufnehmen');
});

test('a policy without sensitive labels gives no figure of them, and the reports show none', async () => {
  const folder = estate();
  const outcome = await askfirst(['audit', ...inside, '-o', 'json'], { cwd: folder });
  const { summary, devices } = reportIn(outcome.stdout);
  expect([summary.sensitive, devices[0]!.sensitive]).toEqual([null, null]);
  const { stdout } = await askfirst(['audit', ...inside, '-o', 'text', '--lang', 'en'], { cwd: folder });
  expect(stdout).not.toContain('sensitive');
});
