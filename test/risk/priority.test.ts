import { describe, expect, test } from 'vitest';
import type { Reach } from '../../src/model/posture.ts';
import type { VerdictCounts } from '../../src/model/verdict.ts';
import { usualPriority as formula } from '../../src/model/priority.ts';
import type { Risk } from '../../src/model/report.ts';
import { priorityOf } from '../../src/risk/priority.ts';

const none: VerdictCounts = { covered: 0, uncovered: 0, unverified: 0, otherBasis: 0, outOfReach: 0, exempt: 0 };

function priority(exposures: Partial<VerdictCounts>, reach: Reach = 'full', defeated = 0, evidence = false, sensitive = 0) {
  return priorityOf({ reach, exposures: { ...none, ...exposures }, defeated, evidence, sensitive }, formula);
}

test('a device recomputed by hand: 3 of 40 numbers without evidence under full access', () => {
  // Few (3 < 50) and a small share (3/40 = 7.5 % < 25 %): severity 2. Full access: likelihood 4. Row 2, column 4: high.
  expect(priority({ covered: 30, uncovered: 3, unverified: 5, otherBasis: 2, outOfReach: 9, exempt: 20 })).toEqual({
    level: 'high',
    severity: 2,
    likelihood: 4,
    reach: 'full',
    evidence: false,
    assessed: 40,
    uncovered: 3,
    unverified: 5,
    defeated: 0,
    sensitive: 0,
  });
});

describe('severity', () => {
  test.each<[string, Partial<VerdictCounts>, number, number]>([
    ['nothing to assess', {}, 0, 0],
    ['all covered, exempt or resting on another basis', { covered: 9, exempt: 9, otherBasis: 9 }, 0, 0],
    ['evidence to be checked', { covered: 9, unverified: 1 }, 0, 1],
    ['one number in a hundred', { covered: 99, uncovered: 1 }, 0, 2],
    ['just below a quarter', { covered: 76, uncovered: 24 }, 0, 2],
    ['a quarter', { covered: 75, uncovered: 25 }, 0, 3],
    ['49 of very many', { covered: 9951, uncovered: 49 }, 0, 2],
    ['50 of very many', { covered: 9950, uncovered: 50 }, 0, 3],
    ['one withdrawn', { covered: 99, uncovered: 1 }, 1, 4],
  ])('%s', (_, exposures, defeated, severity) => expect(priority(exposures, 'full', defeated).severity).toBe(severity));

  test('exempt and unreachable numbers never thin out the share', () => {
    expect(priority({ covered: 3, uncovered: 1, exempt: 1000, outOfReach: 1000 }).severity).toBe(3);
  });

  test('zero leaves no priority, whatever the reach', () => {
    for (const reach of ['none', 'limited', 'unknown', 'full'] as const) expect(priority({ covered: 5 }, reach).level).toBe('none');
  });
});

describe('sensitive labels', () => {
  test.each<[string, Partial<VerdictCounts>, number, number]>([
    ['to be checked', { unverified: 1 }, 0, 2],
    ['few without evidence', { covered: 99, uncovered: 1 }, 0, 3],
    ['many without evidence', { uncovered: 1 }, 0, 4],
    ['withdrawn', { uncovered: 1 }, 1, 4],
  ])('make %s graver by one step, up to 4', (_, exposures, defeated, severity) => {
    expect(priority(exposures, 'full', defeated, false, 1)).toMatchObject({ severity, sensitive: 1 });
  });

  test('take the step that the formula gives', () => {
    const under = (sensitiveStep: number) =>
      priorityOf(
        { reach: 'full', exposures: { ...none, unverified: 2 }, defeated: 0, evidence: false, sensitive: 2 },
        { ...formula, severity: { ...formula.severity, sensitiveStep } },
      ).severity;
    expect([0, 1, 2, 3].map(under)).toEqual([1, 2, 3, 4]);
  });
});

describe('the matrix', () => {
  const rank = formula.levels.map((row) => row.map((level) => ['low', 'medium', 'high'].indexOf(level)));

  test('has four rows and columns and only levels that are known', () => {
    expect(rank.map((row) => row.length)).toEqual([4, 4, 4, 4]);
    expect(Math.min(...rank.flat())).toBe(0);
  });

  test('is symmetric', () => {
    expect(rank.map((row, at) => row.map((_, other) => rank[other]![at]))).toEqual(rank);
  });

  test('never falls with severity or likelihood', () => {
    for (const row of rank) expect(row).toEqual(row.toSorted((a, b) => a - b));
    for (const column of rank[0]!.map((_, at) => rank.map((row) => row[at]!))) expect(column).toEqual(column.toSorted((a, b) => a - b));
  });

  test('takes unknown reach for likelier than limited, and full for likeliest', () => {
    const { none: no, limited, unknown, full } = formula.likelihood;
    expect([no, limited, unknown, full]).toEqual([1, 2, 3, 4]);
  });
});

describe('traces of WhatsApp in the exports', () => {
  test.each([
    ['none', 1, 2],
    ['limited', 2, 3],
    ['unknown', 3, 4],
    ['full', 4, 4],
  ] as const)('raise the likelihood by one step, up to 4 (reach %s)', (reach, without, having) => {
    expect(priority({ uncovered: 1 }, reach).likelihood).toBe(without);
    expect(priority({ uncovered: 1 }, reach, 0, true).likelihood).toBe(having);
  });

  test('give no priority to a device without anything to review', () => {
    expect(priority({ covered: 5 }, 'full', 0, true).level).toBe('none');
  });
});

describe('another formula', () => {
  const uncovered = { exposures: { ...none, uncovered: 4, covered: 6 }, defeated: 0, evidence: true, sensitive: 0 } as const;
  const under = (changed: Partial<typeof formula>, reach: Reach = 'limited') =>
    priorityOf({ ...uncovered, reach }, { ...formula, ...changed });

  test.each<[string, Partial<typeof formula>, Partial<Risk>]>([
    ['the usual one', {}, { severity: 3, likelihood: 3, level: 'high' }],
    ['a likelihood', { likelihood: { ...formula.likelihood, limited: 1 } }, { likelihood: 2, level: 'medium' }],
    ['no step for traces', { evidence: { step: 0 } }, { likelihood: 2, level: 'medium' }],
    ['a step beyond the scale', { evidence: { step: 3 } }, { likelihood: 4 }],
    ['a higher share', { severity: { manyShare: 0.41, manyCount: 50, sensitiveStep: 1 } }, { severity: 2 }],
    ['a share that is just reached', { severity: { manyShare: 0.4, manyCount: 50, sensitiveStep: 1 } }, { severity: 3 }],
    ['a count that is just reached', { severity: { manyShare: 1, manyCount: 4, sensitiveStep: 1 } }, { severity: 3 }],
    ['a count that is not', { severity: { manyShare: 1, manyCount: 5, sensitiveStep: 1 } }, { severity: 2 }],
    ['a matrix', { levels: formula.levels.map((row) => row.map(() => 'low' as const)) }, { severity: 3, likelihood: 3, level: 'low' }],
  ])('with %s', (_, changed, expected) => expect(under(changed)).toMatchObject(expected));
});
