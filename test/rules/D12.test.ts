import { describe, expect, test } from 'vitest';
import { contradictedByExport as rule } from '../../src/rules/D12.ts';
import { device } from './facts.ts';

describe('D12', () => {
  test.each([
    ['no app', ['none'], 0],
    ['the Business Platform alone', ['business-platform'], 0],
    ['WhatsApp, and the contact permission as off', ['whatsapp'], 1],
    ['the Business App beside the Platform, and the permission as off', ['business-platform', 'whatsapp-business'], 1],
  ] as const)('fires when the inventory names %s and the export shows traces', (_, channels, app) => {
    expect(rule.judge(device({ reach: 'none', channels, traces: 2 }))).toEqual({ traces: 2, app });
    expect(rule.judge(device({ reach: 'none', channels, traces: 0 }))).toBeUndefined();
  });

  test.each(['full', 'limited', 'unknown'] as const)('is silent where reach is %s, for then the traces contradict nothing', (reach) => {
    expect(rule.judge(device({ reach, traces: 2 }))).toBeUndefined();
  });

  test('reaches the default threshold, so that no such device is called clean', () => {
    expect(rule.severity(device({ reach: 'none', traces: 1 }))).toBe('medium');
  });
});
