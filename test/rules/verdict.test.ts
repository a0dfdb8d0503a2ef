import { describe, expect, test } from 'vitest';
import type { Standing } from '../../src/model/standing.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeExposure, verdictOf } from '../../src/rules/verdict.ts';
import { exposure, grant, state } from './facts.ts';

type Overrides = Parameters<typeof exposure>[1];

/** Verdict, and the rules that fired with their severities. */
function judged(standing: Partial<Standing> = {}, overrides: Overrides = {}): [string, ...string[]] {
  const { verdict, fired } = judgeExposure(exposure(standing, overrides));
  return [verdict, ...fired.map(({ rule, severity }) => `${rule.id} ${severity}`)];
}

const withdrawn = state('withdrawn', '2026-01-01');
const refused = state('refused', '2026-01-01');
const lapse = { ...state('expired', '2025-01-01'), on: state('expired', '2025-12-31').since };
const mismatch = { ...state('given', '2025-01-01', 'marketing'), otherController: false };
const ahead = state('given', '2027-01-01');
const withdrawalAhead = state('withdrawn', '2027-01-01');
/** An organisation's fixed line: no person's name, a legal form, no record. */
const organisation: Overrides = { organisationOnly: true, legalForm: true, mobile: false, persons: 0 };

describe('each row of the table', () => {
  test.each<[string, Partial<Standing>, Overrides, [string, ...string[]]]>([
    ['no record', {}, {}, ['uncovered', 'C01 high']],
    ['consent in force with evidence', { grant: grant() }, {}, ['covered']],
    ['acceptance of the terms alone is covered with a note', { grant: grant({ scope: 'whatsapp-terms' }) }, {}, ['covered', 'C06 info']],
    ['out of reach', {}, { reach: 'none' }, ['outOfReach']],
    ['a short code', {}, { kind: 'short', serviceNumber: true, mobile: false }, ['exempt', 'C14 info']],
    ['one of the own central numbers', {}, { serviceNumber: true }, ['exempt', 'C14 info']],
    ['an organisation with legal form, fixed line and no record', {}, organisation, ['exempt', 'C13 info']],
    ['a value that makes no number', {}, { kind: 'none', raw: '•••' }, ['uncovered', 'C09 medium']],
    ['withdrawn', { negative: withdrawn }, {}, ['uncovered', 'C02 critical']],
    ['revoked', { negative: state('revoked') }, {}, ['uncovered', 'C02 critical']],
    ['refused', { negative: refused }, {}, ['uncovered', 'C03 critical']],
    ['objected', { negative: state('objected') }, {}, ['uncovered', 'C03 critical']],
    ['in force without evidence', { grant: grant({ evidence: false }) }, {}, ['unverified', 'C05 medium']],
    ['in force without a date', { grant: grant({ since: undefined }) }, {}, ['unverified', 'R02 medium']],
    ["in force in a name that is not the entry's", { grant: grant() }, { nameDiffers: true }, ['unverified', 'C12 medium']],
    ['in force for a number of several persons', { grant: grant() }, { persons: 2 }, ['unverified', 'C12 medium']],
    ['expired', { lapse }, {}, ['uncovered', 'C17 high']],
    ['not yet in force', { futureGrant: ahead }, {}, ['uncovered', 'R03 medium']],
    ['for another scope', { mismatch }, {}, ['uncovered', 'C16 high']],
    ['asked and unanswered', { asked: state('requested', '2026-01-01') }, {}, ['uncovered', 'C01 high']],
  ])('%s', (_, standing, overrides, expected) => {
    expect(judged(standing, overrides)).toEqual(expected);
    expect(verdictOf(exposure(standing, overrides))).toBe(expected[0]);
  });
});

describe('the first row that applies decides', () => {
  test('out of reach comes before everything', () => {
    expect(judged({ grant: grant() }, { reach: 'none' })).toEqual(['outOfReach']);
    expect(judged({}, { reach: 'none', serviceNumber: true })).toEqual(['outOfReach']);
    expect(judged({}, { reach: 'none', kind: 'none' })).toEqual(['outOfReach']);
    expect(judged({}, { reach: 'none', ...organisation })).toEqual(['outOfReach']);
  });

  test('a service number is exempt whatever the register says', () => {
    expect(judged({ negative: withdrawn }, { serviceNumber: true })).toEqual(['exempt', 'C14 info']);
    expect(judged({}, { serviceNumber: true, ...organisation })).toEqual(['exempt', 'C14 info']);
  });

  test('a withdrawal comes before whatever else the records hold', () => {
    expect(judged({ negative: withdrawn, lapse, futureGrant: ahead, mismatch, asked: state('requested') })).toEqual([
      'uncovered',
      'C02 critical',
    ]);
  });

  test('a grant in force outweighs another that lapsed, one that lies ahead and one for another scope', () => {
    expect(judged({ grant: grant(), lapse, mismatch, asked: state('requested') })).toEqual(['covered']);
  });

  test('of records that do not count, a lapse comes first, then what lies ahead, then the scope, then the question', () => {
    expect(judged({ lapse, mismatch, asked: state('requested') })).toEqual(['uncovered', 'C17 high']);
    expect(judged({ futureGrant: ahead, mismatch, asked: state('requested') })).toEqual(['uncovered', 'R03 medium']);
    expect(judged({ mismatch, asked: state('requested') })).toEqual(['uncovered', 'C16 high']);
  });

  test('every doubt about a grant is told', () => {
    const standing = { grant: grant({ evidence: false, since: undefined }) };
    expect(judged(standing, { persons: 2 })).toEqual(['unverified', 'C05 medium', 'R02 medium', 'C12 medium']);
  });
});

