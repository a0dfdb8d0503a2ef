import type { NumberSet } from '../lib/number-set.ts';
import type { Language } from '../lib/text.ts';
import type { Finding } from '../model/report.ts';
import type { RegisterFacts } from '../rules/facts.ts';
import { registerRules } from '../rules/index.ts';
import { type RegisterRule, say } from '../rules/rule.ts';
import { fingerprintOf } from '../workers/findings.ts';
import { orphansOf } from './orphans.ts';
import type { Registers } from './registers.ts';

/** The findings about the registers themselves: register by register, then by rule. */
export function* registerFindings({ columns, paths }: Registers, known: NumberSet, language: Language): Generator<Finding> {
  const orphans = orphansOf(columns, paths.length, known);
  for (const [register, path] of paths.entries())
    for (const rule of registerRules) yield* findingsOf(rule, { orphans: orphans[register]! }, path, language);
}

function* findingsOf(rule: RegisterRule, facts: RegisterFacts, path: string, language: Language): Generator<Finding> {
  for (const [kind, found] of rule.judge(facts).entries()) {
    if (found === undefined) continue;
    const { args, lines } = found;
    const [source, ...alsoAt] = lines.map((line) => ({ path, line }));
    yield {
      id: fingerprintOf(rule.id, '', path, 0, kind),
      rule: rule.id,
      severity: rule.severity,
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
