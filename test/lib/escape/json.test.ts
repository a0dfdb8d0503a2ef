import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forJson, json, jsonOf, jsonText } from '../../../src/lib/escape/json.ts';
import { runs } from '../../runs.ts';
import { hostile } from '../hostile.ts';

const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028\ufeff\p{Surrogate}]|##(?:\[|vso|teamcity)|^\s*::/imu;

test('any value is the same to a parser, and holds nothing a terminal or the log of a CI system obeys', () => {
  const odd = fc.string({
    unit: fc.constantFrom('#', '[', 'vso[', ':', '\\', '"', '\u009b', '\u202e', '\u2028', '\ufeff', '\ud800', '\udc00'),
  });
  const value = fc.json().map((text) => JSON.parse(text) as unknown);
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostile), odd, value), (one) => {
      for (const text of [forJson(one), forJson(one, 1), jsonText(JSON.stringify(one)).text]) {
        expect(JSON.parse(text)).toEqual(one);
        expect(text).not.toMatch(obeyed);
      }
    }),
    { numRuns: runs(500) },
  );
});

test('what holds none of it is written as JSON.stringify writes it', () => {
  const plain = { name: 'Jörg 王小明 👩‍👩‍👧', path: 'C:\\x::y #1 ## a', lines: 'a\nb', list: [1, null, true] };
  expect(forJson(plain)).toBe(JSON.stringify(plain));
  expect(forJson('##[error]x\u202e')).toBe('"\\u0023#[error]x\\u202e"');
});

test('a template turns texts into strings and leaves what is JSON already', () => {
  expect(json`{"a": ${'x"'}, "b": ${1}, "c": ${jsonOf({ d: [] })}}`.text).toBe('{"a": "x\\"", "b": 1, "c": {"d":[]}}');
});
