import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/lib/text.ts';
import { consentStatuses } from '../../src/model/consent-status.ts';
import { otherBases } from '../../src/model/other-basis.ts';
import { proofStates } from '../../src/model/proof.ts';
import { recordStatuses } from '../../src/model/record-status.ts';
import { scopes } from '../../src/model/scope.ts';
import { messageCategories, recipientStates } from '../../src/model/recipient.ts';
import { selectionStates } from '../../src/model/selection.ts';
import { rules, ruleById } from '../../src/rules/index.ts';
import { rulePage, rulesIndex } from '../../src/rules/page.ts';
import { remedyOf, say, type MessageArgs, type Rule } from '../../src/rules/rule.ts';
import { bannedWords } from '../banned-words.ts';

const bits = [0, 1];
const days = ['', '2026-03-02'];
const notRead = bits.flatMap((lost) => bits.map((exported) => ({ lost: 2 * lost, exported })));
const numbers = [0, 1, 2].flatMap((uncovered) =>
  bits.flatMap((unverified) => [0, 1, 5].flatMap((total) => notRead.map((rest) => ({ uncovered, unverified, total, ...rest })))),
);
const gaps = ['', 'stated', 'default'];
const isGap = ({ android, ios }: { readonly android: string; readonly ios: string }): boolean => android + ios !== '';
const takings = ['withdrawn', 'revoked', 'refused', 'objected'];
/** What may be on record for another number. */
const onRecord = days.flatMap((on) =>
  [1, 3].flatMap((count) =>
    scopes.flatMap((scope) => [
      { says: 'given', status: 'given', scope, on, number: '+49 171 ••••••10', numbers: count },
      ...takings.map((status) => ({ says: 'taken', status, scope, on, number: '', numbers: count })),
      ...recordStatuses.map((status) => ({ says: 'neither', status, scope, on, number: '', numbers: count })),
    ]),
  ),
);
const agedGrants = scopes.flatMap((scope) => [1, 24].map((months) => ({ status: 'aged', on: '2024-10-31', scope, months })));

/** Every way the message of a rule can come out. A rule that is missing here takes no values. */
const variants: Readonly<Record<string, readonly MessageArgs[]>> = {
  C01: days.flatMap((on) => [0, 1].flatMap((asked) => bits.map((unclear) => ({ asked, unclear, on })))),
  C02: days.flatMap((on) => ['withdrawn', 'revoked'].map((status) => ({ status, on }))),
  C03: days.flatMap((on) => ['refused', 'objected'].map((status) => ({ status, on }))),
  C04: scopes.map((scope) => ({ scope, since: '2026-10-20', exported: '2026-10-15' })),
  C05: scopes.map((scope) => ({ scope })),
  C07: ['day', 'policy'].map((by) => ({ terms: 'wa-eea-tos-2021-01-04', latest: 'wa-eea-tos-2024-02-16', by, dataAsOf: '2026-08-22' })),
  C08: days.flatMap((on) => ['', 'wa-eea-tos-2021-01-04'].map((terms) => ({ on, minimumAge: 16, terms }))),
  C09: ['', '0171 •••'].map((raw) => ({ raw, region: 'DE' })),
  C10: onRecord.map((args) => ({ ...args, by: 'name' })),
  C11: ['subject-id', 'email', 'name-organisation', 'name-entry'].flatMap((by) => onRecord.map((args) => ({ ...args, by }))),
  C12: [1, 2].flatMap((persons) => bits.flatMap((nameDiffers) => bits.map((elsewhere) => ({ persons, nameDiffers, elsewhere })))),
  C13: ['', 'mobile', 'record', 'form'].map((reason) => ({ exempt: reason ? 0 : 1, reason })),
  C15: [1, 2].map((devices) => ({ entries: 3, devices })),
  C16: days.flatMap((on) => scopes.flatMap((scope) => bits.map((otherController) => ({ scope, otherController, on })))),
  C17: days.flatMap((on) => ['expired', 'invalidated'].map((status) => ({ status, on }))).concat(agedGrants),
  C18: [{ label: 'Patienten' }],
  C19: ['policy', 'register'].flatMap((from) =>
    otherBases.flatMap((basis) =>
      ['none', ...proofStates].flatMap((proof) =>
        ['', 'Abwägung.pdf'].flatMap((document) =>
          days.flatMap((review) =>
            bits.flatMap((checksum) =>
              bits.map((overdue) => {
                const author = document === '' ? '' : 'Dr. Erika Beispiel';
                return { from, basis, since: '2026-01-15', entry: 2, document, author, proof, checksum, review, overdue };
              }),
            ),
          ),
        ),
      ),
    ),
  ),
  C20: ['directory', 'mail'].map((by) => ({ by })),
  R01: days.flatMap((on) =>
    ['contradictory', 'duplicate'].flatMap((kind) => consentStatuses.map((status) => ({ kind, records: 2, status, other: 'given', on }))),
  ),
  R02: scopes.map((scope) => ({ scope })),
  R03: days.flatMap((on) => ['grant', 'negative', 'reversed', 'terms'].map((what) => ({ what, on, id: 'wa-eea-tos-2021-01-04' }))),
  R04: scopes.flatMap((scope) => ['missing', 'altered'].map((proof) => ({ proof, scope }))),
  R05: bits
    .flatMap((text) => bits.flatMap((purpose) => bits.flatMap((controller) => bits.map((whole) => ({ text, purpose, controller, whole })))))
    .slice(2),
  R06: [1, 3].flatMap((records) =>
    [1, 2].flatMap((distinct) => ['retention', 'orphan'].map((kind) => ({ kind, records, numbers: distinct, lines: '2, 5' }))),
  ),
  D01: numbers,
  D02: numbers,
  D03: selectionStates.flatMap((list) => bits.map((elsewhere) => ({ list, counted: 1, total: 3, elsewhere }))),
  D04: bits.map((inInventory) => ({ inInventory })),
  D05: bits.map((inReach) => ({ inReach })),
  D06: bits.flatMap((inReach) => gaps.flatMap((android) => gaps.map((ios) => ({ android, ios, inReach })))).filter(isGap),
  D07: recipientStates
    .filter((state) => state !== 'opted-in')
    .flatMap((state) =>
      days.flatMap((since) =>
        ['', ...messageCategories].flatMap((category) =>
          ['', 'evidence', 'proof', 'date', 'name', 'shared'].map((doubt) => ({
            state,
            doubt,
            since,
            category,
            last: since,
            started: 'customer',
          })),
        ),
      ),
    ),
  D08: ['channels', 'sender'].flatMap((shown) =>
    ['', 'Muster GmbH'].flatMap((partner) => ['', '+49 171 •••••10'].map((number) => ({ shown, number, partner }))),
  ),
  D09: days.flatMap((exported) => [0, 31].flatMap((age) => [1, 2].map((lost) => ({ days: age, limit: 30, lost, exported })))),
  D10: bits.map((assumed) => ({ numbers: 1, assumed })),
  D11: days.map((on) => ({ on })),
  D12: bits.map((app) => ({ traces: 3, app })),
};

