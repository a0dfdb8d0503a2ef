import type { DayNumber } from '../../src/model/day.ts';
import type { NumberKey } from '../../src/model/number.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Finding, Run } from '../../src/model/report.ts';
import type { RegisterFacts, Spotted } from '../../src/rules/facts.ts';
import { exposureRules, registerRules } from '../../src/rules/index.ts';
import { say, severityOf } from '../../src/rules/rule.ts';
import { fingerprint, graded } from './findings.ts';
import type { Kept, Register } from './register.ts';

/** What the findings about no single device rest on: registers with their paths, and every number on any device. */
export interface Whole {
  readonly registers: readonly { readonly path: string; readonly register: Register }[];
  readonly known: ReadonlySet<NumberKey>;
  readonly language: Run['lang'];
  readonly policy: Policy;
  readonly asOf: DayNumber;
}

/** The findings about registers: register by register, rule by rule. */
export function generalFindings({ registers, known, language, policy, asOf }: Whole): Finding[] {
  return registers.flatMap(({ path, register: { records, columns } }) => {
    const facts = {
      overdue: spotted(records.filter(({ keptUntil }) => keptUntil !== undefined && keptUntil < asOf)),
      lacks: lackedBy(columns, records.length),
      orphans: spotted(records.filter(({ number }) => !known.has(number))),
    };
    const speaking = [...exposureRules, ...registerRules].flatMap((rule) => {
      const judge = rule.subject === 'register' ? rule.judge : rule.ofRegister;
      return judge ? [{ rule, judge }] : [];
    });
    return speaking.flatMap(({ rule, judge }) =>
      judge(facts).flatMap((found, kind) => {
        const severity = found && graded(policy, rule.id, severityOf(rule, found.args));
        if (!found || !severity) return [];
        const places = found.lines.map((line) => ({ path, line }));
        return {
          id: fingerprint(rule.id, '', path, 0, kind),
          rule: rule.id,
          severity,
          verdict: null,
          device: null,
          number: null,
          contact: null,
          source: places[0] ?? { path, line: 0 },
          alsoAt: places.slice(1),
          record: null,
          args: { ...found.args },
          message: say(rule, language, found.args),
        };
      }),
    );
  });
}

function lackedBy(columns: readonly string[], records: number): RegisterFacts['lacks'] {
  const lacks = (...names: string[]): boolean => records > 0 && names.every((name) => !columns.includes(name));
  return { text: lacks('terms_version', 'notice'), purpose: lacks('scope'), controller: lacks('controller') };
}

function spotted(records: readonly Kept[]): Spotted {
  const lines = [...new Set(records.map(({ line }) => line))];
  return { records: records.length, numbers: new Set(records.map(({ number }) => number)).size, lines: lines.slice(0, 5) };
}
