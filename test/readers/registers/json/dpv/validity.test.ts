import { expect, test } from 'vitest';
import { createLocalTime } from '../../../../../src/lib/local-time.ts';
import { validityOf } from '../../../../../src/readers/registers/json/dpv/validity.ts';

const dates = createLocalTime('Europe/Berlin');

test.each([
  ['2026-12-31', { until: '2026-12-31' }],
  ['2025-01-01/2026-12-31', { until: '2026-12-31' }],
  ['2025-01-01/P1Y', { until: '2026-01-01' }],
  ['2025-01-01/..', 'endless'],
  ['start=2025-01-01; end=2026-12-31; scheme=W3C-DTF', { until: '2026-12-31' }],
  ['start=2025-01-01', 'endless'],
  ['P6M', { until: '2025-08-28' }],
  ['P1M', { until: '2025-03-28' }, '2025-02-28T10:00:00Z'],
  ['P1M', { until: '2024-02-29' }, '2024-01-31'],
  ['P1Y2M1W3D', { until: '2026-05-08' }],
  ['PT12H', { until: '2025-02-28' }],
  ['P9999Y', 'endless'],
  ['P', 'unreadable'],
  ['P6M', 'unreadable', ''],
  ['bald', 'unreadable'],
  ['1798675200', { until: '2026-12-31T00:00:00Z' }],
])('%s is %j', (text, expected, from = '2025-02-28') => {
  expect(validityOf(text, from, (one) => dates.read(one) !== undefined)).toEqual(expected);
});
