import { expect, test } from 'vitest';
import { sharedNumber } from '../../src/rules/C12.ts';
import { say } from '../../src/rules/rule.ts';
import { exposure, grant, state } from './facts.ts';

const { judge } = sharedNumber;

test('a granted number that two persons share is told', () => {
  expect(judge(exposure({ grant: grant() }, { persons: 2 }))).toEqual({ persons: 2, nameDiffers: 0, elsewhere: 0 });
});

test('a record in another name is told without a count of persons', () => {
  const args = judge(exposure({ grant: grant() }, { nameDiffers: true }))!;
  expect(args).toEqual({ persons: 1, nameDiffers: 1, elsewhere: 0 });
  expect(say(sharedNumber, 'en', args)).not.toMatch(/\d/);
  expect(say(sharedNumber, 'de', args)).not.toMatch(/\d/);
});

test('both at once are told in one sentence', () => {
  const args = judge(exposure({ grant: grant() }, { persons: 3, nameDiffers: true }))!;
  expect(say(sharedNumber, 'en', args)).toMatch(/^3 persons .* yet another name/);
  expect(say(sharedNumber, 'de', args)).toMatch(/3 Personen .* einen weiteren Namen/);
});

test('a number of other persons on other devices is told, once its entries on this device name one', () => {
  const args = judge(exposure({ grant: grant() }, { sharedElsewhere: true }))!;
  expect(args).toEqual({ persons: 1, nameDiffers: 0, elsewhere: 1 });
  expect(say(sharedNumber, 'en', args)).toMatch(/all devices .* no word in common; which of the persons/);
  expect(say(sharedNumber, 'de', args)).toMatch(/auf den Geräten insgesamt .* kein Wort gemeinsam; für welche der Personen/);
  expect(judge(exposure({ grant: grant() }, { persons: 0, sharedElsewhere: true }))).toEqual({ persons: 0, nameDiffers: 0, elsewhere: 1 });
  expect(judge(exposure({ grant: grant() }, { persons: 2, sharedElsewhere: true }))).toEqual({ persons: 2, nameDiffers: 0, elsewhere: 0 });
});

test('other persons on other devices and a record in another name are told together', () => {
  const args = judge(exposure({ grant: grant() }, { nameDiffers: true, sharedElsewhere: true }))!;
  expect(args).toEqual({ persons: 1, nameDiffers: 1, elsewhere: 1 });
  expect(say(sharedNumber, 'en', args)).toMatch(/all devices .* nor do the register's record/);
  expect(say(sharedNumber, 'de', args)).toMatch(/auf den Geräten insgesamt .* ebenso wenig der Name im Register/);
});

test('one person of the same name is no shared number', () => {
  expect(judge(exposure({ grant: grant() }))).toBeUndefined();
});

test('without a grant there is nobody whose grant could be in doubt', () => {
  expect(judge(exposure({ negative: state('withdrawn') }, { persons: 2, nameDiffers: true, sharedElsewhere: true }))).toBeUndefined();
});
