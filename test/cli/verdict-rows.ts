/** DESIGN §2's verdict table and its edges: a device a row, each with one number of its own. */

/** A statement of the register on the row's number; what is left out is as in `usual`. */
interface Statement {
  /** Another number than the row's own. */
  readonly phone?: string;
  readonly name?: string;
  readonly status?: string;
  readonly at?: string;
  readonly scope?: string;
  readonly terms?: string;
  readonly evidence?: string;
  readonly until?: string;
  readonly born?: string;
  readonly controller?: string;
}

interface Row {
  readonly says: string;
  /** The verdict and the rules on the number, then the same under the policy `consent` where that is another. */
  readonly expected: readonly [usually: string, strictly?: string];
  /** Statements of the register, in its order. */
  readonly records?: readonly Statement[];
  /** Lines of the cards with the number, without TEL; one person by default. */
  readonly cards?: readonly (readonly string[])[];
  /** The value of TEL where it is no mobile number of the row's own. */
  readonly tel?: string;
  /** Channels and contact access. */
  readonly posture?: string;
}

/** Consent given to the company in 2025, with evidence. */
export const usual: Required<Omit<Statement, 'phone'>> = {
  name: 'Sven Tränkle',
  status: 'given',
  at: '2025-02-03',
  scope: 'contact-upload',
  terms: 'Text 2',
  evidence: 'DMS/1.pdf',
  until: '',
  born: '',
  controller: 'ACME Musterwerke GmbH',
};

export const person = ['N:Tränkle;Sven;;;', 'FN:Sven Tränkle'];
const other = ['N:Wünschmann;Käthe;;;', 'FN:Käthe Wünschmann'];
const labelled = (label: string): Partial<Row> => ({ cards: [[...person, `CATEGORIES:${label}`]] });
const company = (name: string): string[][] => [['N:;;;;', `FN:${name}`, `ORG:${name}`]];
const landline = (last: number): string => `0221 47101${last}`;

/** Acceptance of the terms in force on the audit day. */
const terms = (how: Statement = {}): Statement => ({ scope: 'whatsapp-terms', at: '2026-09-01', terms: 'wa-eea-tos-2026-08-17', ...how });
const says = (status: string, at: string, how: Statement = {}): Statement => ({ status, at, evidence: '', ...how });
const given: Statement = {};
const elsewhere = (name: string, last: number, status = 'given'): Statement => ({ phone: `+49 171 39200${last}`, name, status });
/** A person of a name, with one more number. */
const named = (family: string, first: string, last?: number): Partial<Row> => ({
  cards: [[`N:${family};${first};;;`, `FN:${first} ${family}`, ...(last === undefined ? [] : [`TEL:+49 171 39200${last}`])]],
});
const unscoped = { scope: '' };
const march = '2026-03-02';
const outOfReach = { posture: 'whatsapp,none' };
const assessed = 'uncovered C01-high C13-info';
const mismatch = 'uncovered C16-high';

function row(name: string, expected: string | Row['expected'], records: readonly Statement[] = [], more: Partial<Row> = {}): Row {
  return { says: name, expected: typeof expected === 'string' ? [expected] : expected, records, ...more };
}