function messages(rule: Rule, language: Language): string[] {
  return [rule.example, ...(variants[rule.id] ?? [{}])].map((args) => say(rule, language, args));
}

function textsOf(rule: Rule, language: Language): string[] {
  const { title, why, remedy, caution, basis } = rule;
  return [...[title, why, remedy, caution, ...basis].map((text) => text[language]), ...messages(rule, language)];
}

describe.each(languages)('every text of the rules in %s', (language) => {
  const texts = (): string[] => rules.flatMap((rule) => textsOf(rule, language));

  test('speaks of evidence and risk, never of the law being kept or not', () => {
    for (const text of texts()) expect(bannedWords(text, language), text).toEqual([]);
    for (const page of rules.map((rule) => rulePage(rule, language))) expect(bannedWords(page, language)).toEqual([]);
    expect(bannedWords(rulesIndex(rules), language)).toEqual([]);
  });

  test('is there, is trimmed and has no double space', () => {
    for (const text of texts()) expect(text, text).toMatch(/^\S+(?: \S+)*$/u);
  });

  test('holds no value that went missing', () => {
    for (const text of texts()) expect(text).not.toMatch(/undefined|NaN|null|\[object|\$\{/);
  });

  test('messages, reasons, remedies and cautions are whole sentences', () => {
    const sentences = rules.flatMap((rule) => [
      ...messages(rule, language),
      rule.why[language],
      rule.remedy[language],
      rule.caution[language],
    ]);
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
  });
});

test('every text says something of its own in each language', () => {
  for (const { title, why, remedy, caution } of rules) {
    for (const text of [title, why, remedy, caution]) expect(text.de).not.toBe(text.en);
  }
});

test('German quotes are „…“, and umlauts are written out', () => {
  for (const text of rules.flatMap((rule) => textsOf(rule, 'de'))) {
    expect(text).not.toMatch(/["”]/);
    expect(text.split('„').length, text).toBe(text.split('“').length);
    expect(text, text).not.toMatch(/\b(?:fuer|ueber|koennen|muess|loesch|pruef|Geraet|Eintraeg)/i);
  }
});

test("WhatsApp's terms are accepted in German, never consented to", () => {
  for (const text of rules.flatMap((rule) => textsOf(rule, 'de'))) {
    expect(text, text).not.toMatch(/Zustimm|zugestimmt/i);
    expect(text, text).not.toMatch(/Einwilligung (?:in|zu) (?:die|den) (?:Nutzungsb|Beding)/i);
  }
});

test('no text claims that a number was uploaded', () => {
  for (const rule of rules) {
    for (const text of textsOf(rule, 'en')) expect(text, text).not.toMatch(/\b(?:was|were|been) (?:uploaded|transmitted|sent)/i);
    for (const text of textsOf(rule, 'de')) expect(text, text).not.toMatch(/(?:hochgeladen|übertragen) (?:wurde|worden)/i);
  }
});

test('a contact rule that speaks of reach says that it is inferred', () => {
  for (const rule of rules.filter(({ subject }) => subject === 'exposure')) {
    for (const text of messages(rule, 'en')) if (text.includes("WhatsApp's reach")) expect(text).toContain('(inferred)');
    for (const text of messages(rule, 'de')) if (text.includes('Zugriff von WhatsApp')) expect(text).toContain('(abgeleitet)');
  }
});

test('a remedy never has people asked again who withdrew, refused or objected', () => {
  for (const id of ['C02', 'C03']) {
    expect(ruleById(id)!.remedy.en).toContain('Do not ask the person again');
    expect(ruleById(id)!.remedy.de).toContain('nicht erneut um Einwilligung bitten');
  }
});

test('a remedy that has consent obtained warns that asking may itself be advertising', () => {
  for (const rule of rules) {
    const { id, remedy } = rule;
    if (/(?:obtain|renew)\b.*consent/i.test(remedy.en)) expect(remedyOf(rule, 'en'), id).toContain('§ 7 UWG');
    if (/Einwilligung.*(?:einholen|erneuern)/.test(remedy.de)) expect(remedyOf(rule, 'de'), id).toContain('§ 7 UWG');
  }
});
