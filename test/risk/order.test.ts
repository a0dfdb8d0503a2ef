import { expect, test } from 'vitest';
import { byUrgency, priorityLevels, usualPriority } from '../../src/model/priority.ts';
import type { Risk } from '../../src/model/report.ts';
import { overallPriority, priorityOf } from '../../src/risk/priority.ts';

function device(id: string, level: Risk['level'], severity: number, likelihood: number, uncovered = 1) {
  const rest = { reach: 'full', evidence: false, assessed: 9, unverified: 0, defeated: 0, sensitive: 0 } as const;
  return { id, risk: { level, severity, likelihood, uncovered, ...rest } };
}

const before = (a: ReturnType<typeof device>, b: ReturnType<typeof device>): void => {
  expect(byUrgency(a, b)).toBeLessThan(0);
  expect(byUrgency(b, a)).toBeGreaterThan(0);
};

test('the share is that of all numbers assessed, whatever became of the others', () => {
  const priority = (uncovered: number) =>
    priorityOf(
      {
        reach: 'full',
        exposures: { covered: 40 - uncovered, uncovered, unverified: 40, otherBasis: 20, outOfReach: 9, exempt: 9 },
        defeated: 0,
        evidence: false,
        sensitive: 0,
      },
      usualPriority,
    );
  // 24 and 25 of 100; both fewer than 50.
  expect(priority(24).severity).toBe(2);
  expect(priority(25).severity).toBe(3);
});

test('a level outranks any product and any severity', () => {
  for (const [at, level] of priorityLevels.entries())
    for (const lower of priorityLevels.slice(0, at)) before(device('b', level, 1, 1), device('a', lower, 4, 4, 9));
});

test('of two devices of one level the greater product comes first, and of one product the greater severity', () => {
  before(device('b', 'high', 3, 4), device('a', 'high', 4, 2, 9));
  before(device('b', 'high', 4, 3), device('a', 'high', 3, 4, 9));
});

test('of two devices of one field the one with more numbers without evidence comes first, then the one whose id does', () => {
  before(device('b', 'high', 4, 3, 2), device('a', 'high', 4, 3, 1));
  before(device('a', 'high', 4, 3), device('b', 'high', 4, 3));
});

test('the estate has the priority of its most urgent device, wherever it stands, and names it', () => {
  const [low, high, higher] = [device('a', 'low', 1, 1), device('b', 'high', 3, 4), device('c', 'high', 4, 3)];
  for (const devices of [
    [low, high, higher],
    [higher, high, low],
  ])
    expect(overallPriority(devices)).toEqual({ level: 'high', severity: 4, likelihood: 3, device: 'c' });
});

test('an estate without devices, or with none to review, has no priority', () => {
  const nothing = { level: 'none', severity: 0, likelihood: 0, device: null };
  expect(overallPriority([])).toEqual(nothing);
  expect(overallPriority([device('a', 'none', 0, 4)])).toEqual(nothing);
});

test('a sensitive label alone, with evidence for every number, is nothing to review', () => {
  const exposures = { covered: 9, uncovered: 0, unverified: 0, otherBasis: 1, outOfReach: 0, exempt: 0 };
  const { level, severity } = priorityOf({ reach: 'full', exposures, defeated: 0, evidence: true, sensitive: 3 }, usualPriority);
  expect([level, severity]).toEqual(['none', 0]);
});
