import { expect, test } from 'vitest';
import { retentionOverrunOrOrphan as rule } from '../../src/rules/R06.ts';

const lacks = { text: false, purpose: false, controller: false };
const none = { records: 0, numbers: 0, lines: [] };

test('records of numbers on no device are one finding, with counts and the first lines', () => {
  const orphans = { records: 7, numbers: 3, lines: [2, 5, 9] };
  const [, orphaned] = rule.judge({ lacks, overdue: none, orphans });
  expect(orphaned).toEqual({ args: { kind: 'orphan', records: 7, numbers: 3, lines: '2, 5, 9' }, lines: [2, 5, 9] });
});

test('records past their retention end are another finding, in a place of its own', () => {
  const overdue = { records: 2, numbers: 1, lines: [3, 4] };
  const [kept, orphaned] = rule.judge({ lacks, overdue, orphans: none });
  expect(kept).toEqual({ args: { kind: 'retention', records: 2, numbers: 1, lines: '3, 4' }, lines: [3, 4] });
  expect(orphaned).toBeUndefined();
  expect(rule.message.de(kept!.args)).toBe(
    '2 Einträge zu einer Nummer haben das im Register genannte Aufbewahrungsende überschritten (erste Zeilen: 3, 4).',
  );
});

test('a register whose numbers are all on a device, and none of whose records is overdue, is silent', () => {
  expect(rule.judge({ lacks, overdue: none, orphans: none })).toEqual([undefined, undefined]);
});

test('one record is told in the singular', () => {
  const { args } = rule.judge({ lacks, overdue: none, orphans: { records: 1, numbers: 1, lines: [4] } })[1]!;
  expect(rule.message.en(args)).toBe('One record is of no contact on any audited device (line 4).');
  expect(rule.message.de(args)).toContain('Ein Eintrag gehört zu keinem Kontakt');
});
