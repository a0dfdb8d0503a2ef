import { forJson } from '../lib/escape/json.ts';
import type { Spool } from '../lib/spool.ts';
import { findingLines } from '../model/finding-lines.ts';
import type { FoundDevice } from '../model/found-device.ts';
import { unknownPosture } from '../model/posture.ts';
import type { DeviceReport, Finding, FindingLines, InputReport, Report, Views } from '../model/report.ts';
import { severities, type Severity, type Verdict, verdicts } from '../model/verdict.ts';
import { viewNames } from '../model/views.ts';
import type { Mask } from '../privacy/mask.ts';
import type { DeviceResult, DeviceTask, FileResult, TaskFile } from '../workers/task.ts';
import { companionsOf, evidenceOf, reportedPosture, unjoinedOf } from './device-report.ts';
import { hasLost, wordedProblems } from './inputs.ts';
import { joiningProblems } from './joining-problems.ts';
import { KnownNumbers } from './known-numbers.ts';
import type { BookMapped } from './mapping-report.ts';
import type { AuditRequest } from './request.ts';
import { type Span, spanOf } from './span.ts';

/** Adds up the results of the devices as they come in, in the order of the report; their findings go into the spool. */
export class Totals {
  readonly devices: DeviceReport[] = [];
  readonly inputs: InputReport[] = [];
  readonly exposures = zero(verdicts);
  readonly severities = zero(severities);
  readonly rules: Record<string, number> = {};
  readonly views = { strict: noneCounted(), middle: noneCounted(), lenient: noneCounted() };
  contacts = 0;
  private = 0;
  assumedExposures = 0;
  sensitive: number | null = null;
  employees: Record<Verdict, number> | null = null;
  /** Figures of numbers in several entries, once these are counted. */
  duplicates: Report['summary']['duplicates'] = null;
  readonly known = new KnownNumbers();
  readonly #texts = new Set<string>();
  readonly #spool: Spool;
  readonly #ends: number[] = [];
  #numbersEnd: number | undefined;
  #recipientsEnd: number | undefined;
  readonly #wording: Pick<AuditRequest, 'language' | 'privacy'>;
  readonly #mask: Mask;
  readonly #mapped: BookMapped;

  constructor(wording: Pick<AuditRequest, 'language' | 'privacy'>, mask: Mask, mapped: BookMapped, spool: Spool) {
    this.#mapped = mapped;
    this.#spool = spool;
    this.#wording = wording;
    this.#mask = mask;
  }

