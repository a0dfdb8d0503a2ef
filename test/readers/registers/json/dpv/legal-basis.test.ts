import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../../src/model/day.ts';
import { collected } from '../collected.ts';

const subject = { '@id': 'x:1', 'dpv:hasIdentifier': '+49 30 23125001' };

/** Statements of one record with this process, as `status day scope`, and what was lost. */
async function read(process: object, around: object = {}): Promise<string[]> {
  const record = { '@type': 'dpv:ConsentRecord', 'dpv:hasDataSubject': subject, ...around, 'dpv:hasProcess': process };
  const { records, lost } = await collected(JSON.stringify(record), { id: 'dpv' });
  return [...records.map(({ status, day, scope }) => `${status} ${day === undefined ? '-' : dayOf(day)} ${scope}`), ...lost];
}

const given = {
  'dpv:hasConsentStatus': { '@id': 'dpv:ConsentGiven' },
  'dct:date': '2025-03-01',
  'dpv:hasPurpose': 'askfirst:contact-upload',
};

describe('a legal basis beside a consent status', () => {
  test.each([
    ['dpv:Consent', 'given'],
    ['dpv:ExplicitlyExpressedConsent', 'given'],
    ['https://w3id.org/dpv/legal/eu/gdpr#A6-1-a', 'given'],
    ['dpv:Contract', 'b'],
    ['dpv:EnterIntoContract', 'b'],
    ['dpv:LegalObligation', 'c'],
    ['dpv:VitalInterest', 'd'],
    ['dpv:PublicTask', 'e'],
    ['dpv:PublicInterest', 'e'],
    ['dpv:LegitimateInterest', 'f'],
    ['https://w3id.org/dpv#LegitimateInterestOfController', 'f'],
    ['eu-gdpr:A6-1-f', 'f'],
  ])('%s makes it %s', async (basis, status) => {
    for (const legal of [basis, { '@id': basis }, [{ '@type': basis }]])
      expect(await read({ ...given, 'dpv:hasLegalBasis': legal })).toEqual([`${status} 2025-03-01 contact-upload`]);
  });

  test('may be a word of registers', async () => {
    for (const legal of ['Vertrag', { 'skos:prefLabel': 'Art. 6 Abs. 1 lit. b DSGVO' }])
      expect(await read({ ...given, 'dpv:hasLegalBasis': legal })).toEqual(['b 2025-03-01 contact-upload']);
  });

  test('holds for the processes within', async () => {
    expect(await read({ 'dpv:hasProcess': given, 'dpv:hasLegalBasis': 'dpv:Contract' })).toEqual(['b 2025-03-01 contact-upload']);
    expect(await read(given, { 'dpv:hasLegalBasis': 'dpv:Contract' })).toEqual(['b 2025-03-01 contact-upload']);
  });

  test('leaves a withdrawal what it is', async () => {
    const withdrawn = { ...given, 'dpv:hasConsentStatus': 'dpv:ConsentWithdrawn', 'dpv:hasLegalBasis': 'dpv:LegitimateInterest' };
    expect(await read(withdrawn)).toEqual(['withdrawn 2025-03-01 contact-upload']);
  });

  test('that is a consent of its own, with its status, changes nothing', async () => {
    expect(
      await read({ ...given, 'dpv:hasLegalBasis': { '@id': 'x:c', 'dpv:hasConsentStatus': 'dpv:ConsentGiven', 'dct:date': '2025-03-01' } }),
    ).toContain('given 2025-03-01 contact-upload');
  });

  test.each(['x:habit', 'Gewohnheit', 'dpv:DataTransferLegalBasis'])('%s loses the statement, but not a withdrawal', async (legal) => {
    expect(await read({ ...given, 'dpv:hasLegalBasis': legal })).toEqual(['legal-basis-unlisted 1']);
    const withdrawn = { ...given, 'dpv:hasConsentStatus': 'dpv:ConsentWithdrawn', 'dpv:hasLegalBasis': legal };
    expect(await read(withdrawn)).toEqual(['withdrawn 2025-03-01 contact-upload', 'legal-basis-unlisted 1']);
  });

  test('consent and another one at once loses it', async () => {
    expect(await read({ ...given, 'dpv:hasLegalBasis': ['dpv:Consent', 'dpv:Contract'] })).toEqual(['legal-basis-unlisted 1']);
  });
});

describe('a legal basis without a consent status', () => {
  const process = { 'dpv:hasLegalBasis': 'dpv:LegitimateInterest', 'dpv:hasPurpose': 'askfirst:contact-upload' };

  test('is a statement with its own day, else that of the record', async () => {
    expect(await read({ ...process, 'dct:date': '2026-01-15' })).toEqual(['f 2026-01-15 contact-upload']);
    expect(await read(process, { 'dct:date': '2026-01-16' })).toEqual(['f 2026-01-16 contact-upload']);
    expect(await read(process)).toEqual(['f - contact-upload']);
  });

  test('stands beside the consent of another process', async () => {
    const both = [
      { ...process, 'dct:date': '2026-01-15' },
      { ...given, 'dpv:hasLegalBasis': 'dpv:Consent' },
    ];
    expect(await read(both)).toEqual(['f 2026-01-15 contact-upload', 'given 2025-03-01 contact-upload']);
  });

  test('is nothing where it is consent: then the status is missing', async () => {
    expect(await read({ ...process, 'dpv:hasLegalBasis': 'dpv:Consent' })).toEqual(['status-missing 1']);
  });
});
