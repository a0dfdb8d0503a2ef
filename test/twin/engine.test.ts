import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { parseDay } from '../../src/model/day.ts';
import type { DocumentedBasis } from '../../src/model/other-basis.ts';
import { type Policy, presets } from '../../src/model/policy.ts';
import type { PriorityFormula } from '../../src/model/priority.ts';
import { verdicts } from '../../src/model/verdict.ts';
import { rules } from '../../src/rules/index.ts';
import { compare } from './compare.ts';
import { full } from '../runs.ts';
import { hashOfProof } from './estate.ts';
import { versions } from './terms.ts';
import { ofEstate, ofFixtureCompany } from './orders.ts';
import { rowsOf } from './register.ts';

vi.setConfig({ testTimeout: 300_000 });

/** Rules that only a policy which names people of a kind has anything to say by. */
const onPolicy = ['C18', 'C20'];

const seed = 20_261_101;

/** Contacts of each device; all of them in `npm run test:full`. */
const contactsPerDevice = full ? 400 : 160;

test(`an estate in all vCard versions (seed ${seed})`, async () => {
  const order = ofEstate({ devices: 25, contactsPerDevice, registerRecords: 4000, seed });
  const { summary, formats } = await compare(order, ['--jobs', '2']);
  expect(summary.contacts).toBeGreaterThan(25 * contactsPerDevice);
  expect(formats.join(' ')).toMatch(/2\.1.*3\.0.*4\.0/);
  // What the estate does not hold cannot differ.
  expect(Object.keys(summary.rules)).toEqual(
    rules
      .map(({ id }) => id)
      .filter((id) => !onPolicy.includes(id))
      .toSorted(),
  );
  expect(Object.entries(summary.recipients!.states).filter(([, count]) => count === 0)).toEqual([]);
  expect(verdicts.filter((verdict) => summary.exposures[verdict] === 0)).toEqual([]);
});

test(`an estate under a policy of its own, in full and German, on an earlier day (seed ${seed + 1})`, async () => {
  const order = ofEstate({ devices: 6, contactsPerDevice: 60, registerRecords: 800, seed: seed + 1 });
  const policy: Policy = {
    name: 'own',
    basedOn: 'consent',
    accepts: ['contact-upload', 'business-messages'],
    privateLabels: ['PRIVAT'],
    ownNumbers: ['030 23125 111'],
    senderNumbers: ['0171 39200 70'],
    internalLengths: [3],
    internalPrefixes: ['7'],
    staleAfterDays: 20,
    appListDays: 14,
    failOn: 'high',
    severities: {
      C01: 'off',
      C02: 'info',
      C05: 'low',
      D01: 'medium',
      D05: 'high',
      D07: 'critical',
      D09: 'high',
      D10: 'off',
      R05: 'off',
      R06: 'high',
    },
    employees: { directory: { path: 'staff.vcf', file: 'policy.yaml', line: 1 }, mailDomains: ['EXAMPLE.com', 'ample.org'] },
    // No card names an account, and a label is none.
    privateAccounts: ['Kunden', 'Kollegen'],
    sensitiveLabels: ['Mandanten', 'vip', 'Lieferanten', 'Kunden', 'lieferanten'],
    priority: ownPriority,
    otherBases: bases(order.from),
    reviewMonths: 3,
    latestTerms: 4,
    evidenceGrades: ['consent-to-company'],
    organisationNames: ['ANDERE  ag', 'Kanzlei  KERN'],
    choice: { by: 'C. Wendt', on: parseDay('2026-01-01')!, reason: 'comparison' },
  };
  writeFileSync(path.join(order.from, 'policy.yaml'), written(policy));
  copyFileSync(path.join(order.from, 'phones/D-00002/contacts.vcf'), path.join(order.from, 'staff.vcf'));
  const earlier = { ...order, policy, asOf: parseDay('2025-06-01')!, privacy: 'full', language: 'de' } as const;
  const { summary } = await compare(earlier, ['--policy', 'policy.yaml', '--jobs', '2']);
  expect(summary.private).toBeGreaterThan(0);
  expect(summary.recipients!.own).toBe(1);
  expect(summary.exposures.uncovered).toBeGreaterThan(0);
  expect(summary.exposures.otherBasis).toBeGreaterThan(0);
  expect(Object.keys(summary.rules)).not.toContain('C01');
  expect(Object.keys(summary.rules)).toEqual(expect.arrayContaining(onPolicy));
  expect(summary.sensitive).toBeGreaterThan(0);
  expect(Object.values(summary.employees!).filter((count) => count > 0).length).toBeGreaterThan(3);
});

