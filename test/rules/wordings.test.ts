import { expect, test } from 'vitest';
import type { DeviceFacts } from '../../src/rules/facts.ts';
import { deviceRules, recipientRules, ruleById } from '../../src/rules/index.ts';
import { type MessageArgs, say } from '../../src/rules/rule.ts';
import { belowMinimumAge } from '../../src/rules/C08.ts';
import { contentOfConsentMissing } from '../../src/rules/R05.ts';
import { device, exposure, state } from './facts.ts';

const on = '2026-03-02';
const listed = { list: 'counted', counted: 3, total: 12, elsewhere: 0 };
const recipient = { state: 'no-record', doubt: '', since: '', category: '', last: '', started: '' };
const figures = { kind: 'orphan', records: 3, numbers: 2, lines: '2, 5' };

/** What each value of a message changes in it. */
test.each<[string, MessageArgs, english: string, german: string]>([
  ['C01', { asked: 0, unclear: 1, on }, 'dated 2026-03-02 leaves open whether', 'vom 02.03.2026 lässt offen, ob'],
  ['C01', { asked: 0, unclear: 0, on: '' }, 'Neither acceptance', 'Weder eine Annahme'],
  ['C02', { status: 'revoked', on }, 'A revocation dated 2026-03-02', 'Eine Aufhebung vom 02.03.2026'],
  ['C03', { status: 'refused', on: '' }, 'A refusal without a date', 'Eine Ablehnung ohne Datum'],
  [
    'D03',
    { ...listed, counted: 1, total: 1 },
    '1 of 1 number of its address book was',
    '1 von 1 Nummer seines Adressbuchs ist ausgewählt und wurde',
  ],
  ['D03', listed, '3 of 12 numbers of its address book were', '3 von 12 Nummern seines Adressbuchs sind ausgewählt und wurden'],
  ['D03', listed, 'selected and assessed (inferred).', 'bewertet (abgeleitet).'],
  ['D03', { ...listed, elsewhere: 2 }, 'no address book supplied holds: 2.', 'in keinem vorgelegten Adressbuch stehen: 2.'],
  ['D06', { android: 'stated', ios: '', inReach: 1 }, 'on this device is open', 'auf diesem Gerät ist durchlässig'],
  ['D06', { android: '', ios: 'stated', inReach: 1 }, 'on this device is open', 'auf diesem Gerät ist durchlässig'],
  ['D06', { android: 'default', ios: 'default', inReach: 1 }, 'on this device counts as open', 'auf diesem Gerät gilt als durchlässig'],
  ['D07', { ...recipient, state: 'opted-out', since: on }, 'an opt-out dated 2026-03-02 is', 'Ein Opt-out vom 02.03.2026 ist'],
  ['D07', { ...recipient, state: 'opted-in-unproven', since: on }, 'an opt-in dated 2026-03-02 is', 'Ein Opt-in vom 02.03.2026 ist'],
  ['D07', { ...recipient, state: 'expired', since: on }, 'ended on 2026-03-02', 'endete am 02.03.2026'],
  [
    'D07',
    { ...recipient, state: 'not-yet', since: on },
    'later day only (dated 2026-03-02)',
    'erst ab einem späteren Tag (vom 02.03.2026)',
  ],
  ['D07', recipient, 'no opt-in is on record.', 'Ein Opt-in ist nicht verzeichnet.'],
  ['D07', { ...recipient, last: on }, 'record; last message on 2026-03-02.', 'verzeichnet; letzte Nachricht vom 02.03.2026.'],
  [
    'D07',
    { ...recipient, category: 'utility', started: 'customer' },
    '; category utility, conversation',
    '; Kategorie Benachrichtigung, Gespräch',
  ],
  ['D08', { shown: 'sender', number: '', partner: 'Muster GmbH' }, 'be shared with Muster GmbH.', 'können an Muster GmbH gehen.'],
  ['D09', { days: 1, limit: 1, lost: 0, exported: on }, 'was 1 day old on the audit day (limit: 1 day).', '1 Tag alt (Grenze: 1 Tag).'],
  ['D09', { days: 2, limit: 0, lost: 0, exported: on }, 'was 2 days old on the audit day (limit: 0 days).', '2 Tage alt (Grenze: 0 Tage).'],
  ['R01', { kind: 'duplicate', records: 3, status: 'given', other: 'given', on }, 'the same record 3 times', 'denselben Eintrag 3-mal'],
  ['R03', { what: 'reversed', on: '' }, 'dates the withdrawal before the grant', 'datiert den Widerruf vor die Erteilung'],
  [
    'R03',
    { what: 'terms', on, id: 'wa-1' },
    'before the date of the version it names (wa-1)',
    'vor dem Datum der Fassung, die der Eintrag nennt (wa-1)',
  ],
  [
    'R03',
    { what: 'negative', on },
    'A withdrawal, refusal or objection dated',
    'Verzeichnet ist ein Widerruf, eine Ablehnung oder ein Widerspruch vom',
  ],
  ['R04', { proof: 'altered', scope: 'contact-upload' }, 'the checksum of the evidence differs', 'die Prüfsumme des Belegs weicht'],
  [
    'R05',
    { text: 1, purpose: 1, controller: 1, whole: 1 },
    'has no column for the version',
    'keine Spalte für folgende Angaben: die Fassung',
  ],
  ['R05', { text: 0, purpose: 1, controller: 0, whole: 0 }, 'leaves out the purpose.', 'fehlen Angaben: der Zweck.'],
  ['R05', { text: 0, purpose: 1, controller: 1, whole: 0 }, 'the purpose and the controller', 'der Zweck und der Verantwortliche'],
  ['R06', { ...figures, numbers: 1 }, '3 records of one number are of no contact', '3 Einträge zu einer Nummer gehören zu keinem Kontakt'],
  ['R06', figures, '3 records of 2 numbers are of no contact', '3 Einträge zu 2 Nummern gehören zu keinem'],
  ['R06', { ...figures, kind: 'retention' }, 'are past the end of retention', 'haben das im Register genannte Aufbewahrungsende'],
  ['R06', { kind: 'retention', records: 1, numbers: 1, lines: '2' }, 'One record is past the end', 'Ein Eintrag hat das im Register'],
  ['R06', { kind: 'orphan', records: 1, numbers: 1, lines: '2' }, 'One record is of no contact', 'Ein Eintrag gehört zu keinem'],
])('the message of %s with %j', (id, args, english, german) => {
  const rule = ruleById(id)!;
  expect(say(rule, 'en', args)).toContain(english);
  expect(say(rule, 'de', args)).toContain(german);
});

