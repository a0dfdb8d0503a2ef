import { expect, test } from 'vitest';
import { appOrPermissionUnknown } from '../../src/rules/D04.ts';
import { say } from '../../src/rules/rule.ts';
import { device } from './facts.ts';

const { judge } = appOrPermissionUnknown;

test('a device of which no inventory tells is told as such', () => {
  const args = judge(device({ reach: 'unknown', channels: [], inInventory: false }))!;
  expect(args).toEqual({ inInventory: 0 });
  expect(say(appOrPermissionUnknown, 'en', args)).toContain('No inventory row');
});

test('a device whose inventory row leaves the permission open is told apart from one without a row', () => {
  const args = judge(device({ reach: 'unknown' }))!;
  expect(args).toEqual({ inInventory: 1 });
  expect(say(appOrPermissionUnknown, 'de', args)).toContain('Das Inventar lässt offen');
});

test.each(['full', 'limited', 'none'] as const)('reach %s is known', (reach) => {
  expect(judge(device({ reach }))).toBeUndefined();
});
