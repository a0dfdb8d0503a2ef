import type { Severity, Verdict } from '../model/verdict.ts';
import { noAcceptanceOnRecord } from './C01.ts';
import { withdrawnStillExposed } from './C02.ts';
import { refusedOrObjected } from './C03.ts';
import { acceptanceLaterThanExposure } from './C04.ts';
import { acceptanceWithoutEvidence, isEnoughWithoutProof } from './C05.ts';
import { termsAcceptanceOnly } from './C06.ts';
import { termsVersionSuperseded } from './C07.ts';
import { belowMinimumAge } from './C08.ts';
import { numberAmbiguous } from './C09.ts';
import { nameOnlyMatch } from './C10.ts';
import { numberChanged } from './C11.ts';
import { sharedNumber } from './C12.ts';
import { legalPersonOnly } from './C13.ts';
import { serviceNumber } from './C14.ts';
import { consentScopeMismatch } from './C16.ts';
import { consentExpiredOrAged } from './C17.ts';
import { sensitiveContext } from './C18.ts';
import { otherBasisRecorded } from './C19.ts';
import { employeeDutyNumber } from './C20.ts';
import type { ExposureFacts } from './facts.ts';
import { contradictoryRecords } from './R01.ts';
import { timestampMissing } from './R02.ts';
import { timestampImplausible } from './R03.ts';
import { proofMissingOrAltered } from './R04.ts';
import { contentOfConsentMissing } from './R05.ts';
import { type ExposureRule, type MessageArgs, severityOf } from './rule.ts';

/** A rule that fired on an exposure, with the severity it has under the exposure's verdict. */
export interface Fired {
  readonly rule: ExposureRule;
  readonly args: MessageArgs;
  readonly severity: Severity;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** In the order of the table; empty for an exposure that is covered without a note, or out of reach without one. */
  readonly fired: readonly Fired[];
}

interface Row {
  readonly verdict: Verdict;
  readonly applies: (facts: ExposureFacts) => boolean;
  /** The rules that say why. */
  readonly rules: readonly ExposureRule[];
  /** `first`: only the first that fires speaks. `needed`: the row applies only if one fires. Otherwise all that fire speak. */
  readonly speak?: 'first' | 'needed';
  /** Rules that may add a note beside them. */
  readonly notes?: readonly ExposureRule[];
}

/** Whether a number is no person's, in reach or not. */
export function isExempt(facts: ExposureFacts): boolean {
  return facts.serviceNumber || (facts.organisationOnly && legalPersonOnly.judge(facts)?.['exempt'] === 1);
}

/** May be said beside any reason: that an organisation is assessed like a person, that a withdrawal lies ahead. */
const notes = [legalPersonOnly, timestampImplausible];
/** May be said of the record that decides. */
const recordNotes = [contradictoryRecords, contentOfConsentMissing];
/** The same of a grant in force. */
const grantNotes = [acceptanceLaterThanExposure, termsVersionSuperseded, consentExpiredOrAged, ...recordNotes];

/** May be said of the person whatever the evidence: beside every verdict on it, so neither out of reach nor exempt. */
const personNotes = [sensitiveContext, employeeDutyNumber];

/** Why a grant in force does not cover a number yet, whatever the policy takes as evidence. */
const doubts = [proofMissingOrAltered, timestampMissing, sharedNumber];

