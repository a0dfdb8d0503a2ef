import { expect, test } from 'vitest';
import { person } from '../../bench/estate/people.js';
import { random } from '../../bench/estate/random.js';
import { inBook } from '../../bench/estate/spellings.js';
import { createNumberReader } from '../../src/phones/number-reader.ts';
import { numbersUnder, type Reading } from '../twin/numbers.ts';
import { runs } from '../runs.ts';
import { randomOf, spelling } from './spellings.ts';

const seed = 20_261_102;

function* bookSpellings(count: number): Generator<string> {
  const r = random(seed);
  const one = (): string => inBook(r.pick(person(r.below(1_000_000)).phones), r);
  for (let i = 0; i < count; i++) yield r.chance(0.8) ? one() : one() + r.pick([' / ', ';', ', ', ' ::: ', '|', '\n', ' p ']) + one();
}

/** What the program makes of a cell, as the twin says it. */
function readings(region: string): (cell: string) => Partial<Reading>[] {
  const reader = createNumberReader(region);
  return (cell) => {
    const found: Partial<Reading>[] = [];
    const bytes = Buffer.from(cell);
    reader.readCell(bytes, 0, bytes.length, (kind) => {
      const { key, mobile, service, shortCode: code } = reader;
      found.push(kind === 'number' ? { kind, key, mobile, service } : kind === 'short' ? { kind, code } : { kind });
    });
    return found;
  };
}

function twins(region: string, cell: string): Partial<Reading>[] {
  const found = numbersUnder(region).readCell(cell);
  return found.map((reading) => {
    if (reading.kind !== 'number') return reading;
    const { kind, key, mobile, service } = reading;
    return { kind, key, mobile, service };
  });
}

test(`values as books hold them, one or two in a cell, are read as the slow twin reads them (seed ${seed})`, () => {
  const read = readings('DE');
  for (const text of bookSpellings(runs(5000))) expect(read(text), text).toEqual(twins('DE', text));
});

test(`values that hardly any book holds, of all regions, likewise (seed ${seed})`, () => {
  const fuzz = randomOf(seed);
  const readers = new Map<string, ReturnType<typeof readings>>();
  for (let i = runs(5000); i > 0; i--) {
    const { region, text } = spelling(fuzz);
    // The library's own reading of a context differs from call to call (see reference.ts).
    if (region === undefined || text.includes(';phone-context=')) continue;
    const read = readers.get(region) ?? readings(region);
    readers.set(region, read);
    expect(read(text), `${region} ${text}`).toEqual(twins(region, text));
  }
});
