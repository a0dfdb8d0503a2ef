import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Finding, Report } from '../../src/model/report.ts';
import { askfirst, folderOf } from '../cli/program.ts';
import { numberOfDay } from '../../src/model/day.ts';
import type { NumberKey } from '../../src/model/number.ts';
import { audit, type DeviceAudit, type Order } from './audit.ts';
import { findingsOfCopies } from './copies.ts';
import { generalFindings } from './general.ts';
import { recipientFindings } from './recipient-findings.ts';
import { qualityOf } from './quality.ts';
import { summaryOf, type Tally } from './summary.ts';

/** What was compared and is the same. */
export interface Comparison {
  readonly findings: number;
  readonly summary: Report['summary'];
  /** Formats of the inputs: `vcard-3.0`, `csv` … */
  readonly formats: readonly string[];
}

/**
 * Runs the real program and the twin over the same company and compares findings byte by byte, then devices and summary.
 *
 * @throws Error that shows the first difference
 */
export async function compare(order: Order, options: readonly string[] = []): Promise<Comparison> {
  const file = path.join(folderOf(), 'report.json');
  const running = askfirst(['audit', ...argumentsOf(order), ...options, '--quiet', '-o', `json=${file}`], { cwd: order.from });
  const { registers, records: byNumber, recipients, devices } = audit(order);
  const report = readOrFail(file, (await running).stderr);
  const lines = linesOf(report);
  while (lines.next().value?.toString() !== '"findings": [');
  const tally: Tally = {
    devices: [],
    exported: new Set(),
    severities: [],
    general: [],
    numbers: new Set(),
    keys: new Set<NumberKey>(),
    copies: [],
  };
  let findings = 0;
  const expectLine = (finding: Finding): void => {
    const wanted = JSON.stringify(finding);
    const found = withoutComma(lines.next().value ?? Buffer.of());
    findings++;
    const place = finding.source === null ? '' : `, ${finding.source.path}:${finding.source.line}`;
    if (!found.equals(Buffer.from(wanted)) && JSON.stringify(JSON.parse(found.toString())) !== wanted)
      differs(`${finding.device}${place}, finding ${findings}`, wanted, found.toString());
  };
  for (const device of devices) {
    add(tally, device);
    device.findings.forEach(expectLine);
  }
  const named = registers.map((register, at) => ({ register, path: order.below + order.registers[at]! }));
  const copies = findingsOfCopies(tally.copies, order);
  copies.findings.forEach(expectLine);
  const messaged = recipients && recipientFindings(recipients, order, byNumber);
  messaged?.findings.forEach(expectLine);
  const known = new Set([...tally.keys, ...(recipients?.byNumber.keys() ?? [])]);
  tally.general.push(...copies.findings, ...(messaged?.findings ?? []));
  const { language, policy } = order;
  const general = generalFindings({ registers: named, known, language, policy, asOf: numberOfDay(order.asOf) });
  tally.general.push(...general);
  general.forEach(expectLine);
  const { devices: reported, registers: quality, summary, execution } = tailOf(report);
  const next = lines.next().value!.toString();
  if (next !== '],') differs('behind the last finding', '],', next);
  compareMembers(reported, tally.devices);
  const asOf = numberOfDay(order.asOf);
  compareMembers(
    quality,
    named.map(({ register, path: shown }) => qualityOf(register, { path: shown, asOf, known, byNumber })),
  );
  compareMembers([summary], [summaryOf(tally, registers, order, messaged?.summary ?? null, copies.summary)]);
  return { findings, summary, formats: [...new Set(execution.inputs.map(({ format }) => format))].toSorted() };
}

function argumentsOf({ below, registers, inventory, recipients, evidence, asOf, privacy, language, controller, policy }: Order): string[] {
  const named: Readonly<Record<string, string | undefined>> = {
    '-d': below + inventory,
    '--evidence-dir': evidence === undefined ? undefined : below + evidence,
    '--recipients': recipients === undefined ? undefined : below + recipients,
    '--as-of': asOf,
    '--privacy': privacy,
    '--purpose': privacy === 'full' ? 'comparison' : undefined,
    '--lang': language,
    '--controller': controller,
    '--policy': policy.choice ? undefined : policy.name,
  };
  const options = Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
  return [`${below}phones`, ...registers.flatMap((register) => ['-r', below + register]), ...options];
}

function readOrFail(file: string, stderr: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`the program wrote no report: ${stderr}`, { cause: error });
  }
}

/** One finding, device or input a line, as the JSON report has them; a report may be longer than a string can be. */
function* linesOf(file: Buffer): Generator<Buffer, undefined> {
  for (let start = 0, end = 0; start < file.length; start = end + 1) {
    end = file.indexOf('\n', start);
    yield file.subarray(start, end);
  }
  return undefined;
}

function withoutComma(line: Buffer): Buffer {
  return line.toString('latin1').endsWith(',') ? line.subarray(0, -1) : line;
}

function add(tally: Tally, { report, findings, exposures, copies }: DeviceAudit): void {
  tally.devices.push(report);
  tally.exported.add(report.id);
  tally.copies.push(...copies);
  for (const { severity } of findings) tally.severities.push(severity);
  for (const { kind, key, text } of exposures) {
    tally.numbers.add(kind === 'number' ? `+${key}` : `text ${text}`);
    if (kind === 'number') tally.keys.add(key);
  }
}

/** The members behind the findings. */
function tailOf(report: Buffer): Pick<Report, 'devices' | 'registers' | 'execution' | 'summary'> {
  return JSON.parse(`{${report.subarray(report.lastIndexOf('\n"devices": [\n')).toString()}`) as Report;
}

type Members = Readonly<Record<string, unknown>>;

/** Compares objects member by member. */
function compareMembers(found: readonly Members[], wanted: readonly Members[]): void {
  if (found.length !== wanted.length) differs('devices', `${wanted.length}`, `${found.length}`);
  for (const [index, program] of found.entries()) {
    const twin = wanted[index]!;
    const subject = JSON.stringify(program['id'] ?? program['path'] ?? 'summary');
    for (const name of Object.keys({ ...program, ...twin }))
      if (!isDeepStrictEqual(program[name], twin[name]))
        differs(`${subject}, ${name}`, JSON.stringify(twin[name]), JSON.stringify(program[name]));
  }
}

function differs(where: string, twin: string, program: string): never {
  throw new Error(`program and twin differ: ${where}\n   twin: ${twin}\nprogram: ${program}`);
}
