import type { ConsentStatus } from '../../src/model/consent-status.ts';
import { parseDay, type Day } from '../../src/model/day.ts';
import type { BasisOnRecord } from '../../src/model/other-basis.ts';
import type { Scope } from '../../src/model/scope.ts';
import { type Posture, unknownPosture } from '../../src/model/posture.ts';
import { noStanding, type Grant, type Standing, type State } from '../../src/model/standing.ts';
import type { Demands, DeviceFacts, ExposureFacts } from '../../src/rules/facts.ts';

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is no day`);
  return parsed;
}

/** A state resting on a record; without a day its record is undated. */
export function state<S extends ConsentStatus>(status: S, since?: string, scope: Scope = 'contact-upload'): State & { readonly status: S } {
  return { register: 0, line: 2, status, scope, since: since === undefined ? undefined : day(since) };
}

/** A grant in force with evidence, in no one's name. */
export function grant(overrides: Partial<Grant> = {}): Grant {
  return {
    ...state('given', '2025-01-01'),
    evidence: true,
    proof: 'not-looked-up',
    gaps: 0,
    terms: 0,
    supersededBy: 0,
    beforeTerms: false,
    name: '',
    ...overrides,
  };
}

/** What the preset `acceptance` asks of grants. */
export const noDemands: Demands = { review: undefined, latestTerms: 0, evidenceGrades: ['consent-to-company', 'terms-confirmed'] };

/** A person's ordinary mobile number within reach; `standing` is all that the register says of it. */
export function exposure(standing: Partial<Standing> = {}, overrides: Partial<Omit<ExposureFacts, 'standing'>> = {}): ExposureFacts {
  return {
    reach: 'full',
    kind: 'number',
    raw: '',
    region: 'DE',
    serviceNumber: false,
    mobile: true,
    organisationOnly: false,
    legalForm: false,
    persons: 1,
    nameDiffers: false,
    sensitiveLabel: '',
    employee: '',
    sharedElsewhere: false,
    otherBasis: undefined,
    exportedAt: undefined,
    grantAtExport: false,
    demands: noDemands,
    ...overrides,
    standing: { ...noStanding, records: Object.keys(standing).length, ...standing },
  };
}

/** A basis of the policy that is in order, dated 2026-01-15 and to be reviewed a year later. */
export function basis(overrides: Partial<BasisOnRecord> = {}): BasisOnRecord {
  return {
    basis: 'f',
    from: 'policy',
    entry: 1,
    document: '',
    author: '',
    proof: 'found',
    checksum: true,
    since: day('2026-01-15'),
    reviewBy: day('2027-01-15'),
    overdue: false,
    ...overrides,
  };
}

type Overrides = Partial<Omit<DeviceFacts, 'exposures' | 'posture'>> & Partial<Posture>;

/** An inventory device with private WhatsApp and full contact access, exported on the audit day. */
export function device(overrides: Overrides = {}, exposures: Partial<DeviceFacts['exposures']> = {}): DeviceFacts {
  return {
    inInventory: true,
    accessRevokedAt: undefined,
    exportedAt: undefined,
    exportAge: undefined,
    staleAfterDays: 30,
    lost: 0,
    exported: true,
    selection: undefined,
    selectedElsewhere: 0,
    defeated: 0,
    traces: 0,
    ...overrides,
    posture: { ...unknownPosture, channels: ['whatsapp'], contactAccess: 'full', reach: 'full', ...overrides },
    exposures: { covered: 0, uncovered: 0, unverified: 0, otherBasis: 0, outOfReach: 0, exempt: 0, ...exposures },
  };
}
