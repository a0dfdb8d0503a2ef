import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { policySchema } from '../../src/policy/policy-file.ts';
import { possibleGrades } from '../../src/rules/grades.ts';
import { rules } from '../../src/rules/index.ts';
import { estate, inside, inventory, known, leaking, table, unknown } from './estate.ts';
import { acmeAudit, askfirst, audited, folderOf, reportIn, root } from './program.ts';

const policy = (...lines: readonly string[]): string =>
  table('name: ours', 'chosen-by: Dr. Erika Beispiel', 'chosen-on: 2026-01-02', 'reason: agreed', ...lines);

/** The fixture company under a policy, in each format wanted. */
async function company(lines: readonly string[], formats: readonly string[], lang = 'en') {
  const folder = folderOf({ 'policy.yaml': policy(...lines) });
  const at = (name: string): string => path.join(folder, name);
  const outputs = formats.flatMap((format) => ['-o', `${format}=${at(format)}`]);
  const outcome = await askfirst([...acmeAudit, '--policy', at('policy.yaml'), '--quiet', '--lang', lang, ...outputs]);
  expect(outcome.stderr).toBe('');
  return { code: outcome.code, texts: formats.map((format) => readFileSync(at(format), 'utf8')) };
}

test('rules switched off lose their findings, and nothing else changes', async () => {
  const whole = reportIn((await company([], ['json'])).texts[0]!);
  const ids = Object.keys(whole.summary.rules);
  // Without C11 what it would have said may be a matter of C10, and without both of C01.
  const halves = [0, 1].map((half) => ids.filter((id, at) => (id === 'C10' || id === 'C11' ? ids.indexOf('C01') : at) % 2 === half));
  for (const off of halves) {
    const { texts, code } = await company([`severities: { ${off.map((id) => `${id}: off`).join(', ')} }`], ['json']);
    const report = reportIn(texts[0]!);
    expect(code).toBe(1);
    expect(report.findings).toEqual(whole.findings.filter(({ rule }) => !off.includes(rule)));
    expect(Object.keys(report.summary.rules)).toEqual(ids.filter((id) => !off.includes(id)));
    const uncounted = (device: (typeof whole.devices)[number]): object => ({ ...device, rules: {} });
    expect(report.devices.map(uncounted)).toEqual(whole.devices.map(uncounted));
    const { findings, rules: counts, duplicates } = whole.summary;
    expect({ ...report.summary, findings, rules: counts, duplicates }).toEqual(whole.summary);
    expect(report.summary.duplicates).toEqual(off.includes('C15') ? null : duplicates);
    expect(report.run.id).not.toBe(whole.run.id);
  }
});

test('a finding keeps its id when all that is said of another number of its line is switched off', async () => {
  const folder = estate({
    'phones/D-1/contacts.csv': table('Name,One,Two', `Käthe Wünschmann,${known},${unknown}`),
    'register.csv': table('phone,status,at,scope', `${known},withdrawn,2025-02-03,contact-upload`),
    'devices.csv': inventory('D-1,whatsapp,full'),
    'policy.yaml': policy('severities: { C02: off }'),
  });
  const found = async (...more: readonly string[]) =>
    (
      await audited([...inside, '--map', 'name=Name', '--map', 'phone=One', '--map', 'phone=Two', ...more], { cwd: folder })
    ).findings.filter(({ number }) => number !== null);
  const whole = await found();
  expect(whole.map(({ rule, source }) => `${rule} ${source?.line}`)).toEqual(['C02 2', 'C01 2']);
  expect(await found('--policy', 'policy.yaml')).toEqual(whole.slice(1));
});

