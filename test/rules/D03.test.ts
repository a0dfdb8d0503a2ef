import { expect, test } from 'vitest';
import { selectionStates } from '../../src/model/selection.ts';
import { limitedAccess as rule } from '../../src/rules/D03.ts';
import { say } from '../../src/rules/rule.ts';
import { device } from './facts.ts';

const limited = { reach: 'limited', selection: 'counted' } as const;

test('a list that was counted is low, and tells how many numbers were selected of how many', () => {
  const facts = device(limited, { covered: 1, uncovered: 2, outOfReach: 4, exempt: 1 });
  expect(rule.judge(facts)).toEqual({ list: 'counted', counted: 3, total: 8, elsewhere: 0 });
  expect(rule.severity(facts)).toBe('low');
});

test.each(selectionStates.filter((state) => state !== 'counted'))('a list that was %s is medium, for all contacts count', (selection) => {
  const facts = device({ ...limited, selection }, { uncovered: 2 });
  const args = rule.judge(facts)!;
  expect(rule.severity(facts)).toBe('medium');
  expect(say(rule, 'en', args)).toContain('all its contacts count as within reach');
  expect(say(rule, 'de', args)).toContain('gelten alle seine Kontakte als im Zugriff');
});

test('a list that names numbers the export lacks is medium: they are within reach and not assessed', () => {
  const facts = device({ ...limited, selectedElsewhere: 2 }, { covered: 1 });
  expect(rule.severity(facts)).toBe('medium');
  expect(say(rule, 'en', rule.judge(facts)!)).toContain('numbers selected that no address book supplied holds: 2');
  expect(say(rule, 'de', rule.judge(facts)!)).toContain('in keinem vorgelegten Adressbuch stehen: 2');
});

test('where access is not limited, nothing is said of a list', () => {
  expect(rule.judge(device())).toBeUndefined();
});
