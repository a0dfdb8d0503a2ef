import { expect, test } from 'vitest';
import { retentionOverrunOrOrphan as rule } from '../../src/rules/R06.ts';

const none = { records: 0, numbers: 0, lines: [] };

test('records of numbers on no device are one finding, with counts and the first lines', () => {
  const orphans = { records: 7, numbers: 3, lines: [2, 5, 9] };
  const [orphaned] = rule.judge({ orphans });
  expect(orphaned).toEqual({ args: { kind: 'orphan', records: 7, numbers: 3, lines: '2, 5, 9' }, lines: [2, 5, 9] });
});

test('a register whose numbers are all on a device is silent', () => {
  expect(rule.judge({ orphans: none })).toEqual([undefined]);
});

test('one record is told in the singular', () => {
  const { args } = rule.judge({ orphans: { records: 1, numbers: 1, lines: [4] } })[0]!;
  expect(rule.message.en(args)).toBe('One record is of no contact on any audited device (first in line 4).');
  expect(rule.message.de(args)).toContain('Ein Eintrag gehört zu keinem Kontakt');
});
