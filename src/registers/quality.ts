import { consentStatuses, type ConsentStatus } from '../model/consent-status.ts';
import type { DayNumber } from '../model/day.ts';
import { type ContentPart, contentParts, isMissing, type ProofState, proofStates } from '../model/proof.ts';
import { isOtherBasis, recordStatuses } from '../model/record-status.ts';
import { type Scope, scopes } from '../model/scope.ts';
import { isBeforeTerms } from '../model/terms.ts';
import { meta, noDay, type RegisterColumns } from './columns.ts';
import { isSameRow } from './conflicts.ts';
import { contradicting } from './contradictions.ts';
import { isGrant } from './timeline.ts';

/** What the records of one register add up to. A grant is a record that says `given` or `renewed`. */
export interface RecordFigures {
  records: number;
  grants: number;
  /** Grants that name no proof. */
  withoutProof: number;
  withoutDate: number;
  /** Grants that leave a part of the content blank. */
  readonly withoutContent: Record<ContentPart, number>;
  /** Records of a basis other than consent, and what they leave out. */
  readonly otherBases: { records: number; withoutProof: number; withoutDate: number };
  /** Records that name a proof, by what became of it. */
  readonly proofs: Record<ProofState, number>;
  /** Records dated after the audit day, withdrawals dated before the grant of their own row, and acceptances before their terms. */
  implausibleDates: number;
  /** Distinct numbers of which statements for and against cannot be ordered; of two registers, in both. */
  contradictoryNumbers: number;
  /** Records that say what another row, also of another register, has said before, of the same time. */
  duplicates: number;
  /** Records made to another controller than the audit's. */
  otherController: number;
  /** Of all records but those of another basis. */
  readonly statuses: Record<ConsentStatus, number>;
  readonly scopes: Record<Scope, number>;
}

/** Adds up the records register by register: one pass in the order of reading, and once along each number that has several. */
export function recordFigures(columns: RegisterColumns, registers: number, asOf: DayNumber): readonly RecordFigures[] {
  const figures = Array.from({ length: registers }, noFigures);
  const { count, next, meta: bits } = columns;
  const met = new Uint8Array((count >> 3) + 1);
  for (let row = 0; row < count; row++) {
    addRecord(figures[meta.register(bits[row]!)]!, columns, row, asOf);
    const further = next[row]! - 1;
    if (further < 0) continue;
    met[further >> 3]! |= 1 << (further & 7);
    if ((met[row >> 3]! & (1 << (row & 7))) === 0) addNumber(figures, columns, chainFrom(columns, row));
  }
  return figures;
}

function addRecord(figures: RecordFigures, columns: RegisterColumns, row: number, asOf: DayNumber): void {
  const bits = columns.meta[row]!;
  const day = columns.day[row]!;
  figures.records++;
  const status = recordStatuses[meta.status(bits)]!;
  if (isOtherBasis(status)) addBasis(figures.otherBases, meta.evidence(bits), day !== noDay);
  else figures.statuses[status]++;
  figures.scopes[scopes[meta.scope(bits)]!]++;
  if (meta.evidence(bits)) figures.proofs[proofStates[meta.proof(bits)]!]++;
  if (meta.otherController(bits)) figures.otherController++;
  const beforeTerms = day !== noDay && isGrant(columns, row) && isBeforeTerms(meta.terms(bits), day);
  if (day > asOf || meta.reversed(bits) || beforeTerms) figures.implausibleDates++;
  if (!isGrant(columns, row)) return;
  figures.grants++;
  if (!meta.evidence(bits)) figures.withoutProof++;
  if (day === noDay) figures.withoutDate++;
  const gaps = meta.gaps(bits);
  if (gaps > 0) for (const part of contentParts) if (isMissing(gaps, part)) figures.withoutContent[part]++;
}

function addBasis(bases: RecordFigures['otherBases'], evidence: boolean, dated: boolean): void {
  bases.records++;
  if (!evidence) bases.withoutProof++;
  if (!dated) bases.withoutDate++;
}

function addNumber(figures: readonly RecordFigures[], columns: RegisterColumns, chain: readonly number[]): void {
  const { day, second, meta: bits } = columns;
  const said = (row: number): number => bits[row]! & SAID;
  const ordered = chain.toSorted((a, b) => day[a]! - day[b]! || second[a]! - second[b]! || said(a) - said(b) || a - b);
  for (const [at, row] of ordered.entries()) {
    const before = ordered[at - 1];
    if (before === undefined || day[before] !== day[row] || second[before] !== second[row] || said(before) !== said(row)) continue;
    if (!isSameRow(columns, before, row)) figures[meta.register(bits[row]!)]!.duplicates++;
  }
  for (const register of contradicting(columns, ordered)) figures[register]!.contradictoryNumbers++;
}

/** Status, scope, and whether the controller is another: what two records must share to say the same. */
const SAID = 0b1_0111_1111;

function chainFrom({ next }: RegisterColumns, first: number): number[] {
  const chain: number[] = [];
  for (let row = first; row >= 0; row = next[row]! - 1) chain.push(row);
  return chain;
}

function noFigures(): RecordFigures {
  return {
    records: 0,
    grants: 0,
    withoutProof: 0,
    withoutDate: 0,
    withoutContent: zeros(contentParts),
    otherBases: { records: 0, withoutProof: 0, withoutDate: 0 },
    proofs: zeros(proofStates),
    implausibleDates: 0,
    contradictoryNumbers: 0,
    duplicates: 0,
    otherController: 0,
    statuses: zeros(consentStatuses),
    scopes: zeros(scopes),
  };
}

function zeros<K extends string>(names: readonly K[]): Record<K, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>;
}
