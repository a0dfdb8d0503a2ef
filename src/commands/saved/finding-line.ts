import { forJson } from '../../lib/escape/json.ts';
import type { Finding } from '../../model/report.ts';
import { findingSchema } from '../../model/report-schema.ts';
import { severities, verdicts } from '../../model/verdict.ts';
import type { z } from '../../lib/zod.ts';

/** A finding of a saved report: its line as an audit writes it, and what tells its section. */
export interface SavedFinding {
  readonly line: string;
  readonly rule: string;
  readonly severity: string;
  readonly device: string | null;
  readonly args: Finding['args'];
}

/** Text of JSON as an audit writes it: nothing escaped but what must be, and nothing that `forJson` would escape. */
const text = String.raw`"(?:[^"\\:#\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ud800-\udfff]|[:#](?=[\w\s"])|\\["\\bfnrt])*"`;
const count = String.raw`(?:0|[1-9]\d{0,14})`;
const place = String.raw`\{"path":${text},"line":${count}\}`;
const or = (names: readonly string[]): string => `"(${names.join('|')})"`;
const value = String.raw`(?:${text}|-?${count})`;

/** A line that needs no parser: every member in its order, each of its form (slow twin: `findingSchema`). */
const plain = new RegExp(
  [
    String.raw`^\{"id":"[0-9a-f]{16}"`,
    String.raw`"rule":"(\w{1,40})"`,
    `"severity":${or(severities)}`,
    `"verdict":(?:null|${or(verdicts)})`,
    `"device":(null|${text})`,
    `"number":(?:null|${text})`,
    `"contact":(?:null|${text})`,
    `"source":(?:null|${place})`,
    String.raw`"alsoAt":\[(?:${place}(?:,${place})*)?\]`,
    `"record":(?:null|${place})`,
    String.raw`"args":(\{(?:${text}:${value}(?:,${text}:${value})*)?\})`,
    String.raw`"message":${text}\}$`,
  ].join(','),
);

/** Longer lines are left to the parser: the pattern remembers where it may turn back. */
const longestPlain = 20_000;

/**
 * Reads the line of a finding, without the comma behind it. A line written otherwise (other escapes, another order of its
 * members) is brought into the form of an audit, on which reporters rely.
 *
 * @throws SyntaxError when it is no JSON; z.ZodError when it is no finding
 */
export function savedFinding(line: string): SavedFinding {
  const found = line.length > longestPlain ? null : plain.exec(line);
  if (!found) return savedValue(JSON.parse(line));
  const [, rule, severity, , device, args] = found;
  // A key given twice, or one like a number, which comes first, would read otherwise than it stands.
  const read = JSON.parse(args!) as Finding['args'];
  if (forJson(read) !== args || Object.hasOwn(read, '__proto__')) return savedValue(JSON.parse(line));
  return { line, rule: rule!, severity: severity!, device: JSON.parse(device!) as string | null, args: read };
}

/** Checks the value of a finding. Throws z.ZodError. */
export function savedValue(found: unknown): SavedFinding {
  const finding = findingSchema.parse(found);
  const { rule, severity, device, args } = finding;
  return { line: forJson(finding), rule, severity, device, args };
}

/** The same finding with another message. */
export function withMessage({ line }: SavedFinding, message: string): string {
  return forJson({ ...(JSON.parse(line) as Finding), message });
}

/** The first place at which a value is not what the schema asks: `args.known`. */
export function placeIn({ issues }: z.ZodError): readonly PropertyKey[] {
  const [issue] = issues;
  if (!issue) return [];
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
}
