import { noAcceptanceOnRecord } from './C01.ts';
import { withdrawnStillExposed } from './C02.ts';
import { refusedOrObjected } from './C03.ts';
import { acceptanceLaterThanExposure } from './C04.ts';
import { acceptanceWithoutEvidence } from './C05.ts';
import { termsAcceptanceOnly } from './C06.ts';
import { termsVersionSuperseded } from './C07.ts';
import { belowMinimumAge } from './C08.ts';
import { numberAmbiguous } from './C09.ts';
import { nameOnlyMatch } from './C10.ts';
import { numberChanged } from './C11.ts';
import { sharedNumber } from './C12.ts';
import { legalPersonOnly } from './C13.ts';
import { serviceNumber } from './C14.ts';
import { duplicateContact } from './C15.ts';
import { consentScopeMismatch } from './C16.ts';
import { consentExpiredOrAged } from './C17.ts';
import { sensitiveContext } from './C18.ts';
import { otherBasisRecorded } from './C19.ts';
import { employeeDutyNumber } from './C20.ts';
import { consumerAppFullAccess } from './D01.ts';
import { businessAppFullAccess } from './D02.ts';
import { limitedAccess } from './D03.ts';
import { appOrPermissionUnknown } from './D04.ts';
import { noSeparation } from './D05.ts';
import { separationIneffective } from './D06.ts';
import { apiWithoutOptIn } from './D07.ts';
import { coexistenceContactSync } from './D08.ts';
import { staleOrPartialExport } from './D09.ts';
import { businessContactsOnPrivateDevice } from './D10.ts';
import { accessRevokedResidual } from './D11.ts';
import { contradictedByExport } from './D12.ts';
import { contradictoryRecords } from './R01.ts';
import { timestampMissing } from './R02.ts';
import { timestampImplausible } from './R03.ts';
import { proofMissingOrAltered } from './R04.ts';
import { contentOfConsentMissing } from './R05.ts';
import { retentionOverrunOrOrphan } from './R06.ts';
import type { DeviceRule, ExposureRule, NumberRule, RecipientRule, RegisterRule, Rule } from './rule.ts';

export const exposureRules: readonly ExposureRule[] = [
  noAcceptanceOnRecord,
  withdrawnStillExposed,
  refusedOrObjected,
  acceptanceLaterThanExposure,
  acceptanceWithoutEvidence,
  termsAcceptanceOnly,
  termsVersionSuperseded,
  belowMinimumAge,
  numberAmbiguous,
  nameOnlyMatch,
  numberChanged,
  sharedNumber,
  legalPersonOnly,
  serviceNumber,
  consentScopeMismatch,
  consentExpiredOrAged,
  sensitiveContext,
  otherBasisRecorded,
  employeeDutyNumber,
  contradictoryRecords,
  timestampMissing,
  timestampImplausible,
  proofMissingOrAltered,
  contentOfConsentMissing,
];

/** Rules over the numbers of all devices. */
export const numberRules: readonly NumberRule[] = [duplicateContact];

export const registerRules: readonly RegisterRule[] = [retentionOverrunOrOrphan];

export const deviceRules: readonly DeviceRule[] = [
  consumerAppFullAccess,
  businessAppFullAccess,
  limitedAccess,
  appOrPermissionUnknown,
  noSeparation,
  separationIneffective,
  coexistenceContactSync,
  staleOrPartialExport,
  businessContactsOnPrivateDevice,
  accessRevokedResidual,
  contradictedByExport,
];

/** Rules over the recipients of the Business Platform. */
export const recipientRules: readonly RecipientRule[] = [apiWithoutOptIn];

const byId = (a: Rule, b: Rule): number => (a.id < b.id ? -1 : 1);
const ofNumbers: readonly Rule[] = [...exposureRules, ...numberRules].toSorted(byId);
const ofPhonesAndPlatform: readonly Rule[] = [...deviceRules, ...recipientRules].toSorted(byId);

/** Every rule, in display order. */
export const rules: readonly Rule[] = [...ofNumbers, ...registerRules, ...ofPhonesAndPlatform];

/** The rule of an id or name, in any case: `C02`, `withdrawn-still-exposed`. */
export function ruleById(id: string): Rule | undefined {
  const wanted = id.toLowerCase();
  return rules.find((rule) => rule.id.toLowerCase() === wanted || rule.name === wanted);
}