/** Unlike the usual one in every part. */
const ownPriority: PriorityFormula = {
  likelihood: { none: 1, limited: 3, unknown: 2, full: 3 },
  evidence: { step: 0 },
  severity: { manyShare: 0.6, manyCount: 9, sensitiveStep: 2 },
  levels: [
    ['low', 'low', 'low', 'high'],
    ['low', 'low', 'medium', 'high'],
    ['low', 'medium', 'medium', 'high'],
    ['low', 'medium', 'high', 'high'],
  ],
};
/** Bases around the audit day, for numbers of the register some of which are in several of them. */
function bases(from: string): DocumentedBasis[] {
  const numbers = rowsOf(readFileSync(path.join(from, 'register.csv'), 'utf8')).map(({ row }) => row['phone']!);
  const of = (each: number, basis: DocumentedBasis['basis'], document: string, more: Partial<DocumentedBasis> = {}): DocumentedBasis => ({
    basis,
    document,
    sha256: undefined,
    date: parseDay('2025-01-01')!,
    author: 'Dr. Erika Beispiel',
    reviewBy: parseDay('2025-06-01')!,
    channel: undefined,
    numbers: numbers.filter((_, at) => at % each === 0),
    labels: [],
    ...more,
  });
  return [
    of(3, 'b', 'Abwägung', { reviewBy: parseDay('2025-05-31')! }),
    of(5, 'c', 'DMS/7.pdf', { sha256: hashOfProof(0), channel: 'whatsapp' }),
    of(7, 'd', 'DMS/7.pdf', { sha256: hashOfProof(1), date: parseDay('2025-06-01')! }),
    of(2, 'e', '7.pdf', { date: parseDay('2025-06-02')!, reviewBy: parseDay('2026-01-01')! }),
    of(11, 'f', 'DMS/8.pdf', { channel: 'whatsapp-business' }),
    of(13, 'f', 'Abwägung 2', { sha256: hashOfProof(0) }),
    of(1, 'b', 'Kundenvertrag', { numbers: [], labels: ['LIEFERANTEN', 'Team'] }),
    of(17, 'f', 'DMS/7.pdf', { labels: ['kunden'], channel: 'whatsapp' }),
  ];
}

/** A policy as its file. */
function written({ accepts, name, choice, ...policy }: Policy): string {
  return JSON.stringify({
    name,
    'based-on': policy.basedOn,
    accepts,
    'private-labels': policy.privateLabels,
    'own-numbers': policy.ownNumbers,
    'sender-numbers': policy.senderNumbers,
    'internal-numbers': { lengths: policy.internalLengths.map(String), prefixes: policy.internalPrefixes },
    'stale-export-days': String(policy.staleAfterDays),
    'fail-on': policy.failOn,
    severities: policy.severities,
    employees: { directory: policy.employees!.directory!.path, 'mail-domains': policy.employees!.mailDomains },
    'private-accounts': policy.privateAccounts,
    'sensitive-labels': policy.sensitiveLabels,
    priority: {
      likelihood: Object.fromEntries(Object.entries(policy.priority.likelihood).map(([reach, step]) => [reach, String(step)])),
      'evidence-step': String(policy.priority.evidence.step),
      severity: {
        'many-share': String(policy.priority.severity.manyShare),
        'many-count': String(policy.priority.severity.manyCount),
        'sensitive-step': String(policy.priority.severity.sensitiveStep),
      },
      levels: policy.priority.levels,
    },
    'other-bases': policy.otherBases.map(({ reviewBy, numbers, labels, ...basis }) => ({
      ...basis,
      'review-by': reviewBy,
      ...(numbers.length > 0 ? { numbers } : {}),
      ...(labels.length > 0 ? { labels } : {}),
    })),
    'review-months': String(policy.reviewMonths),
    'organisation-names': policy.organisationNames,
    'latest-terms': versions[policy.latestTerms - 1]!.id,
    'chosen-by': choice!.by,
    'chosen-on': choice!.on,
    reason: choice!.reason,
  });
}

test.each(presets)('the fixture company under $name, in German', async (policy) => {
  const { summary } = await compare({ ...ofFixtureCompany, policy, language: 'de' });
  expect(summary.contacts).toBe(155);
});
