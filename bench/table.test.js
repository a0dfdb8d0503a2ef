import { expect, test } from 'vitest';
import { growthTable, speedTable, stageTable, startTable, targetTable } from './table.js';

const cells = (table) => table.split('\n').map((line) => line.slice(2, -2).split(' | '));

test('speeds, and times as ratios to the base', () => {
  const base = { title: 'askfirst', wall: 2, cpu: 4, peak: 100, fastest: 1.9, slowest: 2.2 };
  const peer = { title: 'peer', wall: 30, cpu: 6, peak: 51.4, scale: 10 };
  const rows = [base, peer, { title: 'absent', note: 'not installed: x' }];
  const [, , ours, theirs, absent] = cells(speedTable(rows, { contacts: 10_000, tels: 1, bytes: 4e6 }, base));
  expect(ours).toEqual(['askfirst', '5,000', '2.0', '4.00', '2.00', '1.90–2.20', '100', '1.0', '1.0']);
  expect(theirs).toEqual(['peer ¹', '333', '0.1', '6.00', '30.00', '–', '51 ¹', '15', '1.5']);
  expect(absent).toEqual(['absent', 'not installed: x', ...Array.from({ length: 7 }, () => '–')]);
});

test('a target is met, missed, or measured elsewhere, in words', () => {
  const targets = [
    { what: 'a', target: 'under 1', figure: '0.5', ratio: '0.50', met: true },
    { what: 'b', target: 'under 1', figure: '2', met: false },
    { what: 'c', target: 'under 1' },
    { what: 'd', target: 'under 1', elsewhere: '--growth' },
  ];
  expect(
    cells(targetTable(targets))
      .slice(2)
      .map((line) => line.at(-1)),
  ).toEqual(['met', '**missed**', 'not measured', '--growth']);
});

test('a stage in microseconds a contact; one without figures says why', () => {
  const stages = [
    { title: 'read', seconds: 0.5 },
    { title: 'judge', note: 'exit code 1' },
  ];
  expect(cells(stageTable(stages, { contacts: 100_000, tels: 0, bytes: 30e6 })).slice(2)).toEqual([
    ['read', '5.00', '200,000', '60'],
    ['judge', 'exit code 1', '–', '–'],
  ]);
});

test('starts beside the first of them', () => {
  const starts = [
    { title: 'node', wall: 0.1, cpu: 0.09, fastest: 0.09, slowest: 0.2 },
    { title: 'help', wall: 0.14, cpu: 0.13, fastest: 0.13, slowest: 0.2 },
  ];
  expect(cells(startTable(starts)).at(-1)).toEqual(['help', '140', '130–200', '130', '1.40']);
});

test('each size beside the one before it', () => {
  const points = [
    { contacts: 1e6, records: 1e6, wall: 2, cpu: 4, peak: 100 },
    { contacts: 2e6, records: 1e6, wall: 4.2, cpu: 8, peak: 110 },
  ];
  const [, , first, second] = cells(growthTable(points, 'contacts'));
  expect(first.slice(-4)).toEqual(['–', '–', '–', '–']);
  expect(second).toEqual(['2,000,000', '1,000,000', '4.20', '8.00', '110', '476,190', '2.00', '2.10', '2.00', '1.10']);
});
