import { expect, test } from 'vitest';
import { refusal } from './read.ts';

const shown = (text: string): unknown => (refusal(text, null) as { facts: { headers: unknown } }).facts.headers;

test('of a row that is no sure header only known words are shown', () => {
  expect(shown('030 23125000;Anna Muster;ja;Weg 7\n')).toBe('…, …, …, …');
  expect(shown('Handy;Anna Muster;ja;Weg 7\n')).toBe('Handy, …, …, …');
  expect(shown('Name;Zweck;Abteilung\nAnna;terms;x\n')).toBe('Name, Zweck, Abteilung');
});
