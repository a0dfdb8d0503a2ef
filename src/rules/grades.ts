import type { Grade, Grades } from '../model/policy.ts';
import { severities, type Severity } from '../model/verdict.ts';
import type { DeviceFacts } from './facts.ts';
import { numberRules, rules } from './index.ts';
import type { DeviceRule, Rule } from './rule.ts';
import { hasOwnSeverity, type Judgement, leavesSeverity } from './verdict.ts';

/** By rule, what a policy may say of it. What only ever notes something beside evidence on record can but be switched off. */
export function possibleGrades(): Readonly<Record<string, readonly Grade[]>> {
  return Object.fromEntries(rules.map((rule) => [rule.id, isFixed(rule) ? ['info', 'off'] : [...severities, 'off']]));
}

function isFixed(rule: Rule): boolean {
  return rule.subject === 'exposure' && !hasOwnSeverity(rule);
}

/**
 * What is said of an exposure under a policy. The verdict stays as it is, and so does the severity of what is said out of
 * reach or beside evidence on record.
 */
export function gradedUnder(grades: Grades): (judgement: Judgement) => Judgement {
  if (Object.keys(grades).length === 0) return (judgement) => judgement;
  return ({ verdict, fired }) => ({
    verdict,
    fired: fired.flatMap((one) => {
      const grade = grades[one.rule.id];
      if (grade === 'off') return [];
      return grade === undefined || !leavesSeverity(verdict) ? [one] : [{ ...one, severity: grade }];
    }),
  });
}

/** Whether anything speaks of numbers that stand in several places; counting them costs memory. */
export function countsCopies(grades: Grades): boolean {
  return numberRules.some(({ id }) => grades[id] !== 'off');
}

/** The severity of a finding under a policy; undefined: its rule is switched off. */
export function severityUnder(grades: Grades, { id }: Rule, own: Severity): Severity | undefined {
  const grade = grades[id] ?? own;
  return grade === 'off' ? undefined : grade;
}

/** The severity of a finding about a device; what is low because the device is out of reach stays so. */
export function deviceSeverity(grades: Grades, rule: DeviceRule, facts: DeviceFacts): Severity | undefined {
  const own = rule.severity(facts);
  const severity = severityUnder(grades, rule, own);
  return severity && facts.posture.reach === 'none' && own === 'low' ? own : severity;
}
