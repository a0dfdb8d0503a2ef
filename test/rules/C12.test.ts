import { expect, test } from 'vitest';
import { sharedNumber } from '../../src/rules/C12.ts';
import { say } from '../../src/rules/rule.ts';
import { exposure, grant, state } from './facts.ts';

const { judge } = sharedNumber;

test('a granted number that two persons share is told', () => {
  expect(judge(exposure({ grant: grant() }, { persons: 2 }))).toEqual({ persons: 2, nameDiffers: 0 });
});

test('a record in another name is told without a count of persons', () => {
  const args = judge(exposure({ grant: grant() }, { nameDiffers: true }))!;
  expect(args).toEqual({ persons: 1, nameDiffers: 1 });
  expect(say(sharedNumber, 'en', args)).not.toMatch(/\d/);
  expect(say(sharedNumber, 'de', args)).not.toMatch(/\d/);
});

test('both at once are told in one sentence', () => {
  const args = judge(exposure({ grant: grant() }, { persons: 3, nameDiffers: true }))!;
  expect(say(sharedNumber, 'en', args)).toMatch(/^3 persons .* yet another name/);
  expect(say(sharedNumber, 'de', args)).toMatch(/3 Personen .* einen weiteren Namen/);
});

test('one person of the same name is no shared number', () => {
  expect(judge(exposure({ grant: grant() }))).toBeUndefined();
});

test('without a grant there is nobody whose grant could be in doubt', () => {
  expect(judge(exposure({ negative: state('withdrawn') }, { persons: 2, nameDiffers: true }))).toBeUndefined();
});
