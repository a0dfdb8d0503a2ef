import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPersons, foldName, hasLegalForm } from '../../src/exposures/names.ts';
import { namesDiffer, wordsOf } from '../../src/model/person-name.ts';

describe('a legal form of a legal person', () => {
  test.each([
    'Muster GmbH',
    'MUSTER GMBH',
    'Muster GmbH & Co. KG',
    'Muster AG',
    'Muster AG, Niederlassung Köln',
    'Muster SE & Co. KGaA',
    'Muster UG (haftungsbeschränkt)',
    'Muster gGmbH',
    'Musterverein e.V.',
    'Musterverein e. V. Berlin',
    'Muster eG',
    'Exemple S.A.',
    'Exemple SARL',
    'Exemple S.à r.l.',
    'Esempio S.p.A. Milano',
    'Example Ltd.',
    'Example, Inc.',
    'Example LLC',
    'Voorbeeld B.V.',
    'Priklad s.r.o.',
    'Muster OHG',
    'Ｍｕｓｔｅｒ　ＧｍｂＨ',
  ])('stands in %s', (name) => expect(hasLegalForm(name)).toBe(true));

  test.each([
    'Hans Muster e.K.',
    'Hans Muster e. Kfm.',
    'Muster GbR',
    'Muster & Beispiel GbR mbH',
    'Muster Ltd., Inh. Hans Muster',
    'Day Spa',
    'Ad Astra',
    'Wir sind se beste',
    'Praxis Dr. E. G. Muster',
    'Kanzlei S. A. Beispiel',
    'Kanzlei S.A. Beispiel',
    'AS Elektro',
    'AB Hausmeisterservice',
    'GmbH',
    'Salon Sia Beispiel',
    'Agentur Musterag',
    'Muster',
    '',
  ])('does not stand in %j', (name) => expect(hasLegalForm(name)).toBe(false));

  test('is looked for in a hostile name without trouble', () => {
    expect(hasLegalForm(' '.repeat(200_000))).toBe(false);
    expect(hasLegalForm('a.'.repeat(200_000))).toBe(false);
  });
});

describe('persons behind a number', () => {
  test.each<[readonly string[], number]>([
    [[], 0],
    [['Anna Muster'], 1],
    [['Anna Muster', 'Anna Muster'], 1],
    [['Anna Muster', 'Muster, Anna'], 1],
    [['Anna Muster', 'A. Muster', 'ANNA MÚSTER'], 1],
    [['Anna Muster', 'Bob Beispiel'], 2],
    [['Anna Muster', 'Bob Beispiel', 'Eve Probe'], 3],
    [['Anna Muster', '☎'], 1],
    [['☎', '📱'], 1],
  ])('%j are %i', (names, persons) => expect(countPersons(names)).toBe(persons));

  test('are several when two of them share no word, though a third shares one with each', () => {
    expect(countPersons(['Anna Beispiel', 'Anna Muster', 'Bob Beispiel'])).toBe(2);
    expect(countPersons(['Anna Muster', 'Bob Beispiel', 'Anna Beispiel'])).toBe(2);
  });

  test('are counted the same in any order, and are several wherever two names share no word', () => {
    const name = fc.array(fc.constantFrom('anna', 'bob', 'muster', 'beispiel', '☎'), { maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), (names) => {
        const persons = countPersons(names);
        expect(countPersons(names.toReversed())).toBe(persons);
        if (names.some((one) => names.some((other) => namesDiffer(one, other)))) expect(persons).toBeGreaterThan(1);
      }),
    );
  });

  test('are counted in time that grows with the names, not with their pairs', () => {
    expect(countPersons(Array.from({ length: 50_000 }, (_, at) => `vor${at} nach${at}`))).toBe(50_000);
  });
});

describe('two names', () => {
  test.each([
    ['Anna Muster', 'muster anna'],
    ['Jörg Beispiel', 'JORG Probe'],
    ['Groß', 'Gross'],
    ['Ｍuster', 'Muster'],
    ['Anna', ''],
    ['Anna', '☎ 💼'],
  ])('%j and %j do not differ', (a, b) => {
    expect(namesDiffer(a, b)).toBe(false);
    expect(namesDiffer(b, a)).toBe(false);
  });

  test.each([
    ['Anna Muster', 'Bob Beispiel'],
    ['Anna', 'Ann'],
    ['王小明', '李小龙'],
  ])('%j and %j share no word', (a, b) => {
    expect(namesDiffer(a, b)).toBe(true);
    expect(namesDiffer(b, a)).toBe(true);
  });
});

test('a name is folded as a whole for comparing entry and organisation', () => {
  expect(foldName('  Ｍuster\u00a0 GMBH ')).toBe('muster gmbh');
  expect([...wordsOf("Müller-Lüdenscheidt, d'Été 3")]).toEqual(['muller', 'ludenscheidt', 'd', 'ete', '3']);
});

test('forms of address and titles are no part of a name', () => {
  expect(namesDiffer('Frau Muster', 'Frau Beispiel')).toBe(true);
  expect(namesDiffer('Dr. Ben Muster', 'Dr. Anna Beispiel')).toBe(true);
  expect(countPersons(['Herr Meier', 'Herr Beispiel'])).toBe(2);
});
