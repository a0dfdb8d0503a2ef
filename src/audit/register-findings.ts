import type { NumberSet } from '../lib/number-set.ts';
import type { Language } from '../lib/text.ts';
import type { ContentPart } from '../model/proof.ts';
import type { Finding } from '../model/report.ts';
import { meta } from '../registers/columns.ts';
import type { RegisterFacts } from '../rules/facts.ts';
import { exposureRules, registerRules } from '../rules/index.ts';
import { type ExposureRule, type RegisterRule, say, severityOf } from '../rules/rule.ts';
import { fingerprintOf } from '../workers/findings.ts';
import type { RegisterCounts } from '../readers/registers/register-reader.ts';
import type { Registers } from './registers.ts';
import { spotted } from './spotted.ts';

/** Rules that have something to say of a register, in the order of their ids, with what judges it. */
const speaking: readonly { readonly rule: ExposureRule | RegisterRule; readonly judge: RegisterRule['judge'] }[] = [
  ...exposureRules.flatMap((rule) => (rule.ofRegister ? [{ rule, judge: rule.ofRegister }] : [])),
  ...registerRules.map((rule) => ({ rule, judge: rule.judge })),
];

/** The findings about the registers themselves: register by register, then by rule. */
export function* registerFindings({ columns, read }: Registers, known: NumberSet, language: Language): Generator<Finding> {
  const orphans = spotted(columns, read.length, (row) => !known.has(columns.key[row]!));
  const overdue = spotted(columns, read.length, (row) => meta.overdue(columns.meta[row]!));
  for (const [register, { path, counts }] of read.entries()) {
    const facts = { orphans: orphans[register]!, overdue: overdue[register]!, lacks: lackedBy(counts) };
    for (const { rule, judge } of speaking) yield* findingsOf(rule, judge(facts), path, language);
  }
}

function lackedBy({ mapping, records }: RegisterCounts): RegisterFacts['lacks'] {
  const lacks = (...fields: string[]): boolean => records > 0 && !fields.some((field) => field in mapping);
  return { text: lacks('terms_version', 'notice'), purpose: lacks('scope'), controller: lacks('controller') } satisfies Record<
    ContentPart,
    boolean
  >;
}

function* findingsOf(
  rule: ExposureRule | RegisterRule,
  judgements: ReturnType<RegisterRule['judge']>,
  path: string,
  language: Language,
): Generator<Finding> {
  for (const [kind, found] of judgements.entries()) {
    if (found === undefined) continue;
    const { args, lines } = found;
    const [source, ...alsoAt] = lines.map((line) => ({ path, line }));
    yield {
      id: fingerprintOf(rule.id, '', path, 0, kind),
      rule: rule.id,
      severity: severityOf(rule, args),
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
