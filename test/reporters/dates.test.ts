import { expect, test } from 'vitest';
import { type Span, wordsIn } from '../../src/reporters/words/words.ts';

const none: Span = { first: null, last: null, missing: 2 };
const some: Span = { first: '2026-10-01', last: '2026-10-30', missing: 1 };
const one: Span = { first: '2026-10-30', last: '2026-10-30', missing: 0 };

/** What the head says of the inventory; undefined: nothing. */
function said(inventory: Span | null, language: 'en' | 'de'): string | undefined {
  const lines = wordsIn(language).dates({ exports: none, inventory, register: null }, false);
  return lines.find((line) => line.startsWith('Invent'));
}

test.each([
  [
    some,
    'Inventory: as of 2026-10-01 to 2026-10-30, not given for 1 device',
    'Inventar: Stand 01.10.2026 bis 30.10.2026, bei 1 Gerät ohne Angabe',
  ],
  [one, 'Inventory: as of 2026-10-30', 'Inventar: Stand 30.10.2026'],
  [none, 'Inventory: as supplied, the file names no day', 'Inventar: Stand wie geliefert, die Datei nennt keinen Tag'],
  [null, undefined, undefined],
])('the head names the days of the inventory, and nothing without one', (inventory, en, de) => {
  expect([said(inventory, 'en'), said(inventory, 'de')]).toEqual([en, de]);
});