test.each([
  ['D04', 'medium'],
  ['D09', 'medium'],
  ['D10', 'high'],
  ['D11', 'info'],
])('%s is %s whatever the device', (id, severity) => {
  const rule = deviceRules.find((one) => one.id === id)!;
  expect(rule.severities).toEqual([severity]);
  for (const facts of [device(), device({ reach: 'none' }, { uncovered: 5 })]) expect(rule.severity(facts)).toBe(severity);
});

/** Beside an app that reads contacts another channel may stand that does not. */
test.each<[string, DeviceFacts]>([
  ['D05', device({ separation: 'none', channels: ['business-platform', 'whatsapp'] })],
  ['D06', device({ channels: ['none', 'whatsapp'], separationGaps: [{ id: 'ios-managed-contacts-readable', known: 'stated' }] })],
  ['D10', device({ ownership: 'personal', channels: ['business-platform', 'whatsapp'] }, { covered: 1 })],
  ['D11', device({ channels: ['business-platform', 'whatsapp'], contactAccess: 'none', reach: 'none' })],
])('%s is said where one of several channels reads contacts', (id, facts) => {
  expect(deviceRules.find((one) => one.id === id)!.judge(facts)).toBeDefined();
});

test('what is not known of a recipient is left empty, and nothing is made up for it', () => {
  const unknown = { doubt: undefined, since: undefined, category: undefined, lastMessage: undefined, startedBy: undefined };
  expect(recipientRules[0]!.judge({ state: 'no-record', ...unknown })).toEqual(recipient);
});

test('an acceptance without a date is measured by the version that it names', () => {
  const underage = { ...state('given', undefined, 'whatsapp-terms'), terms: 2 };
  expect(belowMinimumAge.judge(exposure({ underage }))).toEqual({ on: '', minimumAge: 16, terms: 'wa-eea-tos-2021-01-04' });
});

test.each([
  [true, true, false],
  [true, false, true],
  [false, true, true],
  [false, false, true],
])('a register without columns for the content (text %s, purpose %s, controller %s) is told once', (text, purpose, controller) => {
  const spotted = { records: 0, numbers: 0, lines: [] };
  const [said] = contentOfConsentMissing.ofRegister!({ orphans: spotted, overdue: spotted, lacks: { text, purpose, controller } });
  expect(said?.args).toEqual({ text: Number(text), purpose: Number(purpose), controller: Number(controller), whole: 1 });
});
