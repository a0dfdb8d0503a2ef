import { AskfirstError } from '../../error.ts';
import type { OtherKind } from '../../error-reports.ts';
import { mayBePersonal } from '../../lib/csv-header.ts';
import { reportVersion } from '../../model/report.ts';

const [major, minor] = partsOf(reportVersion)!;

/**
 * Whether a value of JSON is a report of the version that this program writes.
 *
 * @throws AskfirstError `report-other-kind`, `report-older`, `report-newer`
 */
export function checkKind(value: unknown, file: string): asserts value is Readonly<Record<string, unknown>> {
  const schema = isObject(value) && typeof value['schema'] === 'string' ? value['schema'] : '';
  const version = partsOf(schema);
  if (!version) throw otherKind(value, file);
  if (schema === reportVersion) return;
  const order = version[0] - major || version[1] - minor;
  throw new AskfirstError(order < 0 ? 'report-older' : 'report-newer', { file, schema, known: reportVersion });
}

/** @throws AskfirstError `report-other-kind` */
export function otherKind(value: unknown, file: string, kind = kindOf(value)): AskfirstError {
  const members =
    kind === 'other'
      ? Object.keys(value as object)
          .slice(0, 5)
          .map(shownKey)
          .join(', ')
      : '';
  return new AskfirstError('report-other-kind', { file, kind, members });
}

function partsOf(schema: string): [major: number, minor: number] | undefined {
  const parts = /^askfirst-report\/(\d{1,9})(?:\.(\d{1,9}))?$/.exec(schema);
  return parts ? [Number(parts[1]), Number(parts[2] ?? 0)] : undefined;
}

function kindOf(value: unknown): OtherKind {
  if (Array.isArray(value)) {
    const [first] = value as unknown[];
    if (isObject(first) && 'check_name' in first && 'fingerprint' in first) return 'gitlab';
    return isObject(first) && 'id' in first && 'severities' in first ? 'rules' : 'list';
  }
  if (!isObject(value)) return 'value';
  if (String(value['schema']).startsWith('askfirst-inspect/')) return 'inspect';
  if (Array.isArray(value['runs']) && typeof value['version'] === 'string') return 'sarif';
  return typeof value['$schema'] === 'string' ? 'schema' : 'other';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys are somebody's data where they are numbers or addresses. */
export function shownKey(key: PropertyKey): string {
  const text = String(key);
  return mayBePersonal(text) ? '…' : text.slice(0, 40);
}
