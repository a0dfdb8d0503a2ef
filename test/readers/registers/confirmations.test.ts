import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/model/day.ts';
import { type Kept, on, standing } from '../../registers/records.ts';
import { collected } from './json/collected.ts';
import { readRegister } from './read.ts';

/** The records of one row under a header, as statements without number and scope. */
function row(header: string, cells: string): string[] {
  const { statements } = readRegister(`Telefon;${header}\n030 23125000;${cells}\n`);
  return statements.map((text) => text.replace(' whatsapp-terms', ''));
}

describe('a grant holds from the later of its own day and that of its confirmation', () => {
  const wide = (cells: string) => row('Status;Datum;Einwilligung am;DOI-Datum;Widerruf am', cells);
  test.each([
    ['confirmed on the day', 'ja;;01.02.2025;01.02.2025;', 'given 2025-02-01'],
    ['confirmed the day after', 'ja;;01.02.2025;02.02.2025;', 'given 2025-02-02'],
    ['confirmed before it', 'ja;;01.02.2025;31.01.2025;', 'given 2025-02-01'],
    ['by the date of the row', 'ja;01.02.2025;;02.02.2025;', 'given 2025-02-02'],
    ['without a day of its own', 'ja;;;02.02.2025;', 'given 2025-02-02'],
    ['confirmed on no day', 'ja;;01.02.2025;ja;', 'given 2025-02-01'],
    ['without a status word', ';;01.02.2025;02.02.2025;', 'given 2025-02-02'],
    ['never confirmed', ';;01.02.2025;;', 'requested 2025-02-01'],
  ])('%s', (_, cells, statement) => expect(wide(cells)).toEqual([statement]));
  test('also of a renewal', () => {
    expect(wide('erneuert;01.04.2025;01.02.2025;03.02.2025;')).toEqual(['given 2025-02-03', 'renewed 2025-04-01']);
    expect(wide('erneuert;01.04.2025;01.02.2025;02.04.2025;')).toEqual(['given 2025-04-02', 'renewed 2025-04-02']);
  });
  test('also of one that was withdrawn', () => {
    expect(wide('widerrufen;;01.02.2025;03.02.2025;04.02.2025')).toEqual(['given 2025-02-03', 'withdrawn 2025-02-04']);
    expect(wide('ja;;01.02.2025;03.02.2025;03.02.2025')).toEqual(['given 2025-02-03', 'withdrawn 2025-02-03']);
  });
  test('also of one that ended, and none is given once it has', () => {
    expect(wide('abgelaufen;04.02.2025;01.02.2025;03.02.2025;')).toEqual(['given 2025-02-03', 'expired 2025-02-04']);
    expect(wide('abgelaufen;03.02.2025;01.02.2025;03.02.2025;')).toEqual(['expired 2025-02-03']);
  });
});

test('what its own row took away before it was confirmed was never given', () => {
  const wide = (cells: string) => row('Status;Datum;Einwilligung am;DOI-Datum;Widerruf am', cells);
  expect(wide('ja;;01.02.2025;03.02.2025;02.02.2025')).toEqual(['requested 2025-02-01', 'withdrawn 2025-02-02']);
  expect(wide('ja;;;03.02.2025;02.02.2025')).toEqual(['requested -', 'withdrawn 2025-02-02']);
  expect(wide('widerrufen;02.02.2025;01.02.2025;03.02.2025;')).toEqual(['requested 2025-02-01', 'withdrawn 2025-02-02']);
  expect(wide('ja;;01.02.2025;03.02.2025;31.01.2025'), 'before the grant itself').toEqual(['given 2025-02-03', 'withdrawn 2025-01-31']);
});

test('of a day and a time on it, nobody can tell which is the later', () => {
  const timed = (cells: string) => readRegister(`tel;granted at;DOI-Datum\n030 23125000;${cells}\n`).records.map(({ second }) => second);
  expect(timed('2025-02-01T08:00:00+01:00;2025-02-01T09:00:00+01:00')).toEqual([9 * 3600]);
  expect(timed('2025-02-01T09:00:00+01:00;2025-02-01T08:00:00+01:00')).toEqual([9 * 3600]);
  expect(timed('2025-02-01T09:00:00+01:00;2025-02-01')).toEqual([-1]);
  expect(timed('2025-02-01;2025-02-01T09:00:00+01:00')).toEqual([-1]);
});

test.each([
  ['JSON', '[{"phone":"+4915228817386","status":"given","granted_at":"2025-02-01","confirmed_at":"2025-02-02","scope":"whatsapp-terms"}]'],
  [
    'a JSON with events',
    '[{"phone":"+4915228817386","scope":"whatsapp-terms","events":[{"status":"given","at":"2025-02-01","confirmed_at":"2025-02-02"}]}]',
  ],
  ['a CSV', 'phone,status,granted at,confirmed at,scope\n+4915228817386,given,2025-02-01,2025-02-02,whatsapp-terms\n'],
])('%s says so too', async (_, text) => {
  const { records, lost } = await collected(text);
  expect([records.map(({ status, day }) => `${status} ${day && dayOf(day)}`), lost]).toEqual([['given 2025-02-02'], []]);
});

test('a grant never counts before anything its row says of it (1000 rows, seed 4)', () => {
  const dayOfMonth = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
  const rows = fc.record({
    status: fc.constantFrom('', 'erteilt', 'widerrufen'),
    granted: dayOfMonth,
    confirmed: fc.oneof(dayOfMonth, fc.constant('ja' as const)),
    withdrawn: dayOfMonth,
    asOf: fc.integer({ min: 1, max: 6 }),
  });
  const written = (day: number | string | undefined): string => (typeof day === 'number' ? `0${day}.02.2025` : (day ?? ''));
  let counted = 0;
  fc.assert(
    fc.property(rows, ({ status, granted, confirmed, withdrawn, asOf }) => {
      const cells = [status, ...[granted, confirmed, withdrawn].map(written)].join(';');
      const { records } = readRegister(`Telefon;Status;Einwilligung am;DOI-Datum;Widerruf am\n+4915228817386;${cells}\n`);
      const kept = records.map((record): Kept => ({ record, other: false, register: 0 }));
      const { grant, reversed } = standing(kept, on('2025-02-01') + asOf - 1);
      const isSaid = status === 'erteilt' || granted !== undefined;
      const isOver = withdrawn === undefined ? status === 'widerrufen' : withdrawn <= asOf;
      const holds =
        isSaid && confirmed !== undefined && [granted, confirmed].every((day) => typeof day !== 'number' || day <= asOf) && !isOver;
      expect(grant !== undefined && reversed === undefined, `${cells} on ${asOf}`).toBe(holds);
      if (holds) counted++;
    }),
    { numRuns: 1000, seed: 4 },
  );
  expect(counted).toBeGreaterThan(50);
});