test('with C10 or C11 off no other rule speaks of their numbers', async () => {
  const folder = estate({
    'phones/D-1/contacts.csv': table('Name,One,Two', `Käthe Wünschmann,${known},+491713920031`, `Sven Tränkle,${unknown},`),
    'register.csv': table(
      'phone,name,status,at,scope',
      `${known},Käthe Wünschmann,withdrawn,2025-02-03,contact-upload`,
      `+491713920032,Sven Tränkle,withdrawn,2025-02-03,contact-upload`,
    ),
    'devices.csv': inventory('D-1,whatsapp,full'),
    'C10.yaml': policy('severities: { C10: off }'),
    'C11.yaml': policy('severities: { C11: off }'),
    'both.yaml': policy('severities: { C10: off, C11: off }'),
  });
  const said = async (...more: readonly string[]) =>
    (
      await audited([...inside, '--map', 'name=Name', '--map', 'phone=One', '--map', 'phone=Two', ...more], { cwd: folder })
    ).findings.flatMap(({ rule, number }) => (number === null ? [] : [rule]));
  expect(await said()).toEqual(['C02', 'C11', 'C10']);
  expect(await said('--policy', 'C10.yaml')).toEqual(['C02', 'C11']);
  expect(await said('--policy', 'C11.yaml')).toEqual(['C02', 'C10']);
  expect(await said('--policy', 'both.yaml')).toEqual(['C02']);
});

