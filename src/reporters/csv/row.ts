import type { Cell } from '../../lib/escape/cell.ts';
import type { Language } from '../../lib/text.ts';
import type { RuleText } from '../../model/catalogue.ts';
import type { Finding, Report } from '../../model/report.ts';
import type { csvColumns } from '../words/csv.ts';
import type { Words } from '../words/words.ts';

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
export function cellsOf(finding: Finding, { devices, rules, language, words }: Surroundings): Record<keyof typeof csvColumns, Cell> {
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

/** A finding about a whole file has no line. */
function lineIn(place: Finding['source']): number | null {
  return place === null || place.line === 0 ? null : place.line;
}

function placeOf({ path, line }: NonNullable<Finding['source']>): string {
  return line === 0 ? path : `${path}:${line}`;
}
