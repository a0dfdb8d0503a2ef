import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { peekJson } from '../../../../../src/lib/json/peek.ts';
import { Names } from '../../../../../src/readers/registers/json/dpv/names.ts';
import { collected } from '../collected.ts';

const named = (context: object, name: string): string => new Names([peekJson(JSON.stringify(context))]).of(name);

test.each([
  ['dpv:hasPurpose', {}, 'dpv:hasPurpose'],
  ['https://w3id.org/dpv#hasPurpose', {}, 'dpv:hasPurpose'],
  ['http://www.w3.org/ns/dpv#hasPurpose', {}, 'dpv:hasPurpose'],
  ['hasPurpose', {}, 'dpv:hasPurpose'],
  ['v:hasPurpose', { v: 'https://w3id.org/dpv#' }, 'dpv:hasPurpose'],
  ['zweck', { v: 'https://w3id.org/dpv#', zweck: { '@id': 'v:hasPurpose', '@type': '@id' } }, 'dpv:hasPurpose'],
  ['hasPurpose', { '@vocab': 'https://w3id.org/dpv#' }, 'dpv:hasPurpose'],
  ['hasPurpose', { '@vocab': 'https://other.example/#' }, 'https://other.example/#hasPurpose'],
  ['dpv:hasPurpose', { dpv: 'https://other.example/#' }, 'https://other.example/#hasPurpose'],
  ['b:x', { a: 'https://w3id.org/', b: 'a:dpv#' }, 'dpv:x'],
  ['dcterms:date', {}, 'dct:date'],
  ['id', { id: '@id' }, '@id'],
  ['a', { a: 'b', b: 'a' }, 'a'],
  ['__proto__', {}, '__proto__'],
  ['_:b0', {}, '_:b0'],
])('%s under %j is %s', (name, context, expected) => {
  expect(named(context, name)).toBe(expected);
});

test('a context named by its address is not looked at, and does no harm', () => {
  expect(new Names([peekJson('["https://w3id.org/dpv", {"x": "https://w3id.org/dpv#"}]')]).of('x:hasPurpose')).toBe('dpv:hasPurpose');
});

describe('one record in other spellings', () => {
  const file = path.resolve(import.meta.dirname, '../../../../../fixtures/registers/dpv/record/register.json');
  const text = readFileSync(file, 'utf8');
  const spellings: Readonly<Record<string, (text: string) => string>> = {
    'whole IRIs': (one) => one.replaceAll(/"dpv:(?!27560)/g, '"https://w3id.org/dpv#').replaceAll('"dct:', '"http://purl.org/dc/terms/'),
    'prefixes of its own': (one) =>
      one
        .replaceAll(/"dpv:(?!27560)/g, '"p:')
        .replaceAll('"dct:', '"q:')
        .replace('"company":', '"p": "https://w3id.org/dpv#", "q": "http://purl.org/dc/terms/", "company":'),
    'no prefixes': (one) => one.replaceAll(/"dpv:(has|is|Consent)/g, '"$1').replaceAll(/"dct:(source|date)/g, '"$1'),
    'an array': (one) => `[${one}]`,
    'a graph': (one) => `{"@context": {"company": "https://muster.example/parties#"}, "@graph": [${one}]}`,
    'a line': (one) => one.replaceAll(/\n\s*/g, ''),
  };

  test.each(Object.entries(spellings))('%s say the same', async (_, spelled) => {
    const { statements } = await collected(text);
    expect(statements).toHaveLength(4);
    const other = await collected(spelled(text));
    expect([other.statements, other.counts.begun, other.counts.rows]).toEqual([statements, 4, 4]);
  });
});
