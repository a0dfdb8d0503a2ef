import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { isRegion } from '../../src/phones/regions.ts';
import { isShortCode, networkCode, shortCodesOf } from '../../src/phones/short-codes.ts';

const { national, harmonised } = createRequire(import.meta.url)('../../src/phones/short-codes.json') as {
  harmonised: { regions: string };
  national: Record<string, { source: string; codes: string }>;
};

function has(region: string | undefined, code: string): boolean {
  return isShortCode(shortCodesOf(region), Uint8Array.from(code, Number), code.length);
}

test('every entry is a fixed code or a fixed prefix of exact length, in a known region, with its source', () => {
  for (const [region, { source, codes }] of Object.entries(national)) {
    expect(isRegion(region), region).toBe(true);
    expect(source, region).not.toBe('');
    for (const code of codes.split(' ')) expect(code, region).toMatch(/^(?:\d{2,6}|\d{1,5}x{1,3})$/);
    for (const code of codes.split(' ')) expect(code.length, code).toBeLessThanOrEqual(6);
  }
  expect(harmonised.regions.split(' ').every(isRegion)).toBe(true);
});

test('a leading zero is part of a code', () => {
  expect([has('ES', '016'), has('ES', '16'), has('LT', '01')]).toEqual([true, false, true]);
});

test('a code has an exact length', () => {
  expect(['118', '1183', '11833', '118331'].map((code) => has('DE', code))).toEqual([false, false, true, false]);
  expect(has('DE', '116117116')).toBe(false);
});

test('a network code holds no number of a subscriber', () => {
  expect(networkCode('* 100 #')).toBe('*100#');
  expect(networkCode('*101*2#')).toBe('*101*2#');
  expect(networkCode('**21*03023125000#')).toBe('');
  expect(networkCode('*31#+493023125000')).toBe('');
  expect(networkCode('*100')).toBe('');
});
