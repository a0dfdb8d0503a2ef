import type { Scope } from './scope.ts';
import type { Grant } from './standing.ts';

/**
 * What a grant is worth as evidence, strongest first. `consent-to-company`: the person agreed, to the company.
 * `terms-confirmed`: the person accepted WhatsApp's terms, and the record refers to a proof; `terms-observed`: it refers to
 * none. What a consent to the company lacks in proof is a doubt about it (C05, R04), not another grade.
 */
export const evidenceGrades = ['consent-to-company', 'terms-confirmed', 'terms-observed'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** `none` where no grant is in force. Whether a proof that is referred to was found is for R04 to say. */
export function gradeOf(grant: Pick<Grant, 'scope' | 'evidence'> | undefined): EvidenceGrade | 'none' {
  if (grant === undefined) return 'none';
  if (grant.scope !== 'whatsapp-terms') return 'consent-to-company';
  return grant.evidence ? 'terms-confirmed' : 'terms-observed';
}

/** The grades that go with accepted scopes: an acceptance of the terms counts with a proof, unless a policy says more. */
export function gradesFor(scopes: readonly Scope[]): readonly EvidenceGrade[] {
  const wanted = new Set(scopes.map((scope) => gradeOf({ scope, evidence: true })));
  return evidenceGrades.filter((grade) => wanted.has(grade));
}

/** Whether every accepted scope has its grade and every grade its scope; the weaker counts only beside the stronger. */
export function fitScopes(grades: readonly EvidenceGrade[], scopes: readonly Scope[]): boolean {
  const needed = gradesFor(scopes);
  const told: readonly EvidenceGrade[] = grades.filter((grade) => grade !== 'terms-observed');
  if (told.length < grades.length && !told.includes('terms-confirmed')) return false;
  return needed.every((grade) => told.includes(grade)) && told.every((grade) => needed.includes(grade));
}
