import { expect, test } from 'vitest';
import { numberAmbiguous } from '../../src/rules/C09.ts';
import { say } from '../../src/rules/rule.ts';
import { exposure } from './facts.ts';

const { judge } = numberAmbiguous;

test('a value of which no number can be made is told with its region', () => {
  const args = judge(exposure({}, { kind: 'none', raw: 'Durchwahl ••', region: 'AT' }))!;
  expect(args).toEqual({ raw: 'Durchwahl ••', region: 'AT' });
  expect(say(numberAmbiguous, 'en', args)).toContain('"Durchwahl ••" cannot be read as one phone number under region AT');
  expect(say(numberAmbiguous, 'de', args)).toContain('„Durchwahl ••“ lässt sich mit der Region AT');
});

test('a value without any text is told without empty quotes', () => {
  const args = judge(exposure({}, { kind: 'none', raw: '' }))!;
  expect(say(numberAmbiguous, 'en', args)).toMatch(/^The value cannot/);
  expect(say(numberAmbiguous, 'de', args)).toMatch(/^Die Angabe lässt/);
});

test('a possible number and a short code can be made out', () => {
  expect(judge(exposure())).toBeUndefined();
  expect(judge(exposure({}, { kind: 'short', raw: '116 117' }))).toBeUndefined();
});
