import { describe, expect, test } from 'vitest';
import type { ContactField } from '../../../src/model/contact-sink.ts';
import { neededFor } from '../../../src/readers/address-books/vcard/needed.ts';
import { EMAIL, N, TEL, UID, VERSION } from '../../../src/readers/address-books/vcard/property.ts';
import { vcard } from '../../../src/readers/address-books/vcard/reader.ts';
import { collectLater } from '../collect.ts';
import { card, oldCard } from './cards.ts';

const read = async (text: string, recordSize: number) => {
  const { contacts, problems } = await collectLater(vcard, text, { limits: { recordSize } });
  return {
    names: contacts.map(({ texts }) => texts.map(([, value]) => value).join(' ')),
    phones: contacts.flatMap(({ phones }) => phones.map(({ value, line }) => `${value} ${line}`)),
    problems: problems.map(({ level, code, line }) => `${level} ${code} ${line}`),
  };
};

describe('a property longer than the limit is listed, not held', () => {
  const after = ['TEL:1'];

  test.each([
    ['one line', card(`FN:${'x'.repeat(300)}`, ...after), 'lost value-too-long 3', '1 4'],
    ['folds', card('FN:x', ...Array.from({ length: 10 }, () => ` ${'x'.repeat(40)}`), ...after), 'lost value-too-long 3', '1 14'],
    [
      'soft breaks',
      oldCard('FN;QUOTED-PRINTABLE:x=', ...Array.from({ length: 10 }, () => `${'x'.repeat(40)}=`), 'x', ...after),
      'lost value-too-long 3',
      '1 15',
    ],
    [
      'a name without colon',
      card('TEL', ...Array.from({ length: 10 }, () => ` ;${'x'.repeat(40)}`), ...after),
      'lost value-too-long 3',
      '1 14',
    ],
    ['a number', card(`TEL:${'0'.repeat(300)}`, ...after), 'lost value-too-long 3', '1 4'],
    ['more than the buffer', card(`FN:${'x'.repeat(400_000)}`, ...after), 'lost value-too-long 3', '1 4'],
  ])('%s', async (_, text, listed, phone) => {
    expect(await read(text, 256)).toEqual({ names: [''], phones: [phone], problems: [listed] });
  });

  test('at the limit it is read', async () => {
    const text = card(`FN:${'x'.repeat(251)}`);
    expect((await read(text, 256)).problems).toEqual([]);
    expect((await read(text, 255)).problems).toEqual(['lost value-too-long 3']);
  });

  test('what nobody needs may be of any length', async () => {
    expect(await read(card(`PHOTO:${'A'.repeat(600_000)}`, ...after), 256)).toEqual({ names: [''], phones: ['1 4'], problems: [] });
  });
});

describe('cards within a card that would take up too much memory', () => {
  const inner = (name: string, count: number) => [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    ...Array.from({ length: count }, () => 'TEL:2'),
  ];

  test('are handed on before it has ended, which is then listed as cut', async () => {
    const text = card('FN:Anna', 'TEL:1', ...inner('Bert', 1), 'END:VCARD', ...inner('Carla', 40), 'END:VCARD', 'TEL:3') + card('FN:Dora');
    const { names, phones, problems } = await read(text, 16_384);
    expect(names).toEqual(['Anna', 'Bert', 'Carla', 'Dora']);
    expect(phones).toHaveLength(42);
    expect(problems).toEqual(['lost card-not-ended 1', `lost tel-outside-card ${5 + 5 + 44}`]);
  });

  test('without any property of their own', async () => {
    const text = card('FN:Anna', ...Array.from({ length: 100 }, () => ['AGENT:', 'BEGIN:VCARD', 'END:VCARD']).flat(), 'TEL:3');
    const { names, problems } = await read(text, 16_384);
    expect(names).toHaveLength(101);
    expect(problems).toContain('lost card-not-ended 1');
  });

  test('as text are listed', async () => {
    const agent = `AGENT:${['BEGIN:VCARD', 'VERSION:3.0', `FN:${'x'.repeat(500)}`, 'END:VCARD'].join('\\n')}`;
    const { names, problems } = await read(card('FN:Anna', agent, agent, agent), 1_200);
    expect(names).toHaveLength(3);
    expect(problems).toEqual(['lost value-too-long 6']);
  });
});

test('a field is taken out of the file when the sink wants it, or one of those it is made of', () => {
  const needed = (...wants: ContactField[]) => [N, EMAIL, UID, TEL, VERSION].map((property) => neededFor(new Set(wants))[property]);
  expect(needed()).toEqual([0, 0, 0, 1, 1]);
  expect(needed('given', 'uid')).toEqual([1, 0, 1, 1, 1]);
  expect([N, EMAIL, UID].map((property) => neededFor(undefined)[property])).toEqual([1, 1, 1]);
});
