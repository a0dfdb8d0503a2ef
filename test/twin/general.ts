import type { NumberKey } from '../../src/model/number.ts';
import type { Finding, Run } from '../../src/model/report.ts';
import type { Spotted } from '../../src/rules/facts.ts';
import { registerRules } from '../../src/rules/index.ts';
import { say } from '../../src/rules/rule.ts';
import { fingerprint } from './findings.ts';
import type { Kept, Register } from './register.ts';

/** What the findings about no single device rest on: registers with their paths, and every number on any device. */
export interface Whole {
  readonly registers: readonly { readonly path: string; readonly register: Register }[];
  readonly known: ReadonlySet<NumberKey>;
  readonly language: Run['lang'];
}

/** The findings about registers: register by register, rule by rule. */
export function generalFindings({ registers, known, language }: Whole): Finding[] {
  return registers.flatMap(({ path, register: { records } }) => {
    const facts = { orphans: spotted(records.filter(({ number }) => !known.has(number))) };
    return registerRules.flatMap((rule) =>
      rule.judge(facts).flatMap((found, kind) => {
        if (found === undefined) return [];
        const places = found.lines.map((line) => ({ path, line }));
        return {
          id: fingerprint(rule.id, '', path, 0, kind),
          rule: rule.id,
          severity: rule.severity,
          verdict: null,
          device: null,
          number: null,
          contact: null,
          source: places[0]!,
          alsoAt: places.slice(1),
          record: null,
          args: { ...found.args },
          message: say(rule, language, found.args),
        };
      }),
    );
  });
}

function spotted(records: readonly Kept[]): Spotted {
  const lines = [...new Set(records.map(({ line }) => line))];
  return { records: records.length, numbers: new Set(records.map(({ number }) => number)).size, lines: lines.slice(0, 5) };
}
