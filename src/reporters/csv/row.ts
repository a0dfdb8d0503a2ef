import type { Cell } from '../../lib/escape/cell.ts';
import type { Language } from '../../lib/text.ts';
import type { RuleText } from '../../model/catalogue.ts';
import type { Finding, Report } from '../../model/report.ts';
import { lostIn } from '../ci/told.ts';
import { problemIn } from '../findings.ts';
import { csvColumns } from '../words/csv.ts';
import { type Words, wordsIn } from '../words/words.ts';

type Cells = Record<keyof typeof csvColumns, Cell>;
type Device = Pick<Report['devices'][number], 'label' | 'exportedAt'>;

/** What a row needs besides its finding. */
export interface Surroundings {
  readonly devices: ReadonlyMap<string, Device>;
  readonly rules: ReadonlyMap<string, RuleText>;
  readonly language: Language;
  /** Words for severities and verdicts; undefined: as the schema of reports has them. */
  readonly words: Words | undefined;
}

/** The cells of a finding by column, in their order. */
export function cellsOf(finding: Finding, { devices, rules, language, words }: Surroundings): Cells {
  const { id, rule, severity, verdict, device, number, contact, source, alsoAt, record, args, message } = finding;
  const text = rules.get(rule);
  const of = device === null ? undefined : devices.get(device);
  return {
    id,
    rule,
    title: text?.title[language] ?? null,
    severity: words?.severities[severity] ?? severity,
    verdict: verdict === null ? null : (words?.verdicts[verdict] ?? verdict),
    device,
    label: of?.label ?? null,
    exportedAt: of?.exportedAt ? { day: of.exportedAt } : null,
    number,
    contact,
    path: source?.path ?? null,
    line: lineIn(source),
    further: alsoAt.length,
    furtherList: alsoAt.length > 0 ? alsoAt.map(placeOf).join('; ') : null,
    recordPath: record?.path ?? null,
    recordLine: lineIn(record),
    message: text?.message[language](args) ?? message,
    remedy: text?.remedy[language] ?? null,
  };
}

const empty = Object.fromEntries(Object.keys(csvColumns).map((name) => [name, null])) as Cells;

/** Rows of an incomplete audit: the statement that it is, under the rule `incomplete`, then each thing lost under its code. */
export function* unreadCells(report: Report, language: Language): Generator<Cells> {
  const words = wordsIn(language);
  const title = words.problemsTitle;
  yield { ...empty, rule: 'incomplete', title, message: words.incomplete(report.summary.devices.incomplete) };
  for (const { input, problem } of lostIn(report)) {
    const { path, device } = input;
    yield { ...empty, rule: problem.code, title, device, path, line: lineIn(problem), message: problemIn(language, problem) };
  }
}

/** A finding about a whole file has no line. */
function lineIn(place: { readonly line: number } | null): number | null {
  return place === null || place.line === 0 ? null : place.line;
}

function placeOf({ path, line }: NonNullable<Finding['source']>): string {
  return line === 0 ? path : `${path}:${line}`;
}
