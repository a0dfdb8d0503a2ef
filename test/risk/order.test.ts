import { expect, test } from 'vitest';
import { comparePriority, overallPriority, priorityOf } from '../../src/risk/priority.ts';

test('the share is that of all numbers assessed, whatever became of the others', () => {
  const priority = (uncovered: number) =>
    priorityOf({
      reach: 'full',
      exposures: { covered: 40 - uncovered, uncovered, unverified: 40, otherBasis: 20, outOfReach: 9, exempt: 9 },
      defeated: 0,
      evidence: false,
    });
  // 24 and 25 of 100; both fewer than 50.
  expect(priority(24).severity).toBe(2);
  expect(priority(25).severity).toBe(3);
});

test('a level outranks any product and any severity', () => {
  const levels = ['none', 'low', 'medium', 'high'] as const;
  for (const [at, level] of levels.entries()) {
    for (const lower of levels.slice(0, at)) {
      expect(comparePriority({ level, severity: 1, likelihood: 1 }, { level: lower, severity: 4, likelihood: 4 })).toBeGreaterThan(0);
      expect(comparePriority({ level: lower, severity: 4, likelihood: 4 }, { level, severity: 1, likelihood: 1 })).toBeLessThan(0);
    }
  }
});

test('of two devices of one level the greater product comes first, and of one product the greater severity', () => {
  const high = (severity: number, likelihood: number) => ({ level: 'high', severity, likelihood }) as const;
  expect(comparePriority(high(3, 4), high(4, 2))).toBeGreaterThan(0);
  expect(comparePriority(high(4, 2), high(3, 4))).toBeLessThan(0);
  expect(comparePriority(high(4, 3), high(3, 4))).toBeGreaterThan(0);
  expect(comparePriority(high(4, 3), high(4, 3))).toBe(0);
});

test('of devices of one priority the estate takes the first', () => {
  const [first, second] = [1, 2].map(() => ({ level: 'high', severity: 4, likelihood: 4 }) as const);
  expect(overallPriority([first!, second!])).toBe(first);
});