test('with every rule off the reports still name leaking devices, the rules, and who switched them off', async () => {
  const all = rules.map(({ id }) => `${id}: off`).join(', ');
  const [english, german] = await Promise.all(
    ['en', 'de'].map((lang) => company([`severities: { ${all} }`], ['json', 'text', 'markdown'], lang)),
  );
  expect(english!.code).toBe(0);
  const report = reportIn(english!.texts[0]!);
  expect(report.findings).toEqual([]);
  expect(report.summary.devices.leaking).toBeGreaterThan(0);
  expect(report.decision).toMatchObject({ outcome: 'pass', exitCode: 0 });
  const [, text, markdown] = english!.texts.map((one) => one.replaceAll(/\s+/g, ' '));
  const said = 'Rules switched off by the policy (chosen by Dr. Erika Beispiel): C01, C02,';
  expect(text).toContain(said);
  expect(text).toContain('devices are leaking devices');
  const escaped = markdown!.replaceAll('\\', '');
  expect(escaped.split(said)).toHaveLength(3);
  expect(escaped).toMatch(/## What to do Rules switched off/);
  for (const one of german!.texts.slice(1))
    expect(one.replaceAll('\\', '').replaceAll(/\s+/g, ' ')).toContain(
      'abgeschaltete Regeln (festgelegt von Dr. Erika Beispiel): C01, C02,',
    );
});

test('every departure from the preset stands in the method, in both languages, and in the JSON', async () => {
  const lines = [
    'based-on: consent',
    'accepts: [whatsapp-terms]',
    'private-labels: [Familie Zöllig]',
    'own-numbers: [+49 30 23125000]',
    'internal-numbers: { lengths: [3], prefixes: [77] }',
    'stale-export-days: 2',
    'app-list-days: 3',
    'fail-on: critical',
    'severities: { C01: low, D01: off }',
    'private-accounts: [zoellig@example.org]',
    'employees: { mail-domains: [acme.example, acme.test] }',
    'sensitive-labels: [Mandant Zöllig]',
    'review-months: 1',
    'latest-terms: wa-eea-tos-2021-01-04',
    'organisation-names: [Zöllig Werke]',
  ];
  const [english, german] = await Promise.all(['en', 'de'].map((lang) => company(lines, ['markdown', 'json'], lang)));
  const plain = english!.texts[0]!.replaceAll('\\', '');
  const departures = /Other than in the preset "consent": (.+)/.exec(plain)![1]!.split('; ');
  expect(departures).toEqual([
    "accepted purposes: WhatsApp's terms (preset: contact upload)",
    'labels of private entries: 1 (preset: 0)',
    'own central numbers: 1 (preset: 0)',
    'lengths and prefixes of internal numbers: 2 (preset: 0)',
    'days after which an export counts as old: 2 (preset: 30)',
    'days after which a list of apps no longer shows absence: 3 (preset: 14)',
    'threshold, unless the run is given another: critical (preset: medium)',
    'accounts of private entries: 1 (preset: 0)',
    'directories and mail domains that tell own employees: 2 (preset: 0)',
    'labels called sensitive: 1 (preset: 0)',
    'months after which a grant is to be looked at again: 1 (preset: none)',
    'grades of evidence that count: terms-confirmed (preset: consent-to-company)',
    'other names of the company itself: 1 (preset: 0)',
    "version of WhatsApp's terms before which an acceptance is superseded: wa-eea-tos-2021-01-04 (preset: the one in force on the audit day)",
    'severity of C01: low (preset: high)',
    'severity of D01: switched off (preset: critical/high/low)',
  ]);
  const report = reportIn(english!.texts[1]!);
  expect(report.run.policyChoice).toMatchObject({ by: 'Dr. Erika Beispiel', on: '2026-01-02', reason: 'agreed', basedOn: 'consent' });
  expect(report.run.policyChoice?.deviations).toHaveLength(departures.length);
  expect(report.findings.filter(({ rule }) => rule === 'C01').map(({ severity }) => severity)).toContain('low');
  expect(report.findings.filter(({ rule }) => rule === 'D09').length).toBeGreaterThan(1);
  expect(english!.texts.join('')).not.toMatch(/Zöllig|zoellig|23125000/);
  const deutsch = german!.texts[0]!.replaceAll('\\', '');
  expect(/Abweichend von der Voreinstellung „consent“: (.+)/.exec(deutsch)![1]!.split('; ')).toHaveLength(departures.length);
  expect(deutsch).toContain('Schweregrad von D01: abgeschaltet (Voreinstellung: kritisch/hoch/niedrig)');
});

test('the threshold is that of the command line, else of the configuration, else of the policy', async () => {
  const folder = estate({
    ...leaking,
    'policy.yaml': policy('fail-on: critical'),
    'askfirst.yaml': 'policy: policy.yaml\nfail-on: high\n',
  });
  const run = async (...more: readonly string[]) => (await audited([...inside, ...more], { cwd: folder })).decision;
  expect(await run('--policy', 'policy.yaml')).toMatchObject({ failOn: 'critical', exitCode: 0 });
  expect(await run('--config', 'askfirst.yaml')).toMatchObject({ failOn: 'high', exitCode: 1 });
  expect(await run('--config', 'askfirst.yaml', '--fail-on', 'none')).toMatchObject({ failOn: 'none', exitCode: 0 });
  expect(await run()).toMatchObject({ failOn: 'medium', exitCode: 1 });
});

test('a list of apps older than the policy allows no longer shows that the app is absent', async () => {
  const intune = path.join(root, 'fixtures/inventories/intune/csv');
  const folder = estate({ 'phones/SER001/contacts.vcf': leaking['phones/D-1/contacts.vcf'] });
  const args = ['phones', '-d', path.join(intune, 'devices.csv'), '-d', path.join(intune, 'AppInvRawData.csv'), '--as-of', '2026-11-01'];
  const reasons = [];
  for (const days of ['app-list-days: 14', 'app-list-days: 0']) {
    writeFileSync(path.join(folder, 'policy.yaml'), policy(days));
    const { devices } = await audited([...args, '--policy', 'policy.yaml'], { cwd: folder });
    reasons.push(devices.find(({ id }) => id === 'SER001')?.posture.app.reason);
  }
  expect(reasons).toEqual(['app-list-complete', 'app-list-stale']);
});

test('the published schema is the one that checks policy files', async () => {
  const { stdout } = await askfirst(['schema', 'policy']);
  expect(stdout).toBe(readFileSync(path.join(root, 'docs/policy.schema.json'), 'utf8'));
  const schema = JSON.parse(stdout) as { required: string[]; properties: Record<string, { properties?: object }> };
  expect(schema.required).toEqual(['name', 'chosen-by', 'chosen-on', 'reason']);
  expect(Object.keys(schema.properties['severities']!.properties!)).toEqual(rules.map(({ id }) => id));
  expect(schema).toEqual(z.toJSONSchema(policySchema(possibleGrades()), { io: 'input' }));
});
