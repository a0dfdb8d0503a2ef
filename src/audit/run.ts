import { hash } from 'node:crypto';
import { defaultLimits, type Limits } from '../model/limits.ts';
import type { InputReport, Run } from '../model/report.ts';
import { choiceOf } from './deviations.ts';
import type { AuditRequest } from './request.ts';

/**
 * What the run was. Its id is the hash of the inputs, the policy and the settings that judge, the same in every language.
 * The engagement judges nothing and is no part of it; the configuration file that holds it is one, as every input.
 */
export function runOf(request: AuditRequest, inputs: readonly InputReport[]): Run {
  const settings = {
    asOf: request.asOf,
    timezone: request.timezone,
    policy: request.policy.name,
    policyChoice: choiceOf(request.policy),
    accepts: [...request.policy.accepts],
    evidenceGrades: [...request.policy.evidenceGrades],
    privacy: request.privacy,
    lang: request.language,
    region: request.region,
    controller: request.controller ?? null,
    purpose: request.purpose ?? null,
    priority: { ...request.policy.priority, levels: request.policy.priority.levels.map((row) => [...row]) },
    balanceDocumented: request.policy.otherBases.some(({ basis }) => basis === 'f'),
  };
  const content = inputs.map(({ role, path, sha256 }) => [role, path, sha256]);
  const scope = request.registerScope ?? null;
  const further = { limits: changedLimits(request), dateOrder: request.dateOrder, ...mappingOf(request) };
  const { lang: _, ...judged } = settings;
  const id = hash('sha256', JSON.stringify({ settings: judged, content, scope, ...further }));
  return { id, ...settings, pseudonyms: request.pseudonyms ?? null, engagement: engagementOf(request) };
}

function engagementOf({ engagement }: AuditRequest): Run['engagement'] {
  const { commissioner, auditor, auditorRole, legalBasis, worksAgreement, distribution, deleteOn, owners, dueDays } = engagement;
  return {
    commissioner: commissioner ?? null,
    auditor: auditor ?? null,
    auditorRole: auditorRole ?? null,
    legalBasis: legalBasis ?? null,
    worksAgreement: worksAgreement ?? null,
    distribution: [...distribution],
    deleteOn: deleteOn ?? null,
    owners: { contacts: owners.contacts ?? null, devices: owners.devices ?? null, registers: owners.registers ?? null },
    dueDays: { ...dueDays },
  };
}

/** The mapping as far as there is one, its fields in one order whatever order they were given in. */
function mappingOf({ mapping }: AuditRequest): { mapping?: readonly unknown[] } {
  const fields = Object.entries(mapping).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return fields.length > 0 ? { mapping: fields } : {};
}

/** Limits that are not the usual ones; undefined when all are. */
function changedLimits({ limits }: AuditRequest): Partial<Limits> | undefined {
  const changed = Object.entries(limits).filter(([name, value]) => value !== defaultLimits[name as keyof Limits]);
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}
