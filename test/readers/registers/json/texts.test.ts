import { expect, test } from 'vitest';
import { phoneOf } from '../../../../src/readers/registers/json/statement-rows.ts';
import { instantText } from '../../../../src/readers/registers/json/unix-time.ts';

test.each([
  ['1740820500', '2025-03-01T09:15:00Z'],
  ['1740820500123', '2025-03-01T09:15:00Z'],
  ['1740820500.75', '2025-03-01T09:15:00Z'],
  ['9999999999', '2286-11-20T17:46:39Z'],
  ['10000000000', '1970-04-26T17:46:40Z'],
  ['7', '7'],
  ['20250301', '20250301'],
  ['1e12', '1e12'],
  ['99999999999999999999', '99999999999999999999'],
  ['2025-03-01', '2025-03-01'],
])('the point in time %s is %s', (text, expected) => {
  expect(instantText(text)).toBe(expected);
});

test.each([
  ['tel:+49-30-23125001;ext=5', 'tel:+49-30-23125001;ext=5'],
  ['+49 (0) 30 23125001', '+49 (0) 30 23125001'],
  ['(030) 23125001', '(030) 23125001'],
  ['whatsapp:+493023125001', '+493023125001'],
  ['493023125001', ''],
  ['4711', ''],
  ['anna@muster.example', ''],
  ['urn:uuid:0171-3920011', ''],
  ['0c1befd3-b7e5-4ea6', ''],
])('the identifier %s is taken for the number "%s"', (identifier, expected) => {
  expect(phoneOf(identifier)).toBe(expected);
});
