import { parse } from 'csv-parse/sync';
import type { ConsentRecord } from '../../src/model/consent-record.ts';
import { type ConsentStatus, consentStatuses, ending, granting } from '../../src/model/consent-status.ts';
import { type DayNumber, dayOf, numberOfDay, parseDay } from '../../src/model/day.ts';
import { otherBases } from '../../src/model/other-basis.ts';
import { type Scope, scopes } from '../../src/model/scope.ts';
import type { ProofState } from '../../src/model/proof.ts';
import { acmeEvidences } from './acme-evidence.ts';
import { evidences, hashOfProof } from './estate.ts';
import { folded } from './names.ts';
import type { Numbers } from './numbers.ts';
import { tooYoung, versionNamed } from './terms.ts';

/** A record with its register, and whether it was made to another controller than the audit's. */
export interface Kept extends ConsentRecord {
  /** What tells the person, as written. */
  readonly told?: { readonly subject: string; readonly email: string; readonly organisation: string } | undefined;
  readonly register: number;
  readonly otherController: boolean;
}

export interface Register {
  readonly columns: readonly string[];
  readonly records: readonly Kept[];
  /** Rows read; `lost` are those that hold no number. */
  readonly rows: number;
  readonly lost: number;
}

/** How rows are read; they must have the canonical headers and values, one event a row. */
export interface RegisterReading {
  readonly register: number;
  readonly numbers: Numbers;
  /** Names of the audit's own controller. */
  readonly controllers: readonly string[];
  /** Whether the folder of evidence is looked into. */
  readonly looksUp: boolean;
  /** Writes instants as days of the audit's time zone: `2026-11-01`. */
  readonly localDay: Intl.DateTimeFormat;
}

/** Rows of a CSV file with comma or semicolon as objects, and the 1-based line where each begins. */
export function rowsOf(text: string): { readonly line: number; readonly row: Readonly<Record<string, string>> }[] {
  const delimiter = /^[^\n]*;/.test(text) ? ';' : ',';
  const read = parse(text, { columns: true, delimiter, info: true, bom: true }) as {
    info: { lines: number };
    record: Record<string, string>;
  }[];
  let line = 2;
  return read.map(({ info, record: row }) => {
    const from = line;
    line = info.lines + 1;
    return { line: from, row };
  });
}

export function readRegister(text: string, reading: RegisterReading): Register {
  const rows = rowsOf(text);
  const all = rows.map(({ line, row }) => recordsOf(row, line, reading));
  const lost = all.filter((records) => records.length === 0).length;
  return { columns: Object.keys(rows[0]?.row ?? {}), records: all.flat(), rows: all.length - lost, lost };
}

function recordsOf(row: Readonly<Record<string, string>>, line: number, reading: RegisterReading): Kept[] {
  const { numbers, register, controllers, localDay, looksUp } = reading;
  const stated = row['status'] as ConsentStatus;
  if (!consentStatuses.includes(stated)) throw new Error(`line ${line}: status ${stated}`);
  const basis = otherBases.find((letter) => letter === row['legal_basis']);
  const documents = basis !== undefined && (granting.has(stated) || ending.has(stated) || stated === 'unknown');
  const confirmed = granting.has(stated) && !documents ? row['confirmed_at'] : undefined;
  const status = documents ? basis : confirmed === '' ? 'requested' : stated;
  const controller = row['controller'] ?? '';
  const keys = numbers.readCell(row['phone']!).flatMap((found) => (found.kind === 'number' ? [found.key] : []));
  const scope = scopeOf(row['scope'] ?? '');
  // What ended, without the day on which the basis was documented, is undated.
  const at = documents && ending.has(stated) ? undated : instantOf(row['at'] ?? '', localDay);
  const instant = confirmed === undefined || confirmed === '' || confirmed === 'ja' ? at : latest([at, instantOf(confirmed, localDay)]);
  const terms = scope === 'whatsapp-terms' ? versionNamed(row['terms_version'] ?? '') : 0;
  const born = scope === 'whatsapp-terms' ? (row['birth_date'] ?? '') : '';
  return [...new Set(keys)].map((number) => ({
    number,
    status,
    scope,
    ...instant,
    terms,
    underage: born !== '' && instant.day !== undefined && tooYoung(born, terms, dayOf(instant.day)),
    until: granting.has(status) || documents ? dayOfText(row['valid_until'] ?? '') : undefined,
    evidence: (row['evidence'] ?? '') !== '',
    proof: looksUp ? proofOf(row['evidence'] ?? '', row['evidence_sha256'] ?? '') : 'not-looked-up',
    gaps: (lacks(row, 'terms_version', 'notice') ? 1 : 0) + (lacks(row, 'scope') ? 2 : 0) + (lacks(row, 'controller') ? 4 : 0),
    reversed: false,
    keptUntil: dayOfText(row['retention_until'] ?? ''),
    controller,
    name: row['name'] ?? '',
    told: { subject: row['subject_id'] ?? '', email: row['email'] ?? '', organisation: row['organisation'] ?? '' },
    line,
    register,
    otherController: controllers.length > 0 && controller !== '' && !controllers.some((own) => folded(controller) === folded(own)),
  }));
}

/** Whether there are columns of these names, and none of them holds anything. */
function lacks(row: Readonly<Record<string, string>>, ...columns: string[]): boolean {
  const cells = columns.flatMap((column) => row[column] ?? []);
  return cells.length > 0 && cells.every((cell) => cell === '');
}

/** What the estate or the fixture company means by a cell; all other cells name no file. */
export function proofOf(cell: string, sha256: string): ProofState {
  const place = evidences.get(cell);
  const hash = place === undefined ? acmeEvidences.get(cell) : place < 0 ? '' : hashOfProof(place);
  if (hash === undefined) return 'not-looked-up';
  if (hash === '') return 'missing';
  return sha256 === '' || sha256 === hash ? 'found' : 'altered';
}

function scopeOf(text: string): Scope {
  if (text === '') return 'none';
  return scopes.find((scope) => scope === text) ?? 'other';
}

const undated: Instant = { day: undefined, second: -1 };

interface Instant {
  readonly day: DayNumber | undefined;
  readonly second: number;
}

/** The local day in the audit's time zone. An instant also has its place in that day: here seconds since 1970, for only their order counts. */
function instantOf(text: string, localDay: Intl.DateTimeFormat): Instant {
  if (!text.includes('T')) return { day: dayOfText(text), second: -1 };
  if (!/(?:Z|[+-]\d\d:\d\d)$/.test(text)) throw new Error(`no time zone: ${text}`);
  return { day: dayOfText(localDay.format(new Date(text))), second: Date.parse(text) / 1000 };
}

/** The last of some times; of one day as a whole and a time on it the day. */
function latest(times: readonly Instant[]): Instant {
  const days = times.map(({ day }) => day ?? -Infinity);
  const last = times.filter((_, place) => days[place] === Math.max(...days));
  return last.find(({ second }) => second === -1) ?? last.toSorted((a, b) => b.second - a.second)[0]!;
}

/** ISO 8601, or day, month and year between dots. */
function dayOfText(text: string): DayNumber | undefined {
  const day = parseDay(text.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1'));
  if (day === undefined && text !== '') throw new Error(`no day: ${text}`);
  return day && numberOfDay(day);
}
