import { expect, test } from 'vitest';
import { severities } from '../../src/model/verdict.ts';
import { deviceRules, exposureRules, numberRules, registerRules, ruleById, rules } from '../../src/rules/index.ts';

test('the rules stand in display order, contacts, records, devices, and no id or name twice', () => {
  const ids = rules.map(({ id }) => id);
  const order = ids.toSorted((a, b) => 'CRD'.indexOf(a.charAt(0)) - 'CRD'.indexOf(b.charAt(0)) || a.localeCompare(b));
  expect(ids).toEqual(order);
  expect(new Set(ids).size).toBe(rules.length);
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

test('every rule is found by id and by name in any case, and nothing else is', () => {
  for (const rule of rules) {
    expect(ruleById(rule.id.toLowerCase())).toBe(rule);
    expect(ruleById(rule.name.toUpperCase())).toBe(rule);
  }
  expect(ruleById('C99')).toBeUndefined();
  expect(ruleById('')).toBeUndefined();
});

test('rules are told apart by their subject', () => {
  expect(exposureRules.every(({ subject }) => subject === 'exposure')).toBe(true);
  expect(registerRules.every(({ subject }) => subject === 'register')).toBe(true);
  expect(numberRules.every(({ subject }) => subject === 'number')).toBe(true);
  expect(deviceRules.every(({ subject }) => subject === 'device')).toBe(true);
});

test('the severities a device rule can have are listed gravest first', () => {
  for (const rule of deviceRules) {
    const ranks = rule.severities.map((severity) => severities.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  }
});
