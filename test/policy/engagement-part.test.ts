import { expect, test } from 'vitest';
import { usualDueDays } from '../../src/model/engagement.ts';
import { parseConfig } from '../../src/policy/config-file.ts';
import { refusal } from './refusal.ts';

const engagement = (source: string) => parseConfig(source, 'x.yaml')['engagement'];

test('a configuration that says nothing of the engagement gives none', () => {
  expect(parseConfig('lang: de\n', 'x.yaml')).toEqual({ lang: 'de' });
});

test('what is not given stays open, and days that are not given are the usual ones', () => {
  expect(engagement('auditor: E. Beispiel\n')).toEqual({
    auditor: 'E. Beispiel',
    distribution: [],
    owners: {},
    dueDays: usualDueDays,
  });
  expect(engagement('due-days: { critical: 0, info: 3650 }\n')).toMatchObject({ dueDays: { ...usualDueDays, critical: 0, info: 3650 } });
});

test('one receiver needs no list', () => {
  expect(engagement('distribution: Geschäftsführung\n')).toMatchObject({ distribution: ['Geschäftsführung'] });
});

test.each([
  ['an unknown owner', 'owners:\n  contact: HR\n', 2, 'owners.contact', 'unknown-key', 'contacts?'],
  ['an unknown severity', 'due-days:\n  high: 3\n  hihg: 4\n', 3, 'due-days.hihg', 'unknown-key', 'high?'],
  ['days that are no number', 'due-days:\n  high: soon\n', 2, 'due-days.high', 'format', '0–3650'],
  ['part of a day', 'due-days: { low: 1.5 }\n', 1, 'due-days.low', 'format', '0–3650'],
  ['days before the audit', 'due-days: { low: -1 }\n', 1, 'due-days.low', 'format', '0–3650'],
  ['more than ten years', 'due-days: { low: 3651 }\n', 1, 'due-days.low', 'format', '0–3650'],
  ['a day that does not exist', 'lang: de\ndelete-on: 2027-02-30\n', 2, 'delete-on', 'format', 'YYYY-MM-DD'],
  ['a day written otherwise', 'delete-on: 31.12.2027\n', 1, 'delete-on', 'format', 'YYYY-MM-DD'],
  ['a key without a value', 'auditor:\n', 1, 'auditor', 'missing', ''],
  ['a receiver without a name', 'distribution: [DSB, " "]\n', 1, 'distribution.1', 'missing', ''],
  ['a list where one word belongs', 'auditor: [A, B]\n', 1, 'auditor', 'shape', 'string'],
  ['words where owners belong', 'owners: HR\n', 1, 'owners', 'shape', 'object'],
])('%s is refused with line and key', (_, source, line, key, reason, detail) => {
  expect(refusal(parseConfig, source)).toEqual({ file: 'x.yaml', line, key, reason, detail });
});
