/** The terms are used from their data, nowhere copied: with other data, reading, folding, rules and report say otherwise. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { termsAsOf, termsVersions } from '../../src/model/terms.ts';
import { indexed } from '../../src/registers/register-index.ts';
import { joined } from '../../src/registers/joined.ts';
import { ColumnsWriter } from '../../src/registers/columns-writer.ts';
import { standingOf } from '../../src/registers/standing.ts';
import { wordsIn } from '../../src/reporters/words/words.ts';
import { termsVersionSuperseded } from '../../src/rules/C07.ts';
import { belowMinimumAge } from '../../src/rules/C08.ts';
import { timestampImplausible } from '../../src/rules/R03.ts';
import { readRegister } from '../readers/registers/read.ts';
import { minimal, parsePolicy } from '../policy/policies.ts';
import { exposure, grant, noDemands } from '../rules/facts.ts';
import { anna, on } from '../registers/records.ts';

/** A required file of JSON is one object for all who require it: changed before anybody reads it, and put back for other tests. */
const putBack = await vi.hoisted(async () => {
  const { createRequire } = await import('node:module');
  const data = createRequire(import.meta.url)('../../src/model/terms.json') as object;
  const before = { ...data };
  const versions = [
    { id: 'wa-eea-tos-1999-01-02', printed: '1999-01-02', effective: '1999-02-01', minimumAge: 40 },
    { id: 'wa-eea-tos-1999-05-06', printed: '1999-05-06', effective: null, minimumAge: 50 },
  ];
  Object.assign(data, { asOf: '1999-12-31', earlierMinimumAge: 30, versions });
  vi.resetModules();
  return () => void Object.assign(data, before);
});

afterAll(() => {
  putBack();
  vi.resetModules();
});

/** What the rules say of one row about Anna on a day. */
function told(row: string, asOf: string) {
  const { records } = readRegister(`phone,status,at,scope,terms_version,birth_date,evidence\n+${anna},given,${row},DOC-1\n`);
  const writer = new ColumnsWriter();
  for (const record of records) writer.add({ ...record, nameUtf8: undefined, name: '' }, 0, false);
  const facts = exposure(standingOf(indexed(joined([[writer.filled()]])), anna, ['whatsapp-terms'], on(asOf)));
  return [termsVersionSuperseded, belowMinimumAge, timestampImplausible].map((rule) => rule.judge(facts));
}

test('versions, dates and ages are those of the data', () => {
  expect(termsVersions.map(({ id }) => id)).toEqual(['wa-eea-tos-1999-01-02', 'wa-eea-tos-1999-05-06']);
  const named = '1999-03-01,whatsapp-terms,Nutzungsbedingungen vom 02.01.1999,';
  const superseded = { terms: 'wa-eea-tos-1999-01-02', latest: 'wa-eea-tos-1999-05-06', by: 'day', dataAsOf: '1999-12-31' };
  expect(told(named, '1999-05-05')).toEqual([undefined, undefined, undefined]);
  expect(told(named, '1999-05-06')).toEqual([superseded, undefined, undefined]);
  const young = { on: '1999-03-01', minimumAge: 40, terms: 'wa-eea-tos-1999-01-02' };
  expect(told('1999-03-01,whatsapp-terms,,1959-03-02', '1999-12-01')).toEqual([undefined, young, undefined]);
  expect(told('1999-03-01,whatsapp-terms,,1959-03-01', '1999-12-01')).toEqual([undefined, undefined, undefined]);
  expect(told('1999-01-31,whatsapp-terms,,1969-01-31', '1999-12-01')).toEqual([undefined, undefined, undefined]);
  const early = { what: 'terms', on: '1999-05-05', id: 'wa-eea-tos-1999-05-06' };
  expect(told('1999-05-05,whatsapp-terms,wa-eea-tos-1999-05-06,', '1999-05-05')).toEqual([undefined, undefined, early]);
});

test('a policy may name the versions of the data as the latest, and C07 then measures by them', () => {
  const named = (id: string) => parsePolicy(`${minimal}latest-terms: ${id}\n`, 'x.yaml').latestTerms;
  expect([named('wa-eea-tos-1999-01-02'), named('wa-eea-tos-1999-05-06')]).toEqual([1, 2]);
  expect(() => named('wa-eea-tos-2021-01-04')).toThrow('x.yaml, line 5: latest-terms');
  const said = { scope: 'whatsapp-terms', terms: 1, supersededBy: 2 } as const;
  const facts = exposure({ grant: grant(said) }, { demands: { ...noDemands, latestTerms: 2 } });
  expect(termsVersionSuperseded.judge(facts)).toMatchObject({
    terms: 'wa-eea-tos-1999-01-02',
    latest: 'wa-eea-tos-1999-05-06',
    by: 'policy',
  });
});

test('the day of the data stands in the annex of the report in both languages', () => {
  const annex = (language: 'de' | 'en'): string => JSON.stringify(wordsIn(language).annex.parts({ dates: [], privacy: 'masked' } as never));
  expect(termsAsOf).toBe('1999-12-31');
  expect(annex('en')).toContain('terms (EEA): as of 1999-12-31');
  expect(annex('de')).toContain('(EWR): Stand 31.12.1999');
});

test('no source names a date or id of a version but as the example of a rule', () => {
  const versions = (
    JSON.parse(readFileSync('src/model/terms.json', 'utf8')) as { versions: { printed: string; effective: string | null }[] }
  ).versions;
  const days = versions.flatMap(({ printed, effective }) => [printed, ...(effective === null ? [] : [effective])]);
  const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'));
  const naming = files.filter((file) => {
    const lines = readFileSync(path.join('src', file), 'utf8').split('\n');
    return lines.some((line) => !/^\s*(?:example:|\*|\/\*\*)/.test(line) && days.some((day) => line.includes(day)));
  });
  expect(naming).toEqual([]);
});
