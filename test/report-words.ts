import { expect } from 'vitest';
import { usualDueDays } from '../src/model/engagement.ts';
import { usualPriority } from '../src/model/priority.ts';
import { policyEn } from '../src/reporters/words/policy.ts';
import type { Words } from '../src/reporters/words/words.ts';

/** A text with where it stands, for the message of a failed test. */
export type Told = readonly [where: string, text: string];

const run = {
  id: 'a'.repeat(64),
  asOf: '2026-11-01',
  timezone: 'Europe/Berlin',
  policy: 'acceptance',
  policyChoice: null,
  accepts: ['whatsapp-terms', 'contact-upload'],
  evidenceGrades: ['consent-to-company', 'terms-confirmed'],
  privacy: 'masked',
  lang: 'de',
  region: 'DE',
  controller: null,
  purpose: null,
  priority: { ...usualPriority, levels: usualPriority.levels.map((row) => [...row]) },
  balanceDocumented: false,
  pseudonyms: null,
  engagement: {
    commissioner: null,
    auditor: null,
    auditorRole: null,
    legalBasis: null,
    worksAgreement: null,
    distribution: [],
    deleteOn: null,
    owners: { contacts: null, devices: null, registers: null },
    dueDays: usualDueDays,
  },
} as const satisfies Parameters<Words['settings']>[0];
const chosen = { ...run, policyChoice: { by: 'Dr. Muster', on: '2026-03-01', reason: 'Beschluss', basedOn: 'acceptance', deviations: [] } };
const counts = [0, 1, 2, 1234];
const pairs = counts.flatMap((a) => counts.map((b) => [a, b] as const));
const exports = [
  { first: null, last: null, missing: 3 },
  { first: '2026-10-01', last: '2026-10-01', missing: 0 },
  { first: '2026-10-01', last: '2026-10-30', missing: 1 },
];

const risk = { level: 'high', likelihood: 4, reach: 'full', evidence: false, assessed: 40, unverified: 0, defeated: 0, sensitive: 0 };
const tight = { ...usualPriority, severity: { manyShare: 1, manyCount: 1, sensitiveStep: 0 }, evidence: { step: 0 } };
const priorityCalls = {
  'priority.formula': [[usualPriority], [tight]],
  'priority.estate': [
    [{ level: 'high', device: 'ACME-001' }, 1],
    [{ level: 'none', device: null }, 0],
    [{ level: 'none', device: null }, 1],
    [{ level: 'none', device: null }, 2],
  ],
  'priority.more': [[1], [1234]],
  'priority.device': [
    [{ ...risk, severity: 4, uncovered: 12, defeated: 1 }, usualPriority],
    [{ ...risk, severity: 3, uncovered: 12, evidence: true, reach: 'limited' }, usualPriority],
    [{ ...risk, severity: 3, assessed: 1, uncovered: 1 }, tight],
    [{ ...risk, severity: 2, uncovered: 1, evidence: true }, tight],
    [{ ...risk, severity: 3, uncovered: 1, sensitive: 1 }, usualPriority],
    [{ ...risk, severity: 4, uncovered: 20, sensitive: 2 }, usualPriority],
    [{ ...risk, severity: 1, uncovered: 0, unverified: 1 }, usualPriority],
    [{ ...risk, level: 'none', severity: 0, uncovered: 0 }, usualPriority],
    [{ ...risk, level: 'none', severity: 0, uncovered: 0, assessed: 0 }, usualPriority],
    [{ ...risk, level: 'none', severity: 0, uncovered: 0, assessed: 1 }, usualPriority],
  ],
};

/** Ways to call each phrase that takes values. A function that is missing here fails the test. */
export const calls: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  number: counts.map((value) => [value]),
  share: [
    [0, 0],
    [1, 3],
    [1234, 1234],
  ],
  day: [[null], ['2026-11-01']],
  asOf: [['2026-11-01', 'consent']],
  controller: [[null], ['ACME GmbH']],
  purpose: [['Auskunft']],
  mappedBy: [[null], ['mapping.yaml']],
  headline: pairs,
  headlineAssumed: counts.map((value) => [value]),
  incomplete: counts.map((value) => [value]),
  exported: pairs,
  dates: exports.flatMap((one) =>
    [null, '2026-10-30'].flatMap((register) => [true, false].map((has) => [{ exports: one, register }, has])),
  ),
  assumedShare: pairs,
  'annex.parts': (['masked', 'pseudonym', 'full'] as const).map((privacy) => [{ dates: ['a'], privacy }]),
  'views.columns.devices': [['12']],
  'views.meanings': [[true], [false]],
  'views.choice': [[run], [chosen]],
  asking: [['C01, C05']],
  purposes: [[['whatsapp-terms', 'contact-upload']]],
  ...priorityCalls,
  aboutDevice: [[null], ['devices.csv, 2']],
  andMore: counts.map((value) => [value]),
  unjoinedDevices: counts.map((value) => [value]),
  unjoinedBooks: counts.map((value) => [value]),
  skipped: counts.map((value) => [value]),
  'policy.rulesOff': [['C01, D05', 'Dr. Muster']],
  'policy.follows': [['acceptance']],
  'policy.evidence': [[['consent-to-company']], [['consent-to-company', 'terms-confirmed', 'terms-observed']]],
  'policy.departs': [['consent', 'severity of C05: low']],
  ...Object.fromEntries(
    Object.keys(policyEn.settings).map((setting) => [`policy.settings.${setting}`, [[{ rule: 'C05', preset: 'high', chosen: 'low' }]]]),
  ),
  postureOf: [[{ state: 'installed', evidence: 'by its id', reason: 'listed' }, 'full']],
  accessFrom: [['full', 'tcc']],
  traces: [
    [[[['number', 'numbers'], 3]]],
    [
      [
        [['number', 'numbers'], 1],
        [['name', 'names'], 1234],
      ],
    ],
  ],
  actionCount: counts.map((value) => [value]),
  detailsIntro: counts.map((value) => [value]),
  sourceOf: [['phones/ACME-001/contacts.vcf', 12]],
  recordOf: [['register.csv', 12]],
  settings: [[run], [chosen], [{ ...run, privacy: 'pseudonym' }], [{ ...run, privacy: 'full' }]],
  decision: (['pass', 'fail', 'not-evaluated'] as const).flatMap((outcome) =>
    ['none', 'info', 'low', 'medium', 'high', 'critical'].map((failOn) => [{ outcome, failOn, exitCode: 1 }]),
  ),
};

/** Every text below a value of the words, functions called in every listed way. */
export function textsBelow(where: string, value: unknown): Told[] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value === 'function')
    return (calls[where] ?? expect.fail(`no way to call ${where} is listed`)).flatMap((args) => textsBelow(where, value(...args)));
  return Object.entries(value as object).flatMap(([key, one]) => textsBelow(where === '' ? key : `${where}.${key}`, one));
}
