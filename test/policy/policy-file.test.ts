import { describe, expect, test } from 'vitest';
import { choiceOf } from '../../src/audit/deviations.ts';
import { presets } from '../../src/model/policy.ts';
import { usualPriority } from '../../src/model/priority.ts';
import { minimal, parsePolicy } from './policies.ts';
import { refusal } from './refusal.ts';

describe('a policy file', () => {
  test('follows the acceptance preset where it says nothing', () => {
    expect(parsePolicy(minimal, 'x.yaml')).toEqual({
      name: 'Hausregel',
      basedOn: 'acceptance',
      accepts: ['whatsapp-terms', 'contact-upload'],
      privateLabels: [],
      ownNumbers: [],
      senderNumbers: [],
      internalLengths: [],
      internalPrefixes: [],
      staleAfterDays: 30,
      appListDays: 14,
      failOn: 'medium',
      severities: {},
      privateAccounts: [],
      employees: undefined,
      sensitiveLabels: [],
      priority: usualPriority,
      otherBases: [],
      reviewMonths: undefined,
      latestTerms: 0,
      evidenceGrades: ['consent-to-company', 'terms-confirmed'],
      organisationNames: [],
      choice: { by: 'Dr. Muster', on: '2026-03-01', reason: 'Beschluss der Geschäftsleitung' },
    });
  });

  test('may follow the strict preset', () => {
    expect(parsePolicy(`${minimal}based-on: consent\n`, 'x.yaml').accepts).toEqual(['contact-upload']);
  });

  test.each(presets)('that spells out the preset $name is that preset, and departs from it in nothing', (preset) => {
    const source = `${minimal}based-on: ${preset.name}
accepts: [${preset.accepts.join(', ')}]
evidence-grades: [${preset.evidenceGrades.join(', ')}]
private-labels: []
own-numbers: []
sender-numbers: []
internal-numbers: {}
stale-export-days: 30
app-list-days: 14
fail-on: medium
severities: {}
private-accounts: []
employees: {}
sensitive-labels: []
priority: {}
other-bases: []
`;
    const { name, choice, ...policy } = parsePolicy(source, 'x.yaml');
    expect({ ...policy, name: preset.name, choice: undefined }).toEqual(preset);
    expect(choiceOf({ ...policy, name, choice })).toMatchObject({ by: 'Dr. Muster', basedOn: preset.name, deviations: [] });
    expect(choiceOf(preset)).toBeNull();
  });

  test('may set thresholds, severities and what fails a run', () => {
    const source = `${minimal}stale-export-days: 7\napp-list-days: 0\nfail-on: none\nseverities: { C05: high, D05: off, C14: off }\n`;
    const policy = parsePolicy(source, 'x.yaml');
    expect(policy).toMatchObject({
      staleAfterDays: 7,
      appListDays: 0,
      failOn: 'none',
      severities: { C05: 'high', D05: 'off', C14: 'off' },
    });
    expect(choiceOf(policy)?.deviations).toEqual([
      { setting: 'stale-export-days', rule: null, preset: 30, chosen: 7 },
      { setting: 'app-list-days', rule: null, preset: 14, chosen: 0 },
      { setting: 'fail-on', rule: null, preset: 'medium', chosen: 'none' },
      { setting: 'severities', rule: 'C05', preset: 'medium', chosen: 'high' },
      { setting: 'severities', rule: 'C14', preset: 'info', chosen: 'off' },
      { setting: 'severities', rule: 'D05', preset: 'medium/low', chosen: 'off' },
    ]);
  });

  test('tells of labels and numbers only how many depart from the preset', () => {
    const source = `${minimal}accepts: [contact-upload, whatsapp-terms]\nprivate-labels: [Familie Zöllig]\nown-numbers: [+49 30 23125000, +49 30 23125001]\nprivate-accounts: [zoellig@example.org]\nemployees: { directory: staff.csv, mail-domains: [acme.example] }\nsensitive-labels: [Patienten, Mandant Zöllig]\n`;
    expect(choiceOf(parsePolicy(source, 'x.yaml'))?.deviations).toEqual([
      { setting: 'private-labels', rule: null, preset: 0, chosen: 1 },
      { setting: 'own-numbers', rule: null, preset: 0, chosen: 2 },
      { setting: 'private-accounts', rule: null, preset: 0, chosen: 1 },
      { setting: 'employees', rule: null, preset: 0, chosen: 2 },
      { setting: 'sensitive-labels', rule: null, preset: 0, chosen: 2 },
    ]);
  });

  test.each([
    ['severities: { C99: high }', { key: 'severities.C99', reason: 'unknown-key', line: 5 }],
    ['severities: { c05: high }', { key: 'severities.c05', reason: 'unknown-key', detail: 'C05?' }],
    ['severities: { C05: grave }', { key: 'severities.C05', reason: 'not-listed', detail: 'critical, high, medium, low, info, off' }],
    ['severities: { C06: high }', { key: 'severities.C06', reason: 'not-listed', detail: 'info, off' }],
    ['severities: high', { key: 'severities', reason: 'shape' }],
    ['private-accounts: com.google', { key: 'private-accounts', reason: 'shape', line: 5 }],
    ['employees: staff.csv', { key: 'employees', reason: 'shape', line: 5 }],
    ['employees: { folder: x }', { key: 'employees.folder', reason: 'unknown-key', detail: 'directory, mail-domains' }],
    [
      'employees: { mail-domains: [acme.example, "@acme.example"] }',
      { key: 'employees.mail-domains.1', reason: 'format', detail: 'example.org', line: 5 },
    ],
    ['sensitive-labels: Patienten', { key: 'sensitive-labels', reason: 'shape', line: 5 }],
    ['sensitive-labels: [Patienten, "  "]', { key: 'sensitive-labels.1', reason: 'missing', line: 5 }],
    ['stale-export-day: 7', { key: 'stale-export-day', reason: 'unknown-key', detail: 'stale-export-days?' }],
    ['stale-export-days: -1', { key: 'stale-export-days', reason: 'format', detail: '0–9999' }],
    ['app-list-days: 1.5', { key: 'app-list-days', reason: 'format' }],
    ['fail-on: severe', { key: 'fail-on', reason: 'not-listed', detail: 'none, critical, high, medium, low, info' }],
  ])('with %s is refused', (line, facts) => {
    expect(refusal(parsePolicy, `${minimal}${line}\n`)).toMatchObject(facts);
  });

  test('keeps numbers as the text they are written in', () => {
    const source = `${minimal}own-numbers: [+49 30 23125000, 030 23125001, 0x10, 1_000]\ninternal-numbers: { lengths: [4], prefixes: [007] }\n`;
    expect(parsePolicy(source, 'x.yaml')).toMatchObject({
      ownNumbers: ['+49 30 23125000', '030 23125001', '0x10', '1_000'],
      internalLengths: [4],
      internalPrefixes: ['007'],
    });
  });

  test('keeps labels that other YAML readers take for values', () => {
    expect(parsePolicy(`${minimal}private-labels: [no, null, 2026-03-01]\n`, 'x.yaml').privateLabels).toEqual(['no', 'null', '2026-03-01']);
  });

  test.each(['marketing', 'other', 'none', 'everything'])('cannot accept the scope %s', (scope) => {
    expect(refusal(parsePolicy, `${minimal}accepts:\n  - contact-upload\n  - ${scope}\n`)).toMatchObject({ line: 7, key: 'accepts.1' });
  });

  test('cannot accept nothing at all', () => {
    expect(refusal(parsePolicy, `${minimal}accepts: []\n`)).toMatchObject({ line: 5, key: 'accepts' });
  });

  test.each(['name', 'chosen-by', 'chosen-on', 'reason'])('without %s is refused, for somebody has to answer for it', (key) => {
    expect(refusal(parsePolicy, minimal.replace(new RegExp(`^${key}:.*\n`, 'm'), ''))).toMatchObject({ file: 'x.yaml', key });
  });

  test('is refused with a day that does not exist', () => {
    expect(refusal(parsePolicy, minimal.replace('2026-03-01', '2026-02-30'))).toMatchObject({ line: 3, key: 'chosen-on' });
  });

  test('is refused with an unknown key, naming file, line and key', () => {
    expect(refusal(parsePolicy, `${minimal}own-number:\n  - +49 30 23125000\n`)).toMatchObject({
      file: 'x.yaml',
      line: 5,
      key: 'own-number',
    });
    expect(refusal(parsePolicy, `${minimal}internal-numbers:\n  length: [4]\n`)).toMatchObject({ line: 6, key: 'internal-numbers.length' });
  });
});