export const rows: readonly Row[] = [
  row('an entry under a label the policy calls private is only counted', 'private', [], labelled('Familie')),

  row('no app on the phone', 'outOfReach', [], { posture: 'none,full' }),
  row('only the Business Platform', 'outOfReach', [], { posture: 'business-platform,full' }),
  row('access taken away', 'outOfReach', [], outOfReach),
  row('channel unknown, access none', 'outOfReach', [], { posture: 'unknown,none' }),
  row('the most reading of several channels', 'uncovered C01-high', [], { posture: 'business-platform+whatsapp,full' }),
  row('WhatsApp Web alone is unknown reach', 'uncovered C01-high', [], { posture: 'whatsapp-web,' }),
  row('blank access with a reading channel is unknown reach', 'uncovered C01-high', [], { posture: 'whatsapp-business,' }),
  row('withdrawn, out of reach', 'outOfReach C02-low', [given, says('withdrawn', march)], outOfReach),
  row('objected without scope, out of reach', 'outOfReach C03-low', [says('objected', march, unscoped)], outOfReach),
  row('expired, out of reach', 'outOfReach', [{ until: '2026-10-31' }], outOfReach),
  row('no number can be made, out of reach', 'outOfReach', [], { ...outOfReach, tel: 'intern 27' }),

  row('a short code, with a space', 'exempt C14-info', [], { tel: '116 117' }),
  row('an emergency number', 'exempt C14-info', [], { tel: '112' }),
  row('an own central number', 'exempt C14-info', [], { tel: landline(10) }),
  row('an organisation with a legal form', 'exempt C13-info', [], { tel: landline(11), cards: company('Rheintaler Federwerke AG') }),
  row('an organisation on a mobile number', assessed, [], { cards: company('Rheintaler Federwerke AG') }),
  row('an organisation without a legal form', assessed, [], { tel: landline(12), cards: company('Blumen am Markt') }),
  row('a sole trader (e.K.)', assessed, [], { tel: landline(13), cards: company('Malerbetrieb Ohm e.K.') }),
  row('a partnership of persons (GbR)', assessed, [], { tel: landline(14), cards: company('Ohm und Söhne GbR') }),
  row('an organisation with a record', assessed, [says('requested', march)], { tel: landline(15), cards: company('Federwerke GmbH') }),
  row('an organisation whose number another entry gives to a person', 'uncovered C01-high', [], {
    tel: landline(16),
    cards: [...company('Federwerke GmbH'), person],
  }),

  row('no number can be made', 'uncovered C09-medium', [], { tel: 'intern 28' }),

  row('withdrawn', 'uncovered C02-critical', [given, says('withdrawn', march)]),
  row('revoked', 'uncovered C02-critical', [given, says('revoked', march)]),
  row('refused', 'uncovered C03-critical', [says('refused', march)]),
  row('objected', 'uncovered C03-critical', [given, says('objected', march)]),
  row('withdrawn on the audit day', 'uncovered C02-critical', [given, says('withdrawn', '2026-11-01')]),
  row('withdrawn from the day after the audit', 'covered R03-info', [given, says('withdrawn', '2026-11-02')]),
  row('a withdrawal without scope hits all', 'uncovered C02-critical', [given, says('withdrawn', march, unscoped)]),
  row(
    'withdrawn for the other scope',
    ['uncovered C02-critical', 'covered'],
    [given, says('withdrawn', march, { scope: 'whatsapp-terms' })],
  ),
  row('withdrawn for a scope that no policy accepts', 'covered', [given, says('withdrawn', march, { scope: 'marketing' })]),
  row('withdrawn and given on one day', 'uncovered C02-critical R01-high', [{ at: march }, says('withdrawn', march)]),
  row('given on the day after the withdrawal', 'covered', [says('withdrawn', march, unscoped), { at: '2026-03-03' }]),
  row('an undated withdrawal is never superseded', 'uncovered C02-critical R01-high', [says('withdrawn', ''), { at: march }]),
  row('a withdrawal towards another company', 'covered', [given, says('withdrawn', march, { controller: 'ACME Holding SE' })]),

  row('no evidence', 'unverified C05-medium', [{ evidence: '' }]),
  row('no date', 'unverified R02-medium', [{ at: '' }]),
  row('a record in a name without a word in common', 'unverified C12-medium', [{ name: 'Ole Ahrens' }]),
  row('a record in a name with one word in common', 'covered', [{ name: 'Tränkle, S.' }]),
  row('two people share the number', 'unverified C12-medium', [given], { cards: [person, other] }),
  row('terms accepted on the day before they were printed', ['unverified R03-medium', mismatch], [terms({ at: '2026-08-16' })]),

  row('consent to the company', 'covered', [given]),
  row('renewed', 'covered', [{ status: 'renewed' }]),
  row('asked again after the grant', 'covered', [given, says('requested', march)]),
  row('status unknown after the grant', 'covered', [given, says('unknown', march)]),
  row('terms accepted on the day they were printed', ['covered C06-info', mismatch], [terms({ at: '2026-08-17' })]),
  row('superseded terms accepted', ['covered C06-info C07-info', mismatch], [terms({ terms: 'wa-eea-tos-2024-02-16' })]),
  row('terms accepted and consent given', 'covered', [terms(), given]),
  row('given on the audit day', 'covered', [{ at: '2026-11-01' }]),

  row('valid through the audit day', 'covered', [{ until: '2026-11-01' }]),
  row('valid until the day before', 'uncovered C17-high', [{ until: '2026-10-31' }]),
  row("only the latest grant's own end counts", 'covered', [{ until: '2026-10-31' }, { at: '2025-02-04' }]),
  row('invalidated', 'uncovered C17-high', [given, says('invalidated', march)]),
  row('given from the day after the audit', 'uncovered R03-medium', [{ at: '2026-11-02' }]),
  row('marketing never counts upward', mismatch, [{ scope: 'marketing' }]),
  row('a grant without scope covers none', mismatch, [unscoped]),
  row('consent to another company of the group', mismatch, [{ controller: 'ACME Holding SE' }]),
  row('accepted on the day before the 13th birthday', ['uncovered C08-high', mismatch], [terms({ born: '2013-09-02' })]),
  row('accepted on the 13th birthday', ['covered C06-info', mismatch], [terms({ born: '2013-09-01' })]),
  row('asked and unanswered', 'uncovered C01-high', [says('requested', march)]),
  row('no record', 'uncovered C01-high'),

  row(
    'no record, but consent under the same name and another number',
    'uncovered C10-medium',
    [elsewhere('Lothar Strößner', 95)],
    named('Strößner', 'Lothar'),
  ),
  row('the same, withdrawn', 'uncovered C10-high', [elsewhere('Ida Ohm', 96, 'withdrawn')], named('Ohm', 'Ida')),
  row('a name that is like it only', 'uncovered C01-high', [elsewhere('Jens Ahrens-Ohm', 97)], named('Ahrens', 'Jens')),
  row(
    'two numbers in one entry, consent for the other',
    'covered uncovered C11-medium',
    [elsewhere('Ute Brandt', 98)],
    named('Brandt', 'Ute', 98),
  ),
  row('a record of its own beside it', 'covered', [{ name: 'Ole Kruse' }, elsewhere('Ole Kruse', 99, 'withdrawn')], named('Kruse', 'Ole')),

  row('a label the policy calls sensitive, no record', 'uncovered C01-high C18-high', [], labelled('Mandanten')),
  row('such a label, evidence to be checked', 'unverified C05-medium C18-high', [{ evidence: '' }], labelled('Mandanten')),
  row('such a label, consent to the company', 'covered C18-info', [given], labelled('Mandanten')),
  row('such a label, withdrawn, out of reach', 'outOfReach C02-low', [says('withdrawn', march)], {
    ...labelled('Mandanten'),
    ...outOfReach,
  }),
  row('another label', 'uncovered C01-high', [], labelled('Mandantin')),
];
