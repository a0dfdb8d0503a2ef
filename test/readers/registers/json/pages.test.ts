import { describe, expect, test } from 'vitest';
import { collected } from './collected.ts';

const point = (last: number, value = 534120001): object => ({
  '@odata.etag': 'W/"1"',
  msdynmkt_contactpointvalue: `+491713920${String(last).padStart(3, '0')}`,
  msdynmkt_contactpointtype: 534120001,
  msdynmkt_value: value,
  modifiedon: '2025-03-01T10:00:00Z',
});
const answer = (members: object): string => JSON.stringify(members);

describe('the answer of a vendor', () => {
  test('is read by the profile of its records, whatever list they stand in', async () => {
    const hubspot = { phone: '+491713920011', hs_legal_basis: 'Freely given consent from contact', hs_email_optout: 'false' };
    const klaviyo = {
      phone_number: '+491713920012',
      subscriptions: { whatsapp: { marketing: { consent: 'UNSUBSCRIBED', consent_timestamp: '2025-03-01T10:00:00Z' } } },
    };
    const brevo = { WHATSAPP: '491713920013', OPT_IN: true, 'DOUBLE_OPT-IN': '1' };
    const pipedrive = { phone: [{ value: '+491713920014', primary: true }], marketing_status: 'subscribed', doi_status: 1 };
    const read = async (members: object): Promise<unknown> => {
      const { counts, records, lost } = await collected(answer(members), { scope: 'contact-upload' });
      return [counts.format, ...records.map(({ number, status, scope }) => `${number} ${status} ${scope}`), ...lost];
    };
    expect(await read({ '@odata.context': 'x', value: [point(1), point(2, 534120002)] })).toEqual([
      'dynamics-contact-point-consent',
      '491713920001 given marketing',
      '491713920002 withdrawn marketing',
    ]);
    expect(await read({ results: [{ id: '1', properties: hubspot }] })).toEqual(['hubspot-contacts', '491713920011 given marketing']);
    expect(await read({ data: [{ type: 'profile', id: '1', attributes: klaviyo }], links: { next: null } })).toEqual([
      'klaviyo-whatsapp-consent',
      '491713920012 withdrawn marketing',
    ]);
    expect(await read({ contacts: [{ email: 'a@example.org', smsBlacklisted: true, attributes: brevo }], count: 1 })).toEqual([
      'brevo-contacts',
      '491713920013 given marketing',
      '491713920013 withdrawn marketing',
    ]);
    expect(await read({ success: true, data: [pipedrive] })).toEqual(['pipedrive-persons', '491713920014 given marketing']);
  });

  test.each([
    [{ '@odata.nextLink': 'https://example.org/next' }, 'register-paged 1'],
    [{ paging: { next: { after: '2' } } }, 'register-paged 1'],
    [{ links: { next: 'https://example.org/next' } }, 'register-paged 1'],
    [{ done: false }, 'register-paged 1'],
    [{ nextRecordsUrl: '/query/2' }, 'register-paged 1'],
    [{ additional_data: { pagination: { more_items_in_collection: true } } }, 'register-paged 1'],
    [{ '@odata.count': 3 }, 'register-truncated 1'],
  ])('that says there is more is incomplete: %j', async (around, lost) => {
    expect((await collected(answer({ value: [point(1), point(2)], ...around }))).lost).toEqual([lost]);
  });

  test('is whole where the last of its pages says so', async () => {
    const pages = [
      { value: [point(1)], '@odata.count': 2, '@odata.nextLink': 'https://example.org/next' },
      { value: [point(2)], '@odata.count': 2, paging: {}, done: true, hasMore: false },
    ];
    const { lost, records } = await collected(pages.map(answer).join('\n'));
    expect(lost).toEqual([]);
    expect(records).toHaveLength(2);
  });
});

test('a record that holds a list is a record, and one among pages is listed', async () => {
  const own = { phone: '+491713920001', status: 'widerrufen', contacts: [{ name: 'x' }], value: [{ a: 1 }] };
  expect((await collected(answer(own), { scope: 'none' })).records.map(({ status }) => status)).toEqual(['withdrawn']);
  const { lost, counts } = await collected(`${answer({ value: [point(1)] })}\n${answer(own)}`);
  expect(lost).toEqual(['register-record-unreadable 2', 'status-missing 2']);
  expect(counts.begun - counts.rows).toBe(lost.length);
});

test('receipts and records of TS 27560 come in pages as well', async () => {
  const receipt = {
    version: 'KI-CR-v1.1.0',
    consentTimestamp: 1_740_820_500,
    piiPrincipalId: '+49 171 3920011',
    services: [{ purposes: [{ purpose: 'terms', consentType: 'EXPLICIT' }] }],
  };
  expect((await collected(answer({ receipts: [receipt], next: 'https://example.org/2' }))).lost).toEqual(['register-paged 1']);
  const record = { 'dpv:hasDataSubject': '+49 171 3920011', 'dpv:hasConsentStatus': 'dpv:ConsentWithdrawn', 'dct:date': '2025-03-01' };
  expect((await collected(answer({ '@graph': [record], next: 'https://example.org/2' }), { scope: 'none' })).lost).toContain(
    'register-paged 1',
  );
});
