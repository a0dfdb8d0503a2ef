import { describe, expect, test } from 'vitest';
import type { Reach } from '../../src/model/posture.ts';
import type { VerdictCounts } from '../../src/model/verdict.ts';
import { comparePriority, formula, overallPriority, priorityOf } from '../../src/risk/priority.ts';

const none: VerdictCounts = { covered: 0, uncovered: 0, unverified: 0, otherBasis: 0, outOfReach: 0, exempt: 0 };

function priority(exposures: Partial<VerdictCounts>, reach: Reach = 'full', defeated = 0, evidence = false) {
  return priorityOf({ reach, exposures: { ...none, ...exposures }, defeated, evidence });
}

test('a device recomputed by hand: 3 of 40 numbers without evidence under full access', () => {
  // Few (3 < 50) and a small share (3/40 = 7.5 % < 25 %): severity 2. Full access: likelihood 4. Row 2, column 4: high.
  expect(priority({ covered: 30, uncovered: 3, unverified: 5, otherBasis: 2, outOfReach: 9, exempt: 20 })).toEqual({
    level: 'high',
    severity: 2,
    likelihood: 4,
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

describe('an estate', () => {
  const low = { level: 'low', severity: 1, likelihood: 1 } as const;
  const high = { level: 'high', severity: 3, likelihood: 4 } as const;
  const higher = { level: 'high', severity: 4, likelihood: 3 } as const;

  test('has the priority of its most urgent device, in any order', () => {
    expect(overallPriority([low, high, higher])).toBe(higher);
    expect(overallPriority([higher, high, low])).toBe(higher);
  });

  test('without devices has none', () => {
    expect(overallPriority([])).toEqual({ level: 'none', severity: 0, likelihood: 0 });
  });

  test('ranks by level, then by product, then by severity', () => {
    expect([higher, low, high].toSorted(comparePriority)).toEqual([low, high, higher]);
  });
});
