import { expect, test } from 'vitest';
import { timestampMissing } from '../../src/rules/R02.ts';
import { exposure, grant, state } from './facts.ts';

const { judge } = timestampMissing;

test('an undated grant is unproven', () => {
  expect(judge(exposure({ grant: grant({ since: undefined }) }))).toEqual({ scope: 'contact-upload' });
});

test('a dated grant is not', () => {
  expect(judge(exposure({ grant: grant() }))).toBeUndefined();
});

test('an undated withdrawal is in force and needs no date', () => {
  expect(judge(exposure({ negative: state('withdrawn') }))).toBeUndefined();
});
