import { expect, test } from 'vitest';
import { found, told, tree } from './tree.ts';

const database = 'SQLite format 3\0';

test('what SQLite keeps beside a database is no file of its own, in a folder and loose', () => {
  const root = tree({
    'phones/D-1/contacts2.db': database,
    'phones/D-1/contacts2.db-wal': 'log',
    'phones/D-1/contacts2.db-shm': '',
    'phones/D-1/contacts2.db-journal': 'journal',
    'phones/wa.db': database,
    'phones/wa.db-wal': 'log',
  });
  expect(told(found(root))).toEqual({
    devices: ['D-1: phones/D-1/contacts2.db (lost format-unknown)'],
    strays: ['phones/wa.db (lost format-unknown)'],
  });
});

test.each([
  ['without its database', { 'phones/D-1/contacts2.db-wal': 'log' }],
  ['beside what is no database', { 'phones/D-1/contacts2.db-wal': 'log', 'phones/D-1/contacts2.db': 'book' }],
  ['beside a folder of that name', { 'phones/D-1/contacts2.db-wal': 'log', 'phones/D-1/contacts2.db/x.vcf': database }],
  ['of another case', { 'phones/D-1/contacts2.db-wal': 'log', 'phones/D-1/Contacts2.db': database }],
])('a log %s is listed, for contacts may stand in it', (_, files) => {
  expect(told(found(tree(files))).devices.join()).toContain('phones/D-1/contacts2.db-wal (lost format-unknown)');
});
