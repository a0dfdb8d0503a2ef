import { phoneNumberOf } from '../model/number.ts';
import type { Finding, Report } from '../model/report.ts';
import { maskOf } from '../privacy/mask.ts';
import { countsCopies, severityUnder } from '../rules/grades.ts';
import { numberRules } from '../rules/index.ts';
import { say } from '../rules/rule.ts';
import { fingerprintOf } from '../model/fingerprint.ts';
import type { KnownNumbers } from './known-numbers.ts';
import type { AuditRequest } from './request.ts';

/** Numbers that are worded at a time: few enough for their findings to be gone before they grow old. */
const stretch = 2000;

/** Findings about numbers over all devices, and the figures over them. */
export class NumberJudging {
  readonly #known: KnownNumbers;
  readonly #request: AuditRequest;
  #numbers = 0;
  #entries = 0;

  constructor(known: KnownNumbers, request: AuditRequest) {
    this.#known = known;
    this.#request = request;
  }

  /** In the order of the numbers' first places, in stretches. A finding names the first place alone. */
  *findings(): Generator<Finding[]> {
    const { policy, language, privacy, key } = this.#request;
    const mask = maskOf(privacy, key);
    let found: Finding[] = [];
    let last = '';
    let ordinal = 0;
    for (const { number, path, line, ...facts } of this.#known.copied()) {
      this.#numbers++;
      this.#entries += facts.entries;
      ordinal = last === `${path}:${line}` ? ordinal + 1 : 0;
      last = `${path}:${line}`;
      for (const rule of numberRules) {
        const args = rule.judge(facts);
        const severity = args && severityUnder(policy.severities, rule, rule.severity);
        if (args === undefined || severity === undefined) continue;
        found.push({
          id: fingerprintOf(rule.id, '', path, line, ordinal),
          rule: rule.id,
          severity,
          verdict: null,
          device: null,
          number: mask.number(phoneNumberOf(number)),
          contact: null,
          source: { path, line },
          alsoAt: [],
          record: null,
          args: { ...args },
          message: say(rule, language, args),
        });
      }
      if (found.length < stretch) continue;
      yield found;
      found = [];
    }
    yield found;
  }

  /** Figures, once all findings were taken; null where the policy asks for no such count. */
  get summary(): Report['summary']['duplicates'] {
    return countsCopies(this.#request.policy.severities) ? { numbers: this.#numbers, entries: this.#entries } : null;
  }
}
