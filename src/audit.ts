import { setImmediate as turn } from 'node:timers/promises';
import { deviceTasks, threadsFor } from './audit/tasks.ts';
import { numbersUnder } from './audit/device-numbers.ts';
import { ownNumbers } from './audit/own-numbers.ts';
import { hiding } from './audit/hidden-names.ts';
import { otherInputs } from './audit/inputs.ts';
import { readInventories } from './audit/inventories.ts';
import { concluded } from './audit/conclusion.ts';
import { registerQuality } from './audit/register-quality.ts';
import { readEmployees } from './audit/employees.ts';
import { bookMapping } from './audit/mapping-report.ts';
import { NumberJudging } from './audit/number-findings.ts';
import { withCoexistence } from './audit/recipients/coexistence.ts';
import { RecipientJudging } from './audit/recipients/findings.ts';
import { readRecipients } from './audit/recipients.ts';
import { registerFindings } from './audit/register-findings.ts';
import { readRegisters } from './audit/registers.ts';
import type { AuditRequest } from './audit/request.ts';
import { bookRecogniser } from './audit/recognise.ts';
import { Totals } from './audit/totals.ts';
import { discover } from './discover/devices.ts';
import { AskfirstError } from './error.ts';
import { sizeOrZero } from './lib/files.ts';
import { createLocalTime } from './lib/local-time.ts';
import { Spool } from './lib/spool.ts';
import { numberOfDay } from './model/day.ts';
import type { Report } from './model/report.ts';
import { maskOf } from './privacy/mask.ts';
import { auditDevices } from './workers/pool.ts';
import { differingNumbers } from './workers/shared-names.ts';
import type { Bench } from './workers/task.ts';

/** A finished report whose findings may lie in a temporary file until `close`. */
export interface AuditResult {
  readonly report: Report;
  readonly close: () => void;
}

/**
 * The whole audit: inventories and paths make devices, registers make standings, every number on every device is
 * judged, and the results are added up in the order of the devices. Reading is synchronous, so each device is followed
 * by a turn of the event loop, and the last by two: signals are polled for between two turns.
 *
 * @param spool where the findings go until they are written
 * @throws AskfirstError when an input named by the user cannot serve, or when there is nothing to audit
 */
export async function audit(request: AuditRequest, spool = new Spool()): Promise<AuditResult> {
  const dates = createLocalTime(request.timezone);
  const inventories = await readInventories(request, dates).catch(hiding(request));
  const search = { recogniser: bookRecogniser(request.mapping), limits: request.limits, inputs: otherInputs(request) };
  const found = await discover(request.paths, inventories.sources, search, numbersUnder(request.region)).catch(hiding(request));
  const { devices } = found;
  if (devices.length === 0 && found.strays.length === 0) throw new AskfirstError('nothing-to-audit', { paths: request.paths.join(', ') });
  request.progress({ stage: 'registers', bytes: request.registers.reduce((sum, path) => sum + sizeOrZero(path), 0) });
  const registers = await readRegisters(request, dates);
  const recipients = await readRecipients(request, dates);
  const employees = await readEmployees(request);

  const { tasks: listed, strays, skipped } = deviceTasks(found, inventories, request);
  const tasks = withCoexistence(listed, devices, recipients, request);
  const threads = threadsFor(request, tasks);
  const bench: Bench = {
    register: registers.columns,
    registerPaths: registers.read.map(({ path }) => path),
    policy: request.policy,
    basisProofs: registers.basisProofs,
    asOf: numberOfDay(request.asOf),
    privacy: request.privacy,
    key: request.key,
    language: request.language,
    mapping: request.mapping,
    limits: request.limits,
    employees: employees.numbers,
    differing: differingNumbers(tasks, registers.columns),
    threadsPerBook: threads.perBook,
    own: ownNumbers(request),
  };
  const bytes = tasks.reduce((sum, task) => sum + task.bytes, 0);
  let read = 0;
  const named = (done: number): void => request.progress({ stage: 'names', done, total: tasks.length });
  const totals = new Totals(request, maskOf(request.privacy, request.key), bookMapping(request), spool);
  try {
    for await (const result of auditDevices(tasks, bench, threads.devices, named)) {
      if ('part' in result) {
        totals.addFindings(result.part);
        continue;
      }
      const device = devices[result.index]!;
      const rowLost = inventories.lost.has(device.id) || (inventories.lost.has('') && device.row === undefined);
      totals.add(result, device, tasks[result.index]!, registers.lost || employees.lost || rowLost);
      read += tasks[result.index]!.bytes;
      const { devices: done, contacts } = totals;
      request.progress({ stage: 'devices', done: done.length, total: tasks.length, contacts, share: bytes === 0 ? 0 : read / bytes });
      await turn();
    }
    await turn();
    const copies = new NumberJudging(totals.known, request);
    for (const findings of copies.findings()) {
      totals.addNumbers(findings);
      await turn();
    }
    totals.duplicates = copies.summary;
    const judging = new RecipientJudging(recipients, registers, request);
    for (const findings of judging.findings()) {
      totals.addRecipients(findings);
      await turn();
    }
    const known = (number: number): boolean => totals.known.has(number) || recipients.list.has(number);
    const quality = registerQuality(registers.columns, registers.read, numberOfDay(request.asOf), known);
    for (const finding of registerFindings(quality, request.language, request.policy.severities)) totals.addGeneral(finding);
    const judged = { ...recipients, inputs: [...recipients.inputs, ...employees.inputs], summary: judging.summary };
    const report = concluded(request, totals, registers, quality, judged, inventories, { files: found.strays, paths: strays }, skipped);
    return { report, close: () => totals.close() };
  } catch (error) {
    totals.close();
    throw error;
  }
}
