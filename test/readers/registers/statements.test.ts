import { describe, expect, test } from 'vitest';
import { readRegister } from './read.ts';

/** The statements of one row under the given header, less number and scope. */
function row(header: string, cells: string): string[] {
  const { statements } = readRegister(`Telefon;${header}\n030 23125000;${cells}\n`);
  return statements.map((text) => text.replace(' whatsapp-terms', ''));
}

describe('without a status column', () => {
  const wide = (cells: string) => row('Einwilligung am;Widerruf am', cells);
  test('a date of grant and one of withdrawal are two statements', () => {
    expect(wide('01.02.2025;')).toEqual(['given 2025-02-01']);
    expect(wide('01.02.2025;03.04.2025')).toEqual(['given 2025-02-01', 'withdrawn 2025-04-03']);
    expect(wide(';03.04.2025')).toEqual(['withdrawn 2025-04-03']);
  });
  test('no date at all leaves the consent unknown', () => expect(wide(';')).toEqual(['unknown -']));
  test('a withdrawal that is only marked is undated', () => {
    expect(wide('01.02.2025;ja')).toEqual(['given 2025-02-01', 'withdrawn -']);
    expect(wide('01.02.2025;x')).toEqual(['given 2025-02-01', 'withdrawn -']);
    expect(wide('01.02.2025;nein')).toEqual(['given 2025-02-01']);
    expect(wide('01.02.2025;-')).toEqual(['given 2025-02-01']);
  });
  test('a lone date is the day of the grant, unless another column names that day', () => {
    expect(row('Datum', '01.02.2025')).toEqual(['given 2025-02-01']);
    expect(row('Datum;Einwilligung am', '05.05.2025;01.02.2025')).toEqual(['given 2025-02-01']);
  });
});

describe('with a status column', () => {
  const both = (cells: string) => row('Status;Datum;Einwilligung am;Widerruf am', cells);
  test('the date is that of the status', () => expect(row('Status;Datum', 'abgelehnt;01.02.2025')).toEqual(['refused 2025-02-01']));
  test('a grant stands on its own date', () => {
    expect(both('erteilt;05.05.2025;01.02.2025;')).toEqual(['given 2025-02-01']);
    expect(both('erteilt;05.05.2025;;')).toEqual(['given 2025-05-05']);
    expect(both('erteilt;;;')).toEqual(['given -']);
    expect(both('erteilt;;01.02.2025;03.03.2025')).toEqual(['given 2025-02-01', 'withdrawn 2025-03-03']);
  });
  test('a renewal keeps the first grant', () => {
    expect(both('erneuert;05.05.2025;01.02.2025;')).toEqual(['given 2025-02-01', 'renewed 2025-05-05']);
    expect(both('erneuert;;01.02.2025;')).toEqual(['renewed 2025-02-01']);
  });
  test('a withdrawal keeps the grant before it and its own date', () => {
    expect(both('widerrufen;;01.02.2025;03.04.2025')).toEqual(['given 2025-02-01', 'withdrawn 2025-04-03']);
    expect(both('widerrufen;03.04.2025;01.02.2025;')).toEqual(['given 2025-02-01', 'withdrawn 2025-04-03']);
    expect(both('widerrufen;;01.02.2025;')).toEqual(['given 2025-02-01', 'withdrawn -']);
    expect(both('Widerspruch;03.04.2025;;ja')).toEqual(['objected 2025-04-03']);
  });
  test('a withdrawal dated before the grant of its own row is undated, so that the grant cannot outlive it', () => {
    expect(both('widerrufen;01.01.2025;01.02.2025;')).toEqual(['given 2025-02-01', 'withdrawn -']);
    expect(both('widerrufen;01.02.2025;01.02.2025;')).toEqual(['given 2025-02-01', 'withdrawn 2025-02-01']);
  });
  test('a word that denies a grant is not outvoted by a date of grant', () => {
    expect(both('angefragt;;01.02.2025;')).toEqual(['requested 2025-02-01']);
    expect(both('unbekannt;;01.02.2025;')).toEqual(['unknown 2025-02-01']);
    expect(both('abgelaufen;;01.02.2025;')).toEqual(['expired -']);
    expect(both('abgelaufen;03.04.2025;01.02.2025;')).toEqual(['given 2025-02-01', 'expired 2025-04-03']);
    expect(both('ungültig;01.02.2025;01.02.2025;')).toEqual(['invalidated 2025-02-01']);
  });
  test('a date of withdrawal counts whatever the status says', () => {
    for (const word of ['angefragt', 'unbekannt', 'abgelaufen', '']) {
      expect(both(`${word};;;03.04.2025`).at(-1), word).toBe('withdrawn 2025-04-03');
    }
  });
  test('a blank status is unknown, or what the dates say', () => {
    expect(both(';;;')).toEqual(['unknown -']);
    expect(both(';;01.02.2025;')).toEqual(['given 2025-02-01']);
  });
});

test('a grant whose double opt-in was never confirmed was only requested', () => {
  const confirmed = (cells: string) => row('Status;Datum;DOI-Datum', cells);
  expect(confirmed('ja;01.02.2025;')).toEqual(['requested 2025-02-01']);
  expect(confirmed('ja;01.02.2025;nein')).toEqual(['requested 2025-02-01']);
  expect(confirmed('ja;;02.02.2025')).toEqual(['given 2025-02-02']);
  expect(confirmed('nein;01.02.2025;')).toEqual(['refused 2025-02-01']);
});

test('the last day of validity belongs to the grant, not to the withdrawal', () => {
  const { records } = readRegister('tel;granted at;withdrawn at;valid until\n030 23125000;2025-01-01;2025-02-01;31.12.2030\n');
  expect(records.map(({ status, until }) => [status, until])).toEqual([
    ['given', 22_279],
    ['withdrawn', undefined],
  ]);
});

test('every listed status word is read in both languages, however it is written', () => {
  const words = {
    given: 'Ja x 1 TRUE zugestimmt Opt-In opted_in SUBSCRIBED ConsentGiven',
    refused: 'NEIN 0 denied',
    withdrawn: 'opt-out gelöscht',
    objected: 'widersprochen',
    revoked: 'revoked',
    requested: 'offen pending',
    unknown: '? k.A. NotSeen',
    renewed: 'erneuert',
    expired: 'abgelaufen',
    invalidated: 'ungueltig',
  };
  for (const [status, list] of Object.entries(words)) {
    for (const word of list.split(' ')) expect(row('Status', word), word).toEqual([`${status} -`]);
  }
});
