import { expect, test } from 'vitest';
import { serviceNumber } from '../../src/rules/C14.ts';
import { exposure } from './facts.ts';

test('a service number is left out of the figures', () => {
  expect(serviceNumber.judge(exposure({}, { serviceNumber: true }))).toEqual({});
});

test("an organisation's ordinary landline is no service number", () => {
  expect(serviceNumber.judge(exposure({}, { organisationOnly: true, mobile: false }))).toBeUndefined();
});
