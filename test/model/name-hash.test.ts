import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NameHash } from '../../src/model/name-hash.ts';
import { sameNameOf } from '../../src/model/person-name.ts';
import { runs } from '../runs.ts';

/** The hash of a name added in pieces; undefined where it tells nobody from others. */
function hashOf(...pieces: readonly string[]): number | undefined {
  const hash = new NameHash();
  hash.begin();
  for (const piece of pieces) {
    const bytes = Buffer.from(`x${piece}x`);
    hash.add(bytes, 1, bytes.length - 1);
  }
  return hash.tells ? hash.value : undefined;
}

test.each([
  ['Müller, Jörg', 'Dr. JÖRG MULLER'],
  ['Anna-Maria Groß', 'Frau Gross, Maria Anna'],
  ['Anna Anna Berg', 'Anna Berg'],
  ['Zoë d’Été', 'zoe d ete'],
  ['Jo\u0308rg Weiß', 'Jörg Weiss'],
  ['Ａnna Berg', 'anna berg'],
  ['Герман Петров', 'ПЕТРОВ герман'],
  ['Søren Æbelø 3', '3 ÆBELØ søren'],
  ['Łukasz Yılmaz', 'YıLMAZ łukasz'],
  ['Ayşe Ĳsbrand', 'AYSE ijsbrand'],
])('%j and %j are one name', (one, other) => {
  expect(sameNameOf(one)).toBe(sameNameOf(other));
  expect(hashOf(one)).toBe(hashOf(other));
  expect(hashOf(...one.split(' '))).toBe(hashOf(one));
});

test.each([
  ['Jörg Müller', 'Joerg Mueller'],
  ['Anna Berg', 'Ann Aberg'],
  ['Anna Berg', 'Anna Bergmann'],
  ['Anna Berg', 'Anna Maria Berg'],
])('%j and %j are two', (one, other) => {
  expect(sameNameOf(one)).not.toBe(sameNameOf(other));
  expect(hashOf(one)).not.toBe(hashOf(other));
});

test('a name of one word, of titles or of a whole text tells nobody from others', () => {
  const text = Array.from({ length: 33 }, (_, at) => `wort${at}`);
  for (const name of ['', 'Anna', 'Herr Berg', 'Dr. med. Berg', 'miß Berg', 'Ing. Dipl.', '☎ 💼', text.join(' ')]) {
    expect(sameNameOf(name)).toBe('');
    expect(hashOf(name)).toBeUndefined();
  }
  expect(hashOf(text.slice(1).join(' '))).toBeDefined();
  expect(sameNameOf(text.slice(1).join(' '))).not.toBe('');
});

test('names have one hash when they have the same words, and almost only then', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'anna',
      'Anna',
      'ANNÄ',
      'Dr',
      'dr1',
      'miß',
      'Miss',
      'Groß',
      'GROSS',
      'müller',
      'mu\u0308ller',
      'łukasz',
      '王',
      'æ',
      '×',
      'a1',
    ),
    fc.string({ unit: fc.constantFrom(...Array.from('abÄÖßéÿ÷\u00d7ñ1İıŁşĳŉſﬁ\u0301- ')), maxLength: 6 }),
  );
  const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(hashOf(one) === undefined).toBe(sameNameOf(one) === '');
      expect(hashOf(one) === hashOf(other)).toBe(sameNameOf(one) === sameNameOf(other));
    }),
    { seed: 20_261_101, numRuns: runs(20_000) },
  );
});
