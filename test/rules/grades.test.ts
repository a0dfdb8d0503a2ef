import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceGrades } from '../../src/model/evidence-grade.ts';
import type { SamePerson, Standing } from '../../src/model/standing.ts';
import { severities } from '../../src/model/verdict.ts';
import type { ExposureFacts } from '../../src/rules/facts.ts';
import { deviceSeverity, gradedUnder, possibleGrades, severityUnder } from '../../src/rules/grades.ts';
import { exposureRules, ruleById, rules } from '../../src/rules/index.ts';
import type { DeviceRule } from '../../src/rules/rule.ts';
import { judgeExposure, verdictOf } from '../../src/rules/verdict.ts';
import { runs } from '../runs.ts';
import { basis, day, device, exposure, grant, noDemands, state } from './facts.ts';

const samePerson: SamePerson = { ...state('given', '2025-01-01'), by: 'name', says: 'given', number: '+49', numbers: 1 };

const standings: readonly Partial<Standing>[] = [
  {},
  { grant: grant() },
  { grant: grant({ evidence: false, since: undefined, gaps: 3 }) },
  { grant: grant({ scope: 'whatsapp-terms', proof: 'altered' }) },
  { grant: grant({ scope: 'whatsapp-terms', evidence: false, terms: 2, supersededBy: 3 }) },
  { underage: { ...state('given', '2025-01-01'), terms: 3 } },
  { grant: grant({ scope: 'whatsapp-terms' }), futureNegative: state('withdrawn', '2027-01-01') },
  { grant: grant(), reversed: state('withdrawn', '2025-01-01') },
  { negative: state('withdrawn', '2026-01-01') },
  { negative: state('objected') },
  { lapse: { ...state('expired', '2025-01-01'), on: state('expired', '2025-12-31').since } },
  { futureGrant: state('given', '2027-01-01') },
  { mismatch: { ...state('given', '2025-01-01', 'marketing'), otherController: false } },
  { samePerson },
  { samePerson: { ...samePerson, by: 'name-entry' } },
];

const facts: fc.Arbitrary<ExposureFacts> = fc
  .record({
    standing: fc.constantFrom(...standings),
    reach: fc.constantFrom('full', 'limited', 'unknown', 'none'),
    kind: fc.constantFrom('number', 'short', 'none'),
    serviceNumber: fc.boolean(),
    mobile: fc.boolean(),
    organisationOnly: fc.boolean(),
    legalForm: fc.boolean(),
    nameDiffers: fc.boolean(),
    persons: fc.nat({ max: 2 }),
    employee: fc.constantFrom('', 'directory', 'mail'),
    sensitiveLabel: fc.constantFrom('', 'Patienten'),
    otherBasis: fc.constantFrom(undefined, undefined, basis(), basis({ overdue: true })),
    demands: fc.constantFrom(noDemands, { review: { months: 6, from: day('2025-06-01') }, latestTerms: 0, evidenceGrades }),
    exportedAt: fc.constantFrom(undefined, day('2024-12-31')),
  } as const)
  .map(({ standing, ...rest }) => exposure(standing, rest));

const possible = possibleGrades();
const grades = fc.record(Object.fromEntries(Object.entries(possible).map(([id, all]) => [id, fc.constantFrom(...all)])), {
  requiredKeys: [],
});

test('a policy changes no verdict, removes the findings of rules switched off, and grades the others', () => {
  fc.assert(
    fc.property(facts, grades, (one, policy) => {
      const before = judgeExposure(one);
      const { verdict, fired } = gradedUnder(policy)(before);
      expect([verdict, verdictOf(one)]).toEqual([before.verdict, before.verdict]);
      const isFixed = ['outOfReach', 'covered', 'exempt'].includes(verdict);
      const kept = before.fired.filter(({ rule }) => policy[rule.id] !== 'off');
      expect(fired).toEqual(kept.map((each) => ({ ...each, severity: isFixed ? each.severity : (policy[each.rule.id] ?? each.severity) })));
    }),
    { seed: 20_261_127, numRuns: runs(2000) },
  );
});

describe('what a policy may say of a rule', () => {
  test('is each severity and off, but of what only ever notes something no severity', () => {
    expect(Object.keys(possible)).toEqual(rules.map(({ id }) => id));
    const fixed = Object.entries(possible).filter(([, all]) => !all.includes('high'));
    expect(fixed).toEqual(['C06', 'C14'].map((id) => [id, ['info', 'off']]));
  });

  test('has an effect: every rule over numbers that takes a severity speaks where the severity counts', () => {
    const speaking = new Set<string>();
    fc.assert(
      fc.property(facts, (one) => {
        const { verdict, fired } = judgeExposure(one);
        if (!['outOfReach', 'covered', 'exempt'].includes(verdict)) for (const { rule } of fired) speaking.add(rule.id);
      }),
      { seed: 1, numRuns: 3000 },
    );
    const takers = exposureRules.map(({ id }) => id).filter((id) => possible[id]!.includes('high') && id !== 'R01');
    expect([...speaking].toSorted()).toEqual(takers.toSorted());
  });
});

test('a device out of reach stays low where its rule says so, and takes the severity of the policy elsewhere', () => {
  const rule = (id: string): DeviceRule => ruleById(id) as DeviceRule;
  const away = device({ reach: 'none', separation: 'none', contactAccess: 'none' });
  expect(deviceSeverity({ D05: 'high' }, rule('D05'), device())).toBe('high');
  expect(deviceSeverity({ D05: 'high' }, rule('D05'), away)).toBe('low');
  expect(deviceSeverity({ D05: 'off' }, rule('D05'), away)).toBeUndefined();
  expect(deviceSeverity({ D12: 'critical' }, rule('D12'), away)).toBe('critical');
  expect(deviceSeverity({ D05: 'critical' }, rule('D12'), away)).toBe('medium');
  expect(deviceSeverity({ D01: 'info' }, rule('D01'), device({}, { uncovered: 1 }))).toBe('info');
  expect(deviceSeverity({ D01: 'high' }, rule('D01'), device())).toBe('high');
});

test.each(rules.map(({ id }) => id))('%s takes the severity of the policy, and only its own', (id) => {
  const rule = ruleById(id)!;
  for (const severity of severities) expect(severityUnder({ [id]: severity }, rule, 'low')).toBe(severity);
  expect(severityUnder({ [id]: 'off' }, rule, 'low')).toBeUndefined();
  expect(severityUnder({ C99: 'off' }, rule, 'low')).toBe('low');
});

test('a policy that says nothing of any rule leaves each judgement as it is', () => {
  const judgement = judgeExposure(exposure());
  expect(gradedUnder({})(judgement)).toBe(judgement);
});

test('what is only ever a note can be switched off and nothing else', () => {
  expect(possibleGrades()).toMatchObject({ C06: ['info', 'off'], C14: ['info', 'off'], C01: [...severities, 'off'] });
});
