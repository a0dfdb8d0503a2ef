import type { Policy } from '../../src/model/policy.ts';
import * as file from '../../src/policy/policy-file.ts';
import { possibleGrades } from '../../src/rules/grades.ts';

export const minimal = 'name: Hausregel\nchosen-by: Dr. Muster\nchosen-on: 2026-03-01\nreason: Beschluss der Geschäftsleitung\n';

/** Reads a policy file with the rules that there are. */
export function parsePolicy(source: string, name: string): Policy {
  return file.parsePolicy(source, name, possibleGrades());
}
