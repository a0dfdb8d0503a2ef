import { expect, test } from 'vitest';
import { checkKind } from '../../../src/commands/saved/kind.ts';
import { AskfirstError } from '../../../src/error.ts';
import { reportVersion } from '../../../src/model/report.ts';

function refusal(value: unknown): AskfirstError {
  try {
    checkKind(value, 'r.json');
  } catch (error) {
    return error as AskfirstError;
  }
  throw new Error('it was taken');
}

test('a report of this version is taken', () => {
  expect(() => checkKind({ schema: reportVersion }, 'r.json')).not.toThrow();
});

test.each([
  [{ schema: 'askfirst-inspect/1', files: [] }, 'the JSON of askfirst inspect'],
  [[{ id: 'C01', severities: [] }], 'the JSON of askfirst rules'],
  [{ $schema: 'https://json-schema.org/draft/2020-12/schema' }, 'a JSON Schema'],
  [{ version: '2.1.0', runs: [], $schema: 'x' }, 'a report in SARIF'],
  [[{ check_name: 'C01', fingerprint: 'x' }], 'GitLab Code Quality'],
  [[1], 'a list'],
  [7, 'a single value'],
  [null, 'a single value'],
  [{ schema: 'askfirst-report/x', a: 1 }, 'an object of another kind (schema, a)'],
  [{ schema: ['askfirst-report/1.1'] }, 'an object of another kind (schema)'],
  [{ 'erika@example.org': 1, ['x'.repeat(90)]: 2 }, `(…, ${'x'.repeat(40)})`],
  [Object.fromEntries('abcdefgh'.split('').map((key) => [key, 1])), '(a, b, c, d, e)'],
])('other JSON is named: %j', (value, named) => {
  const error = refusal(value);
  expect(error.code).toBe('report-other-kind');
  expect(error.say('en').what).toContain(named);
});

test.each([
  ['askfirst-report/1', 'report-older'],
  ['askfirst-report/0.9', 'report-older'],
  ['askfirst-report/1.2', 'report-newer'],
  ['askfirst-report/2', 'report-newer'],
])('of %s it is said that it is another version', (schema, code) => {
  expect(refusal({ schema }).code).toBe(code);
});
