import type { Language, Text } from '../lib/text.ts';
import { problemTexts } from '../model/problem-texts.ts';
import type { ProblemFacts } from '../model/problem.ts';
import type { Finding, ProblemReport } from '../model/report.ts';
import { type Severity, severities } from '../model/verdict.ts';
import { GravestOf } from './gravest-of.ts';
import type { Wording } from './reporter.ts';

/** Findings from their lines, one by one, for as many as there are. */
export function* eachFinding(chunks: Iterable<Uint8Array>): Generator<Finding> {
  for (const line of linesOf(chunks)) yield JSON.parse(line) as Finding;
}

/** Findings kept of many, and how many more there are. */
export interface Gravest {
  readonly shown: readonly Finding[];
  readonly more: number;
}

/** The gravest findings in the order of the report, kept while they are read line by line: there may be millions. */
export class GravestFirst {
  readonly #lines: GravestOf<string>;

  /** @param most findings that are kept */
  constructor(most: number) {
    this.#lines = new GravestOf(most);
  }

  add(line: string): void {
    this.#lines.add(severityIn(line), line);
  }

  get result(): Gravest {
    const { rows, total } = this.#lines;
    return { shown: rows.map((line) => JSON.parse(line) as Finding), more: total - rows.length };
  }
}

/** The gravest findings, notes left out. */
export function gravest(chunks: Iterable<Uint8Array>, most: number): Gravest {
  const kept = new GravestFirst(most);
  for (const line of linesOf(chunks)) if (severityIn(line) !== 'info') kept.add(line);
  return kept.result;
}

/** The severity in the line of a finding. */
export function severityIn(line: string): Severity {
  return /"severity":"(\w+)"/.exec(line)![1] as Severity;
}

/** The rule in the line of a finding. */
export function ruleIn(line: string): string {
  return /"rule":"(\w+)"/.exec(line)![1]!;
}

/** Whether the line of a finding is about no number: inside a text every quotation mark follows a backslash. */
export function isAboutNoNumber(line: string): boolean {
  return line.includes('"number":null');
}

/** The gravest first. */
export function bySeverity(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

/** The message of a finding in the reporter's language. */
export function messageOf({ rule, args, message }: Finding, { rules, language }: Pick<Wording, 'rules' | 'language'>): string {
  return rules.find(({ id }) => id === rule)?.message[language](args) ?? message;
}

const texts: Readonly<Partial<Record<string, Text<ProblemFacts>>>> = problemTexts;

/** What a problem says in the reporter's language. */
export function problemIn(language: Language, { code, args, message }: ProblemReport): string {
  return Object.hasOwn(texts, code) ? (texts[code]?.[language](args) ?? message) : message;
}

/** Of each rule how many findings there are by severity, notes left out, read line by line. */
export function countsByRule(chunks: Iterable<Uint8Array>): Map<string, Map<Severity, number>> {
  const counts = new Map<string, Map<Severity, number>>();
  for (const line of linesOf(chunks)) {
    const [, rule, severity] = /"rule":"(\w+)","severity":"(\w+)"/.exec(line) as unknown as [string, string, Severity];
    if (severity === 'info') continue;
    const known = counts.get(rule) ?? new Map<Severity, number>();
    counts.set(rule, known.set(severity, (known.get(severity) ?? 0) + 1));
  }
  return counts;
}

/** The lines of findings without their comma, which the last one of a streamed report has lost. */
export function* linesOf(chunks: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/,$/, '');
  }
}
