import { expect, test } from 'vitest';
import { separations } from '../../src/model/posture.ts';
import { noSeparation as rule } from '../../src/rules/D05.ts';
import { device } from './facts.ts';

const none = { separation: 'none' } as const;

test.each(['whatsapp', 'whatsapp-business'] as const)('fires where %s is installed and separation is stated as none', (channel) => {
  expect(rule.judge(device({ ...none, channels: ['business-platform', channel] }))).toEqual({ inReach: 1 });
});

test.each(separations.filter((separation) => separation !== 'none'))('is silent where separation is %s', (separation) => {
  expect(rule.judge(device({ separation }))).toBeUndefined();
});

test.each(['none', 'business-platform', 'whatsapp-web', 'unknown'] as const)('is silent where the channel is %s', (channel) => {
  expect(rule.judge(device({ ...none, channels: [channel] }))).toBeUndefined();
});

test('weighs less while the permission is off', () => {
  const off = device({ ...none, contactAccess: 'none', reach: 'none' });
  expect([rule.severity(device(none)), rule.severity(off)]).toEqual(['medium', 'low']);
  expect(rule.judge(off)).toEqual({ inReach: 0 });
});
