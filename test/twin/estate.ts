import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { person } from '../../bench/estate/people.js';
import { type Random, random } from '../../bench/estate/random.js';
import { generateEstate } from '../../bench/estate.js';
import { consentStatuses } from '../../src/model/consent-status.ts';
import { scopes } from '../../src/model/scope.ts';
import { withRecipients } from './messaged.ts';
import { movedRecord } from './moved.ts';
import { oddCards } from './odd-cards.ts';
import { rowsOf } from './register.ts';
import { withSelections } from './selected.ts';
import { versions } from './terms.ts';

/** How large an estate is; `seed` decides every byte of it. */
export interface Size {
  readonly devices: number;
  readonly contactsPerDevice: number;
  readonly registerRecords: number;
  readonly seed: number;
}

export const ownController = 'Musterwerke GmbH';

/**
 * A generated company (bench/estate.js) made harder: `statements.csv` is a second register in which one number has
 * several statements at one time; some phones hold a second book of odd cards, which shares numbers with the first;
 * some have limited access and lists of selected contacts; two phones are in no inventory; and `recipients.csv` lists who
 * is messaged through the Business Platform.
 */
export function generate(folder: string, size: Size): void {
  const { registeredPeople } = generateEstate(folder, { ...size, photos: 0.02 });
  const r = random(size.seed + 101);
  writeFileSync(path.join(folder, 'statements.csv'), statements(folder, r));
  for (const proof of proofs) {
    mkdirSync(path.join(folder, 'evidence', path.dirname(proof)), { recursive: true });
    writeFileSync(path.join(folder, 'evidence', proof), proof);
  }
  const devices = readdirSync(path.join(folder, 'phones')).slice(0, 12);
  for (const device of [...devices, 'X-1', 'X-2']) {
    const home = path.join(folder, 'phones', device);
    mkdirSync(home, { recursive: true });
    writeFileSync(path.join(home, 'backup.vcf'), oddCards(r, registeredPeople));
  }
  withSelections(folder, r);
  withRecipients(folder, r);
}

/** Days and instants so few that they often meet: around a change of clocks, the audit day and the day behind it. */
const times = [
  '',
  '2025-06-01',
  '2025-06-02',
  '2025-06-01T08:00:00+02:00',
  '2025-06-01T06:00:00Z',
  '2025-06-01T23:30:00Z',
  '2025-10-26T00:30:00Z',
  '2025-10-26T01:30:00Z',
  '2026-11-01',
  '2026-11-02',
  '2026-12-24T10:00:00+01:00',
];
/** Files of evidence, and what cells that name evidence mean: a file by its place, -1 one that is not there, undefined none. */
const proofs = ['DMS/7.pdf', 'DMS/2026/Änderung.tif'];
export const evidences: ReadonlyMap<string, number | undefined> = new Map([
  ['DMS/7.pdf', 0],
  ['dms\\7.PDF', 0],
  ['7.pdf', 0],
  ['Änderung.tif', 1],
  ['DMS/8.pdf', -1],
  ['../DMS/7.pdf', -1],
  ['Ordner 2025, Blatt 14', undefined],
  ['E-Mail vom 02.06.2026', undefined],
  ['https://example.org/DMS/8.pdf', undefined],
]);

/** SHA-256 of the file at a place; each holds its own name. */
export function hashOfProof(place: number): string {
  return hashOf(proofs[place]!);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const lastDays = ['', '', '', '2025-06-01', '2026-10-31', '2026-11-01', '2030-12-31'];
const texts = ['', '', 'V2', 'V2', ...versions.map(({ id }) => id)];
/** On and around the days on which somebody was old enough for one of the versions. */
const births = ['', '', '', '1987-09-30', '2009-06-01', '2009-06-02', '2012-05-31', '2012-06-01', '2012-06-02', '2013-11-01', '2013-11-02'];
/** Mostly confirmed on no day, for what is not confirmed is no grant. */
const confirmations = ['ja', 'ja', 'ja', 'ja', '', '2025-05-31', '2025-06-01T06:00:00Z', '2025-06-02', '2026-11-01', '2026-11-02'];
const legalBases = ['', '', '', '', 'consent', 'b', 'f', 'f'];
const controllers = ['', '', '', ownController, ownController.toUpperCase(), 'Andere AG'];

/** Several statements of every third row's number, in any order. */
function statements(folder: string, r: Random): string {
  const rows = rowsOf(readFileSync(path.join(folder, 'register.csv'), 'utf8')).filter((_, index) => index % 3 === 0);
  const known = rows.map(({ row: { phone, name } }) => () => {
    return {
      phone: phone!,
      name: r.pick([name!, name!, '', `Dr. ${name}`, fullName(r.below(1000))]),
      told: ['', '', ''] as readonly string[],
    };
  });
  const lines = [...known, ...Array.from({ length: 12 }, () => () => movedRecord(r))].flatMap((who) =>
    Array.from({ length: 1 + r.below(5) }, () => {
      const { phone, name, told } = who();
      const status = r.pick([...consentStatuses, 'given', 'given', 'withdrawn']);
      const scope = r.pick([...scopes.slice(1), 'whatsapp-terms', 'contact-upload', '', 'Werksfest']);
      const proof = [r.pick(['', 'DMS/7.pdf', 'DMS/7.pdf', ...evidences.keys()]), r.pick(['', '', hashOf(proofs[0]!), hashOf('other')])];
      const when = [r.pick(times), scope, ...proof, r.pick(lastDays), r.pick(controllers)];
      return [
        phone,
        name,
        status,
        ...when,
        r.pick(lastDays),
        r.pick(texts),
        r.pick(births),
        r.pick(confirmations),
        r.pick(legalBases),
        ...told,
      ].join(';');
    }),
  );
  const shuffled = lines.map((line) => [r.share(), line] as const).toSorted(([a], [b]) => a - b);
  return [
    'phone;name;status;at;scope;evidence;evidence_sha256;valid_until;controller;retention_until;terms_version;birth_date;confirmed_at;legal_basis;organisation;email;subject_id',
    ...shuffled.map(([, line]) => line),
    '',
  ].join('\r\n');
}

function fullName(id: number): string {
  const { given, family } = person(id);
  return `${given} ${family}`;
}
