import { expect, test } from 'vitest';
import { collected } from '../collected.ts';

const consent = (subject: unknown, id = 'r'): object => ({
  '@id': id,
  '@type': 'dpv:ConsentRecord',
  'dpv:hasDataSubject': subject,
  'dpv:hasConsentStatus': { '@id': 'dpv:ConsentGiven' },
  'dct:date': '2025-03-01',
});
const person = (id: string, phone: string): object => ({ '@id': id, 'dpv:hasIdentifier': phone });
const numbersIn = async (text: string): Promise<[number[], readonly string[]]> => {
  const { records, lost } = await collected(text, { id: 'dpv' });
  return [records.map(({ number }) => number), lost];
};

test('a person told of later in the graph is found', async () => {
  const text = JSON.stringify({ '@graph': [consent({ '@id': 'x:1' }), person('x:1', '+49 30 23125001')] });
  expect(await numbersIn(text)).toEqual([[493023125001], []]);
});

test('blank nodes of one name in two graphs are two people', async () => {
  const graph = (phone: string): string => JSON.stringify({ '@graph': [consent({ '@id': '_:b0' }), person('_:b0', phone)] });
  expect(await numbersIn(`${graph('+49 30 23125001')}\n${graph('+49 30 23125002')}\n`)).toEqual([[493023125001, 493023125002], []]);
});

test('a blank node outside any graph that could be two people is nobody', async () => {
  const lines = [consent({ '@id': '_:b0' }), person('_:b0', '+49 30 23125001'), person('_:b0', '+49 30 23125002')];
  expect(await numbersIn(JSON.stringify(lines))).toEqual([[], ['number-unreadable 1']]);
});

test('what is told of a node in two places is taken together', async () => {
  const graph = [consent({ '@id': 'x:1' }), { '@id': 'x:1', 'foaf:name': 'Anna' }, person('x:1', '+49 30 23125001')];
  const { records } = await collected(JSON.stringify({ '@graph': graph }), { id: 'dpv' });
  expect(records).toMatchObject([{ number: 493023125001, name: 'Anna' }]);
});

test('nodes that refer to each other in a circle come to an end', async () => {
  const graph = [
    { ...consent('+49 30 23125001'), 'dpv:hasProcess': { '@id': 'x:p' } },
    { '@id': 'x:p', 'dpv:hasProcess': { '@id': 'x:q' }, 'dpv:hasPurpose': { '@id': 'x:q' } },
    { '@id': 'x:q', 'dpv:hasProcess': [{ '@id': 'x:p' }, { '@id': 'r' }] },
  ];
  expect(await numbersIn(JSON.stringify({ '@graph': graph }))).toEqual([[493023125001], []]);
});

test('a record that branches without end is left out and named', async () => {
  const branch = (level: number): object => ({
    '@id': `x:${level}`,
    'dpv:hasProcess': Array.from({ length: 6 }, () => ({ '@id': `x:${level + 1}` })),
  });
  const graph = [{ ...consent('+49 30 23125001'), 'dpv:hasProcess': { '@id': 'x:0' } }, ...Array.from({ length: 10 }, (_, i) => branch(i))];
  const [numbers, lost] = await numbersIn(JSON.stringify({ '@graph': graph }));
  expect([numbers, lost]).toEqual([[493023125001], ['register-record-large 1']]);
});

test('the state a record is in does not outlive the event that gave its day', async () => {
  const record = {
    ...consent('+49 30 23125001'),
    'dct:date': undefined,
    'dpv:hasConsentStatus': 'dpv:ConsentWithdrawn',
    'dct:hasPart': [
      { '@type': 'dpv:ConsentWithdrawn', 'dct:date': '2025-01-01' },
      { '@type': 'dpv:RenewedConsentGiven', 'dct:date': '2025-06-01' },
    ],
  };
  const { records } = await collected(JSON.stringify(record), { id: 'dpv' });
  expect(records.map(({ status, day }) => [status, day])).toEqual([
    ['withdrawn', 20_089],
    ['renewed', 20_240],
  ]);
});
