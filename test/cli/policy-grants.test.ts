/** What a policy asks of grants, through the whole program. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { askfirst, audited, folderOf, reportIn, root } from './program.ts';

const choice = 'name: ours\nchosen-by: Dr. Erika Beispiel\nchosen-on: 2026-01-02\nreason: agreed\n';
const at = (rule: string): string => path.join(root, 'fixtures/rules', rule);
const inputs = 'phones -r register.csv -d devices.csv --as-of 2026-11-01'.split(' ');

/** What a policy file of these lines says of the company of a rule. */
async function under(rule: string, lines: string, ...more: readonly string[]) {
  const folder = folderOf({ 'policy.yaml': `${choice}${lines}` });
  return audited([...inputs, '--policy', path.join(folder, 'policy.yaml'), ...more], { cwd: at(rule) });
}

test('a grant is told from the day after it reached the review interval', async () => {
  // Both numbers were given on 2025-02-03, one without evidence.
  const told = async (asOf: string) =>
    (await under('C05', 'review-months: 21\n', '--as-of', asOf)).findings.filter(({ rule }) => rule === 'C17');
  expect(await told('2026-11-03')).toEqual([]);
  const found = await told('2026-11-04');
  expect(found.map(({ severity, verdict, record }) => [severity, verdict, record?.line])).toEqual([
    ['low', 'unverified', 2],
    ['info', 'covered', 3],
  ]);
  expect(found[0]!.message).toBe("The consent on record dated 2025-02-03 is older than the policy's review interval of 21 months.");
});

test('the policy names the version of the terms that is asked for, in both languages', async () => {
  const folder = folderOf({ 'policy.yaml': `${choice}latest-terms: wa-eea-tos-2021-01-04\nreview-months: 12\n` });
  const file = (name: string): string => path.join(folder, name);
  const args = ['audit', ...inputs, '--policy', file('policy.yaml'), '--quiet', '--lang', 'de'];
  await askfirst([...args, '-o', `json=${file('json')}`, '-o', `markdown=${file('md')}`], { cwd: at('C07') });
  const { run, findings } = reportIn(readFileSync(file('json'), 'utf8'));
  expect(run.policyChoice?.deviations.map(({ setting, chosen }) => [setting, chosen])).toEqual([
    ['review-months', 12],
    ['latest-terms', 'wa-eea-tos-2021-01-04'],
  ]);
  expect(findings.filter(({ rule }) => rule === 'C07')).toEqual([]);
  const german = readFileSync(file('md'), 'utf8');
  expect(german).toContain('Prüfintervall für Erklärungen in Monaten: 12 (Voreinstellung: keine)');
  expect(german).toContain('vor der eine Annahme als überholt gilt: wa-eea-tos-2021-01-04 (Voreinstellung: die am Stichtag geltende)');
  const asked = await under('C07', 'latest-terms: wa-eea-tos-2026-08-17\n', '--as-of', '2026-08-16');
  const [older, ...others] = asked.findings.filter(({ rule }) => rule === 'C07');
  expect(older!.message).toContain('the one that the policy asks for is wa-eea-tos-2026-08-17');
  expect(others).toEqual([]);
});

test('a policy may be content with acceptances of the terms whose record refers to no proof, and says so', async () => {
  const folder = folderOf({
    'policy.yaml': `${choice}evidence-grades: [consent-to-company, terms-confirmed, terms-observed]\n`,
    'wrong.yaml': `${choice}based-on: consent\nevidence-grades: [consent-to-company, terms-confirmed]\n`,
    'register.csv':
      'phone,status,at,scope,evidence\n+491713920001,given,2025-02-03,whatsapp-terms,\n+491713920002,given,2025-02-03,contact-upload,\n',
  });
  const file = (name: string): string => path.join(folder, name);
  const args = ['phones', '-r', file('register.csv'), '-d', 'devices.csv', '--as-of', '2026-11-01', '--policy', file('policy.yaml')];
  const report = await audited(args, { cwd: at('C05') });
  expect(report.devices[0]!.exposures).toMatchObject({ covered: 1, unverified: 1, uncovered: 0 });
  expect(report.findings.filter(({ rule }) => rule === 'C05').map(({ verdict, severity }) => [verdict, severity])).toEqual([
    ['covered', 'info'],
    ['unverified', 'medium'],
  ]);
  expect(report.run.evidenceGrades).toEqual(['consent-to-company', 'terms-confirmed', 'terms-observed']);
  const german = await askfirst(['audit', ...args, '-o', 'markdown', '--lang', 'de'], { cwd: at('C05') });
  expect(german.stdout).toContain('Annahme der Nutzungsbedingungen von WhatsApp ohne einen solchen Verweis');
  expect(german.stdout).toContain(
    'Nachweisstufen, die als Nachweis gelten: consent-to-company, terms-confirmed, terms-observed (Voreinstellung:',
  );
  const wrong = await askfirst(['audit', ...args, '--policy', file('wrong.yaml')], { cwd: at('C05') });
  expect(wrong.code).toBe(2);
  expect(wrong.stderr.replace(/\s+/g, ' ')).toMatch(/wrong\.yaml, line 6: evidence-grades: this does not fit the key accepts/);
});
