import type { Language } from '../lib/text.ts';
import type { Grades } from '../model/policy.ts';
import type { Finding } from '../model/report.ts';
import { severityUnder } from '../rules/grades.ts';
import { exposureRules, registerRules } from '../rules/index.ts';
import { type ExposureRule, type RegisterRule, say, severityOf } from '../rules/rule.ts';
import { fingerprintOf } from '../model/fingerprint.ts';
import type { RegisterQuality } from './register-quality.ts';

/** Rules that have something to say of a register, in the order of their ids, with what judges it. */
const speaking: readonly { readonly rule: ExposureRule | RegisterRule; readonly judge: RegisterRule['judge'] }[] = [
  ...exposureRules.flatMap((rule) => (rule.ofRegister ? [{ rule, judge: rule.ofRegister }] : [])),
  ...registerRules.map((rule) => ({ rule, judge: rule.judge })),
];

/** The findings about the registers themselves: register by register, then by rule. */
export function* registerFindings(registers: readonly RegisterQuality[], language: Language, grades: Grades): Generator<Finding> {
  for (const facts of registers)
    for (const { rule, judge } of speaking) yield* findingsOf(rule, judge(facts), facts.report.path, language, grades);
}

function* findingsOf(
  rule: ExposureRule | RegisterRule,
  judgements: ReturnType<RegisterRule['judge']>,
  path: string,
  language: Language,
  grades: Grades,
): Generator<Finding> {
  for (const [kind, found] of judgements.entries()) {
    if (found === undefined) continue;
    const { args, lines } = found;
    const severity = severityUnder(grades, rule, severityOf(rule, args));
    if (severity === undefined) continue;
    const [source, ...alsoAt] = lines.map((line) => ({ path, line }));
    yield {
      id: fingerprintOf(rule.id, '', path, 0, kind),
      rule: rule.id,
      severity,
      verdict: null,
      device: null,
      number: null,
      contact: null,
      source: source ?? { path, line: 0 },
      alsoAt,
      record: null,
      args: { ...args },
      message: say(rule, language, args),
    };
  }
}
