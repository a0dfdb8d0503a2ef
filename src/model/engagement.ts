import type { Day } from './day.ts';
import type { Severity } from './verdict.ts';

/** Who is to act: on contacts without evidence, on devices and their permissions, and on registers. */
export const ownerRoles = ['contacts', 'devices', 'registers'] as const;
type OwnerRole = (typeof ownerRoles)[number];

/**
 * Who ordered the audit, who carried it out, for whom and until when its report is kept: words of the configuration that
 * stand in the report as they were given, in every level of privacy. None of them judges anything. The legal entity is
 * `run.controller`, the purpose `run.purpose`.
 */
export interface Engagement {
  readonly commissioner: string | undefined;
  readonly auditor: string | undefined;
  /** Such as data protection officer, or internal audit. */
  readonly auditorRole: string | undefined;
  /** What the processing of personal data in the audit itself rests on. */
  readonly legalBasis: string | undefined;
  readonly worksAgreement: string | undefined;
  /** Who receives the report. */
  readonly distribution: readonly string[];
  /** Day by which the report is to be deleted. */
  readonly deleteOn: Day | undefined;
  readonly owners: Readonly<Partial<Record<OwnerRole, string>>>;
  readonly dueDays: DueDays;
}

/** Whole days from the audit day until a finding of each severity is to be dealt with. */
export type DueDays = Readonly<Record<Severity, number>>;

/** Our proposal: no law names these days. */
export const usualDueDays: DueDays = { critical: 7, high: 14, medium: 30, low: 90, info: 180 };

/** Most days that a configuration may give: ten years. */
export const mostDueDays = 3650;

/** Nobody said anything. */
export const noEngagement: Engagement = {
  commissioner: undefined,
  auditor: undefined,
  auditorRole: undefined,
  legalBasis: undefined,
  worksAgreement: undefined,
  distribution: [],
  deleteOn: undefined,
  owners: {},
  dueDays: usualDueDays,
};
