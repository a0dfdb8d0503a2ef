import { AskfirstError } from '../error.ts';
import { dayOf, numberOfDay } from '../model/day.ts';
import type { FoundFile } from '../model/found-device.ts';
import { type InputReport, type Report, reportVersion, type SkippedReport } from '../model/report.ts';
import { severities } from '../model/verdict.ts';
import { noDay } from '../registers/columns.ts';
import { statementsByMonth } from '../registers/statements-by-month.ts';
import { overallPriority } from '../risk/priority.ts';
import { hasLost, openNamed, wordedProblems } from './inputs.ts';
import type { Inventories } from './inventories.ts';
import type { RegisterQuality } from './register-quality.ts';
import type { Recipients } from './recipients.ts';
import type { Registers } from './registers.ts';
import type { AuditRequest } from './request.ts';
import { runOf } from './run.ts';
import { sortedByName, type Totals } from './totals.ts';

/** Loose files with their paths as shown. */
interface Strays {
  readonly files: readonly FoundFile[];
  readonly paths: readonly string[];
}

/** Recipients with the figures over them. */
type JudgedRecipients = Pick<Recipients, 'inputs' | 'list'> & { readonly summary: Report['summary']['recipients'] };

/** The report from what was added up: execution (was everything read) and decision (what follows) kept apart. */
export function concluded(
  request: AuditRequest,
  totals: Totals,
  registers: Registers,
  quality: readonly RegisterQuality[],
  recipients: JudgedRecipients,
  inventories: Inventories,
  strays: Strays,
  skipped: SkippedReport[],
): Report {
  const inputs = [
    ...settingsInputs(request),
    ...inventories.inputs,
    ...registers.inputs,
    ...recipients.inputs,
    ...strayInputs(strays, request),
    ...totals.inputs,
  ];
  const lost = inputs.some(hasLost);
  if (totals.contacts === 0 && recipients.list.size === 0 && !lost)
    throw new AskfirstError('nothing-to-audit', { paths: request.paths.join(', ') });
  const incomplete = lost || totals.devices.some(({ complete }) => !complete);
  return {
    ...headOf(request, inputs),
    findings: totals.findings,
    devices: totals.devices,
    registers: quality.map(({ report }) => report),
    execution: { status: incomplete ? 'incomplete' : 'complete', inputs, skipped },
    summary: summaryOf(request, totals, registers, recipients),
    decision: decide(request, totals, incomplete),
  };
}

/** The members of the report before the findings. */
export function headOf(request: AuditRequest, inputs: readonly InputReport[]): Pick<Report, 'schema' | 'tool' | 'run'> {
  return { schema: reportVersion, tool: { name: 'askfirst', version: request.version }, run: runOf(request, inputs) };
}

function summaryOf(request: AuditRequest, totals: Totals, registers: Registers, recipients: JudgedRecipients): Report['summary'] {
  const leaking = totals.devices.filter((device) => device.leaking);
  const exported = new Set(totals.inputs.filter(({ role }) => role === 'address-book').map(({ device }) => device));
  const listed = totals.devices.filter(({ inInventory }) => inInventory);
  return {
    devices: {
      total: totals.devices.length,
      leaking: leaking.length,
      leakingAssumed: leaking.filter(({ assumed }) => assumed).length,
      incomplete: totals.devices.filter(({ complete }) => !complete).length,
      inInventory: listed.length,
      withExport: listed.filter(({ id }) => exported.has(id)).length,
    },
    contacts: totals.contacts,
    numbers: totals.numbers,
    duplicates: totals.duplicates,
    exposures: totals.exposures,
    assumedExposures: totals.assumedExposures,
    private: totals.private,
    registerRecords: registers.rows,
    ...statementsByMonth(registers.columns, request.policy.accepts, numberOfDay(request.asOf)),
    recipients: recipients.summary,
    dates: { exports: totals.exportDates, inventory: totals.inventoryDates, register: latestStatement(registers, request) },
    views: totals.views,
    findings: totals.severities,
    rules: sortedByName(totals.rules),
    risk: overallPriority(totals.devices),
    sensitive: totals.sensitive,
    employees: totals.employees,
  };
}

/** Day of the register's latest statement up to the audit day: as far as the register can speak. */
function latestStatement({ columns }: Registers, { asOf }: AuditRequest): string | null {
  const limit = numberOfDay(asOf);
  let latest = noDay;
  for (let row = 0; row < columns.count; row++) {
    const day = columns.day[row]!;
    if (day > latest && day <= limit) latest = day;
  }
  return latest === noDay ? null : dayOf(latest);
}

/** Incomplete beats findings, for nothing incomplete is ever called clean (exit codes: DESIGN §3). */
function decide({ failOn, onIncomplete }: AuditRequest, totals: Totals, incomplete: boolean): Report['decision'] {
  const grave = failOn === 'none' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
  const failed = grave.some((severity) => totals.severities[severity] > 0);
  const stopped = incomplete && onIncomplete === 'fail';
  const outcome = failed ? 'fail' : incomplete ? 'not-evaluated' : 'pass';
  return { outcome, failOn, exitCode: stopped ? 3 : failed ? 1 : 0 };
}

function settingsInputs(request: AuditRequest): InputReport[] {
  return request.settings.map(({ role, path }) => {
    const { bytes, sha256 } = openNamed(path).finish();
    return { role, path, sha256, bytes, format: 'yaml', encoding: 'utf-8', records: 1, device: null, problems: [] };
  });
}

/** Loose files nothing recognises belong to no device. */
function strayInputs({ files, paths }: Strays, request: AuditRequest): InputReport[] {
  return files.map((file, index) => ({
    role: 'address-book',
    path: paths[index]!,
    sha256: null,
    bytes: 0,
    format: file.format,
    encoding: '',
    records: 0,
    device: null,
    problems: file.problem ? wordedProblems([file.problem], request) : [],
  }));
}
