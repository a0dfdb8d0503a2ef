import { describe, expect, test } from 'vitest';
import { comparisonTargets, estateTargets, growthTargets, memoryAllowed, startTargets } from './targets.js';

const row = (id, wall, figures = {}) => ({ program: { id }, wall, cpu: wall, peak: 100, ...figures });
const metOf = (targets) => Object.fromEntries(targets.map(({ what, met }) => [what, met]));

describe('beside the peers', () => {
  test('a target is met on its very edge and missed beyond it', () => {
    const rows = [
      row('askfirst', 2),
      row('duckdb', 4),
      row('java', 50),
      row('python', 159.9),
      row('grep', 1),
      row('books', 4.1),
      row('books-plain', 4),
    ];
    expect(metOf(comparisonTargets(rows, 0, 2))).toMatchObject({
      'wall time beside DuckDB': true,
      'wall time beside Java': true,
      'wall time beside Python': false,
      'books phase, CPU, hashing included': false,
      'books phase, CPU, without hashing': true,
    });
  });

  test('without the peer, or without our own run, nothing is said', () => {
    const absent = { program: { id: 'java' }, note: 'not installed' };
    expect(metOf(comparisonTargets([row('askfirst', 2), absent], 0, 2))['wall time beside Java']).toBeUndefined();
    expect(metOf(comparisonTargets([row('duckdb', 2)], 0, 2))['wall time beside DuckDB']).toBeUndefined();
  });
});

describe('memory', () => {
  test('grows with workers, records and distinct numbers', () => {
    expect(memoryAllowed({ workers: 0, records: 0, numbers: 0 })).toBe(75e6);
    expect(memoryAllowed({ workers: 2, records: 1e6, numbers: 5e5 })).toBe(75e6 + 60e6 + 36e6 + 8e6);
  });

  test('is compared in bytes: what is measured is MiB', () => {
    const counts = { numbers: 0 };
    const of = (peak) => metOf(comparisonTargets([row('askfirst-1', 1, { peak, counts })], 0, 2))['memory, --jobs 1'];
    expect(of(71)).toBe(true);
    expect(of(72)).toBe(false);
    expect(of(NaN)).toBeUndefined();
  });
});

test('starting is judged beside node in the same run', () => {
  const starts = (help, acme) => [
    { id: 'node', wall: 0.25 },
    { id: 'help', wall: help },
    { id: 'acme', wall: acme },
  ];
  expect(startTargets(starts(0.374, 0.499)).map(({ met }) => met)).toEqual([true, true]);
  expect(startTargets(starts(0.375, 0.5)).map(({ met }) => met)).toEqual([false, false]);
});

describe('growth', () => {
  const met = (walls, fixed) =>
    growthTargets(
      walls.map((wall, index) => ({ contacts: 2 ** index * 1e6, wall })),
      fixed,
    ).map((one) => one.met);

  test('is linear when time doubles, or what is beyond the fixed cost does', () => {
    expect(met([10, 20, 41], 0)).toEqual([true, true]);
    expect(met([3, 5, 9], 1)).toEqual([true, true]);
  });

  test('is not when it grows faster, or is far below without a fixed cost to explain it', () => {
    expect(met([10, 22], 0)).toEqual([false]);
    expect(met([10, 15], 0)).toEqual([false]);
  });
});

test('the largest estate is judged in seconds and decimal gigabytes', () => {
  expect(estateTargets({ wall: 59.9, peak: 953 }).map(({ met }) => met)).toEqual([true, true]);
  expect(estateTargets({ wall: 60, peak: 954 }).map(({ met }) => met)).toEqual([false, false]);
});
