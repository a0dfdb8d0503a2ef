import type { RuleText } from '../../model/catalogue.ts';
import type { Finding } from '../../model/report.ts';
import { type Severity, severities } from '../../model/verdict.ts';
import { failsAt, remedyOf, told } from '../ci/told.ts';
import { GravestFirst, linesOf, severityIn } from '../findings.ts';
import type { Wording } from '../reporter.ts';
import { ciWords } from '../words/ci.ts';
import type { Words } from '../words/words.ts';
import type { Case } from './cases.ts';

/** Findings of one rule that are listed in one test. */
const listed = 10;

/** What one rule found: how much of each severity, and the gravest of it. */
export class Found {
  readonly #gravest = new GravestFirst(listed);
  readonly counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };

  add(line: string): void {
    this.counts[severityIn(line)]++;
    this.#gravest.add(line);
  }

  get result(): GravestFirst['result'] {
    return this.#gravest.result;
  }
}

/** Findings by rule, read line by line. */
export function foundIn(streams: readonly Iterable<Uint8Array>[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const stream of streams) {
    for (const line of linesOf(stream)) {
      const [, rule = ''] = /"rule":"(\w+)"/.exec(line) ?? [];
      const known = found.get(rule) ?? new Found();
      found.set(rule, known);
      known.add(line);
    }
  }
  return found;
}

/** A failure when any of it is as grave as `--fail-on` asks, else a success that tells what was found. */
export function caseOf(rule: RuleText, found: Found, fails: ReturnType<typeof failsAt>, wording: Wording, words: Words): Case {
  const { language } = wording;
  const there = severities.filter((severity) => found.counts[severity] > 0);
  const total = there.reduce((sum, severity) => sum + found.counts[severity], 0);
  const graded = there.map((severity) => `${words.severities[severity]} ${words.number(found.counts[severity])}`);
  const { shown, more } = found.result;
  return {
    name: nameOf(rule, wording),
    outcome: there.some(fails) ? 'failure' : 'success',
    type: there[0] ?? '',
    message: `${words.actionCount(total)} (${graded.join(', ')})`,
    lines: [
      ...shown.map((finding) => lineOf(finding, wording, words)),
      ...(more > 0 ? [words.andMore(more)] : []),
      `${words.remedy}: ${remedyOf(rule, language, words)}`,
      `${words.caution}: ${rule.caution[language]}`,
    ],
  };
}

function lineOf(finding: Finding, wording: Wording, words: Words): string {
  const { severity, source, record } = finding;
  const places = [
    ...(source === null ? [] : [words.sourceOf(source.path, source.line)]),
    ...(record === null ? [] : [`${ciWords.record[wording.language]}: ${words.sourceOf(record.path, record.line)}`]),
  ];
  return [`[${words.severities[severity]}] ${told({ ...finding, device: null }, wording)}`, ...places].join(' · ');
}

export function nameOf({ id, title }: RuleText, { language }: Wording): string {
  return `${id} ${title[language]}`;
}
