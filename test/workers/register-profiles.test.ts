import { memorySource } from '../../src/lib/bytes.ts';
import { describe, expect, test } from 'vitest';
import { planParts } from '../../src/workers/register-plan.ts';
import { plain, readParts, readWhole, register } from './register-parts.ts';

const padding = 'x'.repeat(40);

/** Rows of exports in which some are about no number, and some are lost. */
const exports = {
  'dynamics-contact-point-consent': [
    'msdynmkt_contactpointvalue,msdynmkt_contactpointtype,msdynmkt_value,modifiedon,further',
    (row: number) => {
      const [channel, value] = [['534120001', '534120000', '534120003', 'Fax'][row % 4], ['534120001', '534120002', '9'][row % 3]];
      return `+4917139200${String(row % 100).padStart(2, '0')},${channel},${value},2025-03-01T09:30:00Z,${padding}`;
    },
  ],
  'hubspot-contacts': [
    'Record ID,Phone Number,hs_legal_basis,hs_email_optout,further',
    (row: number) =>
      `${row},${row % 3 ? '0171 3920011' : ''},${row % 5 ? 'Freely given consent from contact' : '?!'},${row % 2 === 0},${padding}`,
  ],
  'gupshup-users': [
    'countryCode,phoneCode,optinStatus,optinTimeStamp,further',
    (row: number) =>
      `49,17139200${String(row % 100).padStart(2, '0')},${row % 4 ? 'OPT_IN' : 'OPT_OUT'},1740821${row % 7 ? '400000' : ''},${padding}`,
  ],
} as const;

describe.each(Object.entries(exports))('%s', (format, [header, row]) => {
  const file = register(`${[header, ...Array.from({ length: 300 }, (_, i) => row(i))].join('\n')}\n`);

  test.each([2, 3, 7])('gives in %i parts what it gives as a whole', (parts) => {
    const whole = plain(readWhole(file)) as { counts: { format: string }; problems: { code: string }[] };
    expect(whole.counts.format).toBe(format);
    expect(whole.problems.map(({ code }) => code)).toContain('scope-not-raised');
    expect(plain(readParts(file, parts)!)).toEqual(whole);
  });
});

const plan = (content: string) => {
  const { bytes, task } = register(content);
  return planParts(task, memorySource(bytes), bytes.length, [Math.floor(bytes.length / 2)]);
};

test('an export of numbers is read as a whole, since others look them up', () => {
  expect(plan('Id,ParentId,TelephoneNumber\n1,2,0171 3920011\n3,4,0171 3920012\n')).toBeUndefined();
});

test('a register that names persons by id is not cut, but read when their numbers are known', () => {
  expect(() => plan('PartyId,ContactPointType,PrivacyConsentStatus\n1,Phone,OptIn\n2,Phone,OptOut\n')).toThrow(
    expect.objectContaining({ code: 'register-lookup-missing' }),
  );
});