/** The verdict table of DESIGN §2: the first row that applies decides. */
const table: readonly Row[] = [
  {
    verdict: 'outOfReach',
    applies: ({ reach }) => reach === 'none',
    rules: [withdrawnStillExposed, refusedOrObjected],
  },
  { verdict: 'exempt', applies: isExempt, rules: [serviceNumber, legalPersonOnly], speak: 'first' },
  { verdict: 'uncovered', applies: ({ kind }) => kind !== 'number', rules: [numberAmbiguous] },
  {
    verdict: 'uncovered',
    applies: ({ standing }) => standing.negative !== undefined,
    rules: [refusedOrObjected, withdrawnStillExposed],
    notes: [...notes, ...recordNotes],
  },
  { verdict: 'otherBasis', applies: ({ otherBasis }) => otherBasis !== undefined, rules: [otherBasisRecorded], notes },
  {
    verdict: 'unverified',
    applies: ({ standing }) => standing.grant !== undefined && (standing.reversed !== undefined || standing.grant.beforeTerms),
    rules: [timestampImplausible, acceptanceWithoutEvidence, ...doubts],
    notes: [legalPersonOnly, ...grantNotes],
  },
  {
    verdict: 'unverified',
    applies: isEnoughWithoutProof,
    rules: doubts,
    speak: 'needed',
    notes: [acceptanceWithoutEvidence, ...notes, ...grantNotes],
  },
  {
    verdict: 'unverified',
    applies: (facts) => facts.standing.grant !== undefined && !isEnoughWithoutProof(facts),
    rules: [acceptanceWithoutEvidence, ...doubts],
    speak: 'needed',
    notes: [...notes, ...grantNotes],
  },
  {
    verdict: 'covered',
    applies: ({ standing }) => standing.grant !== undefined,
    rules: [acceptanceWithoutEvidence, termsAcceptanceOnly],
    notes: [...notes, ...grantNotes],
  },
  {
    verdict: 'uncovered',
    applies: ({ standing }) => standing.lapse !== undefined,
    rules: [consentExpiredOrAged],
    notes: [belowMinimumAge, ...notes, ...recordNotes],
  },
  {
    verdict: 'uncovered',
    applies: ({ standing }) => standing.futureGrant !== undefined,
    rules: [timestampImplausible],
    notes: [belowMinimumAge, legalPersonOnly],
  },
  {
    verdict: 'uncovered',
    applies: ({ standing }) => standing.mismatch !== undefined,
    rules: [consentScopeMismatch],
    notes: [belowMinimumAge, ...notes],
  },
  { verdict: 'uncovered', applies: ({ standing }) => standing.underage !== undefined, rules: [belowMinimumAge], notes },
  {
    verdict: 'uncovered',
    applies: ({ standing }) => standing.samePerson !== undefined,
    rules: [numberChanged, nameOnlyMatch],
    notes,
  },
  { verdict: 'uncovered', applies: () => true, rules: [noAcceptanceOnRecord], notes },
];

/** Judges one exposure: its verdict and every rule that says why. Pure. */
export function judgeExposure(facts: ExposureFacts): Judgement {
  for (const row of table) {
    if (!row.applies(facts)) continue;
    const fired: Fired[] = [];
    for (const rule of row.rules) {
      if (fire(rule, facts, row.verdict, fired) && row.speak === 'first') break;
    }
    if (row.speak === 'needed' && fired.length === 0) continue;
    for (const rule of row.notes ?? []) fire(rule, facts, row.verdict, fired);
    if (isAssessed(row.verdict)) for (const rule of personNotes) fire(rule, facts, row.verdict, fired);
    return { verdict: row.verdict, fired };
  }
  throw new Error('the last row of the verdict table applies to everything');
}

/** The verdict alone, for the legal views, which have figures but no findings of their own. */
export function verdictOf(facts: ExposureFacts): Verdict {
  const row = table.find(
    ({ applies, speak, rules }) => applies(facts) && (speak !== 'needed' || rules.some((rule) => rule.judge(facts) !== undefined)),
  );
  return row!.verdict;
}

/** Under a verdict on evidence all that may be said of a person is said. */
function isAssessed(verdict: Verdict): boolean {
  return verdict !== 'outOfReach' && verdict !== 'exempt';
}

function fire(rule: ExposureRule, facts: ExposureFacts, verdict: Verdict, fired: Fired[]): boolean {
  const args = rule.judge(facts);
  if (args !== undefined) fired.push({ rule, args, severity: severityUnder(verdict, rule, args) });
  return args !== undefined;
}

/** Out of reach, and beside evidence on record, all that is said has one severity, whatever rule says it. */
export function leavesSeverity(verdict: Verdict): boolean {
  return verdict !== 'outOfReach' && verdict !== 'covered' && verdict !== 'exempt';
}

/** Whether a rule ever speaks under a verdict that leaves it a severity of its own. */
export function hasOwnSeverity(rule: ExposureRule): boolean {
  if (personNotes.includes(rule)) return true;
  return table.some(({ verdict, rules, notes: beside = [] }) => leavesSeverity(verdict) && [...rules, ...beside].includes(rule));
}

/** Whether a rule ever speaks under a verdict. */
export function speaksUnder(rule: ExposureRule, wanted: Verdict): boolean {
  return table.some(({ verdict, rules, notes: beside = [] }) => verdict === wanted && [...rules, ...beside].includes(rule));
}

function severityUnder(verdict: Verdict, rule: ExposureRule, args: MessageArgs): Severity {
  if (leavesSeverity(verdict)) return severityOf(rule, args);
  return verdict === 'outOfReach' ? 'low' : 'info';
}