  /** @param doubtful something outside the device's own files makes it incomplete (a lost register or inventory row) */
  add(result: DeviceResult, device: FoundDevice, task: DeviceTask, doubtful: boolean): void {
    const books = result.files.flatMap((file, at) => [this.#input(file, task.files[at]!, task), ...companionsOf(file, task, at)]);
    books[0]?.problems.unshift(...wordedProblems(joiningProblems(device), this.#wording));
    const lists = result.selected.map((file, at) => this.#input(file, task.selected![at]!, task, 'selected-contacts'));
    const inputs = [...books, ...lists];
    this.inputs.push(...inputs);
    this.#spool.append(result.findings);
    this.#ends.push(this.#spool.length);
    const assumed = task.posture.reach === 'unknown';
    this.devices.push({
      id: task.id,
      label: this.#mask.name(device.row?.label ?? ''),
      posture: reportedPosture(device.row?.posture ?? unknownPosture),
      selection: result.selection ?? null,
      exportedAt: device.row?.exportedAt ?? null,
      inInventory: task.inInventory,
      inventoryAsOf: device.row?.inventoryAsOf ?? null,
      joinedBy: device.joining.by ?? null,
      unjoined: unjoinedOf(device, this.#wording.privacy),
      leaking: result.exposures.uncovered > 0,
      assumed,
      complete: !doubtful && task.files.some(({ reader }) => reader !== undefined) && !inputs.some(hasLost),
      contacts: result.contacts,
      private: result.private,
      exposures: result.exposures,
      views: result.views,
      rules: sortedByName(result.rules),
      evidence: evidenceOf(result),
      risk: result.risk,
      sensitive: result.sensitive,
      employees: result.employees,
    });
    this.#count(result, assumed);
    const paths = task.files.map(({ shownAs }) => shownAs);
    this.known.add(result, paths);
  }

  /** Findings of a device whose result comes behind them. */
  addFindings(part: Uint8Array): void {
    this.#spool.append(part);
  }

  /** Findings about numbers over all devices; these come when all devices are in. */
  addNumbers(findings: readonly Finding[]): void {
    this.#append(findings);
    this.#numbersEnd = this.#spool.length;
  }

  /** Findings about recipients; these come behind them. */
  addRecipients(findings: readonly Finding[]): void {
    this.#append(findings);
    this.#recipientsEnd = this.#spool.length;
  }

  /** A finding about no single device; these come last. */
  addGeneral(finding: Finding): void {
    this.#append([finding]);
  }

  #append(findings: readonly Finding[]): void {
    this.#spool.append(Buffer.from(findings.map((finding) => `${forJson(finding)},\n`).join('')));
    for (const { severity, rule } of findings) {
      this.severities[severity]++;
      this.rules[rule] = (this.rules[rule] ?? 0) + 1;
    }
  }

  #count(result: DeviceResult, assumed: boolean): void {
    this.contacts += result.contacts;
    this.private += result.private;
    for (const verdict of verdicts) this.exposures[verdict] += result.exposures[verdict];
    for (const severity of severities) this.severities[severity] += result.severities[severity];
    for (const [rule, count] of Object.entries(result.rules)) this.rules[rule] = (this.rules[rule] ?? 0) + count;
    for (const view of viewNames) {
      for (const figure of viewFigures) this.views[view][figure] += result.views[view][figure];
    }
    if (result.sensitive !== null) this.sensitive = (this.sensitive ?? 0) + result.sensitive;
    if (result.employees !== null) {
      this.employees ??= zero(verdicts);
      for (const verdict of verdicts) this.employees[verdict] += result.employees[verdict];
    }
    const { covered, uncovered, unverified, otherBasis } = result.exposures;
    if (assumed) this.assumedExposures += covered + uncovered + unverified + otherBasis;
    for (const text of result.texts) this.#texts.add(text);
  }

  #input(file: FileResult, { shownAs }: TaskFile, task: DeviceTask, role: InputReport['role'] = 'address-book'): InputReport {
    return {
      role,
      path: shownAs,
      sha256: file.sha256,
      bytes: file.bytes,
      format: file.format,
      encoding: file.encoding,
      records: file.records,
      device: task.id,
      ...this.#mapped(file),
      problems: wordedProblems(file.problems, this.#wording),
    };
  }

  /** Distinct numbers over all devices, and texts that make none. */
  get numbers(): number {
    return this.known.size + this.#texts.size;
  }

  get exportDates(): Span {
    return spanOf(this.devices.map(({ exportedAt }) => exportedAt));
  }

  /** Null without an inventory. */
  get inventoryDates(): Span | null {
    const listed = this.devices.filter(({ inInventory }) => inInventory);
    return listed.length > 0 ? spanOf(listed.map(({ inventoryAsOf }) => inventoryAsOf)) : null;
  }

  get findings(): FindingLines {
    const devices = this.#ends;
    const numbers = this.#numbersEnd ?? devices.at(-1) ?? 0;
    return findingLines(this.#spool, { devices, numbers, recipients: this.#recipientsEnd ?? numbers });
  }

  close(): void {
    this.#spool.close();
  }
}

const viewFigures = ['assessed', 'uncovered', 'unverified', 'leaking'] as const satisfies readonly (keyof Views['strict'])[];

function noneCounted(): Record<keyof Views['strict'], number> {
  return { assessed: 0, uncovered: 0, unverified: 0, leaking: 0 };
}

function zero<K extends Verdict | Severity>(names: readonly K[]): Record<K, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>;
}

export function sortedByName(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