describe('reach', () => {
  test.each(['full', 'limited', 'unknown'] as const)('%s counts as within reach', (reach) => {
    expect(judged({}, { reach })).toEqual(['uncovered', 'C01 high']);
  });

  test('none leaves only withdrawals, refusals and objections to report, as low', () => {
    expect(judged({ negative: withdrawn }, { reach: 'none' })).toEqual(['outOfReach', 'C02 low']);
    expect(judged({ negative: refused }, { reach: 'none' })).toEqual(['outOfReach', 'C03 low']);
    const rest = { lapse, futureGrant: ahead, futureNegative: withdrawalAhead, mismatch, asked: state('requested') };
    expect(judged(rest, { reach: 'none', persons: 2 })).toEqual(['outOfReach']);
    expect(judged({ grant: grant({ evidence: false, since: undefined }) }, { reach: 'none', nameDiffers: true })).toEqual(['outOfReach']);
  });
});

describe('an organisation', () => {
  test('is assessed like a person when its number may be mobile, with a note', () => {
    expect(judged({}, { ...organisation, mobile: true })).toEqual(['uncovered', 'C01 high', 'C13 info']);
  });

  test('is assessed like a person when its name carries no legal form', () => {
    expect(judged({}, { ...organisation, legalForm: false })).toEqual(['uncovered', 'C01 high', 'C13 info']);
  });

  test('is assessed like a person when there is any record of its number', () => {
    expect(judged({ grant: grant() }, organisation)).toEqual(['covered', 'C13 info']);
    expect(judged({ negative: withdrawn }, organisation)).toEqual(['uncovered', 'C02 critical', 'C13 info']);
    expect(judged({ asked: state('requested') }, organisation)).toEqual(['uncovered', 'C01 high', 'C13 info']);
  });

  test('is not exempt once an entry on the device names a person', () => {
    expect(judged({}, { ...organisation, organisationOnly: false })).toEqual(['uncovered', 'C01 high']);
  });
});

describe('a withdrawal that lies ahead', () => {
  const standing = { futureNegative: withdrawalAhead };

  test('is a note on a covered number', () => {
    expect(judged({ ...standing, grant: grant() })).toEqual(['covered', 'R03 info']);
  });

  test('stands beside whatever else makes a number uncovered or unverified', () => {
    expect(judged(standing)).toEqual(['uncovered', 'C01 high', 'R03 medium']);
    expect(judged({ ...standing, lapse })).toEqual(['uncovered', 'C17 high', 'R03 medium']);
    expect(judged({ ...standing, mismatch })).toEqual(['uncovered', 'C16 high', 'R03 medium']);
    expect(judged({ ...standing, grant: grant({ evidence: false }) })).toEqual(['unverified', 'C05 medium', 'R03 medium']);
  });

  test('adds nothing where a withdrawal is in force', () => {
    expect(judged({ ...standing, negative: withdrawn })).toEqual(['uncovered', 'C02 critical']);
  });

  test('is told once when a grant lies ahead as well', () => {
    expect(judged({ ...standing, futureGrant: ahead })).toEqual(['uncovered', 'R03 medium']);
  });
});

test('every number within reach that is not covered or exempt has a finding that says why', () => {
  const parts = [
    {},
    { negative: withdrawn },
    { grant: grant({ evidence: false }) },
    { lapse },
    { futureGrant: ahead },
    { futureNegative: withdrawalAhead },
    { mismatch },
    { asked: state('unknown') },
  ];
  for (const one of parts) {
    for (const two of parts) {
      for (const overrides of [{}, organisation, { kind: 'none', raw: '' }, { persons: 3, nameDiffers: true }] satisfies Overrides[]) {
        const { verdict, fired } = judgeExposure(exposure({ ...one, ...two }, overrides));
        if (verdict === 'uncovered' || verdict === 'unverified') expect(fired.some(({ severity }) => severity !== 'info')).toBe(true);
        expect(new Set(fired.map(({ rule }) => rule)).size).toBe(fired.length);
        expect(rules).toEqual(expect.arrayContaining(fired.map(({ rule }) => rule)));
      }
    }
  }
});

test('beside an implausible date all else about the grant, and the organisation, is told', () => {
  const doubtful = grant({ scope: 'whatsapp-terms', terms: 2, supersededBy: 3, beforeTerms: true, gaps: 1 });
  const conflict = { ...state('given'), kind: 'duplicate', records: 2, other: 'given', on: undefined } as const;
  expect(judged({ grant: doubtful, conflict }, { ...organisation, mobile: true })).toEqual([
    'unverified',
    'R03 medium',
    'C13 info',
    'C07 low',
    'R01 low',
    'R05 medium',
  ]);
});
