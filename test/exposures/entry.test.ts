import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/exposures/entry.ts';
import { bookOf, type Card, deviceBookOf, exposuresOf } from './book.ts';

function entryOf(card: Card): Entry {
  return bookOf([[{ ...card, numbers: ['110'] }]]).exposures[0]!.places[0]!.entry;
}

const firm = 'Muster GmbH';

describe('an entry names a person', () => {
  test.each<[string, Card]>([
    ['by a given name', { given: 'Anna' }],
    ['by a family name', { family: 'Muster' }],
    ['by a family name that is the firm’s', { family: firm, organisation: firm, name: firm }],
    ['by a name field, though the export calls it an organisation', { given: 'Anna', organisation: firm, name: firm, marked: true }],
    ['by a display name that is not the organisation', { name: 'Anna Muster', organisation: firm }],
    ['by a display name without any organisation', { name: firm }],
  ])('%s', (_, card) => {
    expect(entryOf(card)).toMatchObject({ namesPerson: true, namesOrganisation: false });
  });

  test('when one of several display names may be a person', () => {
    const book = deviceBookOf([[]]);
    book.contact();
    for (const [field, text] of [
      ['organisation', firm],
      ['formatted', firm],
      ['formatted', 'Anna'],
    ] as const) {
      const bytes = Buffer.from(text);
      book.text(field, bytes, 0, bytes.length);
    }
    book.phone(Buffer.from('110'), 0, 3, 1, undefined);
    book.end();
    expect(exposuresOf(book)[0]!.places[0]!.entry).toMatchObject({ namesPerson: true, displayName: firm });
  });
});

describe('an entry names only an organisation', () => {
  test.each<[string, Card]>([
    ['when the display name repeats it', { name: firm, organisation: firm }],
    ['when the display name repeats it in other case, width or spacing', { name: 'ＭＵＳＴＥＲ  gmbh ', organisation: firm }],
    ['when nothing else is named', { organisation: firm }],
    ['when names hold only blanks', { given: '  ', family: '\u00a0', name: ' ', organisation: firm }],
    ['when the export says so and gives only a display name', { name: firm, marked: true }],
  ])('%s', (_, card) => {
    expect(entryOf(card)).toMatchObject({ namesPerson: false, namesOrganisation: true });
  });
});

test('an entry without any name names neither', () => {
  expect(entryOf({})).toMatchObject({ namesPerson: false, namesOrganisation: false, displayName: '', personName: '' });
  expect(entryOf({ marked: true })).toMatchObject({ namesPerson: false, namesOrganisation: false });
});

test('the display name is the one shown, else given and family name, else the organisation', () => {
  expect(entryOf({ name: 'Anna M.', given: 'Anna', family: 'Muster' }).displayName).toBe('Anna M.');
  expect(entryOf({ given: 'Anna', family: 'Muster', organisation: firm }).displayName).toBe('Anna Muster');
  expect(entryOf({ family: 'Muster' }).displayName).toBe('Muster');
  expect(entryOf({ organisation: firm }).displayName).toBe(firm);
});

test('persons are compared by given and family name, else by the display name', () => {
  expect(entryOf({ name: 'Schatz', given: 'Anna', family: 'Muster' }).personName).toBe('Anna Muster');
  expect(entryOf({ name: 'Anna Muster' }).personName).toBe('Anna Muster');
});
