import { expect, test } from 'vitest';
import { createNumberReader } from '../../src/phones/number-reader.ts';

const german = createNumberReader('DE');
const encoder = new TextEncoder();

/** What a cell is read as, one line a value: kind, number or code, and the stretch it stands in. */
function cell(text: string): string[] {
  const parts: string[] = [];
  const bytes = encoder.encode(`${text}|`);
  german.readCell(bytes, 0, bytes.length - 1, (kind, start, end) => {
    const value = kind === 'number' ? `+${german.key}` : kind === 'short' ? german.shortCode : '';
    parts.push(`${kind} ${value} ${new TextDecoder().decode(bytes.subarray(start, end))}`);
  });
  return parts;
}

test.each(['/', ' / ', ';', ', ', ' | ', '\n', '\r\n', ' ::: ', ';;'])('two numbers are split at %j', (separator) => {
  expect(cell(`030 23125000${separator}0171 3920012`)).toEqual(['number +493023125000 030 23125000', 'number +491713920012 0171 3920012']);
});

test.each(['030/23125000', '02241/123456', '030 23125000,1234', '030 23125000,,83412345678', '0171 3920012 ::: n/a', '030 23125000/-01'])(
  '%s stays whole',
  (text) => expect(cell(text)).toHaveLength(1),
);

test('a sure separator is tried before one that also stands inside numbers', () => {
  expect(cell('+49 30/23125000; +49 171/3920012')).toHaveLength(2);
  expect(cell('030 23125000 / 0171 3920012; 040 66969000')).toHaveLength(3);
});

test('an empty cell is one value without a number, and every cell is handed on', () => {
  expect(cell('')).toEqual(['none  ']);
  expect(cell(' ;; ')).toHaveLength(1);
  expect(cell(' 110 / 112 ')).toEqual(['short 110 110', 'short 112 112']);
});
