import { dayOf, numberOfDay } from '../../src/model/day.ts';
import type { NumberKey } from '../../src/model/number.ts';
import type { DeviceReport, Finding, Report, Views } from '../../src/model/report.ts';
import { type Severity, severities, verdicts } from '../../src/model/verdict.ts';
import { overallPriority } from '../../src/risk/priority.ts';
import { counted, type Order } from './audit.ts';
import type { Copies, copiesOn } from './copies.ts';
import { monthsOf } from './months.ts';
import type { Register } from './register.ts';

/** What is kept of audited devices for the summary. */
export interface Tally {
  readonly devices: DeviceReport[];
  /** Devices that hold address books at all. */
  readonly exported: Set<string>;
  readonly severities: Severity[];
  /** Findings about no single device. */
  readonly general: Finding[];
  /** E.164 numbers, short codes and texts that make no number. */
  readonly numbers: Set<string>;
  readonly keys: Set<NumberKey>;
  readonly copies: ReturnType<typeof copiesOn>;
}

/** The summary of the report from what was found on each device. */
export function summaryOf(
  { devices, exported, severities: onDevices, general, numbers }: Tally,
  registers: readonly Register[],
  { asOf, policy }: Pick<Order, 'asOf' | 'policy'>,
  recipients: Report['summary']['recipients'],
  duplicates: Copies['summary'],
): Report['summary'] {
  const sum = (of: (device: DeviceReport) => number): number => devices.reduce((total, device) => total + of(device), 0);
  const view = (name: keyof Views): Views['strict'] => ({
    assessed: sum(({ views }) => views[name].assessed),
    uncovered: sum(({ views }) => views[name].uncovered),
    unverified: sum(({ views }) => views[name].unverified),
    leaking: sum(({ views }) => views[name].leaking),
  });
  const leaking = devices.filter((device) => device.leaking);
  const found = [...onDevices, ...general.map(({ severity }) => severity)];
  const listed = devices.filter(({ inInventory }) => inInventory);
  const exports = devices.map(({ exportedAt }) => exportedAt);
  const statements = registers.flatMap(({ records }) => records.flatMap(({ day }) => day ?? [])).filter((day) => day <= numberOfDay(asOf));
  return {
    devices: {
      total: devices.length,
      leaking: leaking.length,
      leakingAssumed: leaking.filter(({ assumed }) => assumed).length,
      incomplete: devices.filter(({ complete }) => !complete).length,
      inInventory: listed.length,
      withExport: listed.filter(({ id }) => exported.has(id)).length,
    },
    contacts: sum(({ contacts }) => contacts),
    numbers: numbers.size,
    duplicates,
    exposures: Object.fromEntries(
      verdicts.map((verdict) => [verdict, sum(({ exposures }) => exposures[verdict])]),
    ) as DeviceReport['exposures'],
    assumedExposures: sum(({ assumed, exposures: { covered, uncovered, unverified, otherBasis } }) =>
      assumed ? covered + uncovered + unverified + otherBasis : 0,
    ),
    private: sum((device) => device.private),
    registerRecords: registers.reduce((total, { rows }) => total + rows, 0),
    ...monthsOf(
      registers.flatMap(({ records }) => records),
      policy.accepts,
      numberOfDay(asOf),
    ),
    recipients,
    dates: {
      exports: span(exports),
      inventory: listed.length === 0 ? null : span(listed.map(({ inventoryAsOf }) => inventoryAsOf)),
      register: statements.length === 0 ? null : dayOf(statements.reduce((latest, day) => Math.max(latest, day))),
    },
    views: { strict: view('strict'), middle: view('middle'), lenient: view('lenient') },
    findings: Object.fromEntries(severities.map((severity) => [severity, found.filter((one) => one === severity).length])) as Record<
      Severity,
      number
    >,
    rules: counted([
      ...devices.flatMap(({ rules }) => Object.entries(rules).flatMap(([rule, count]) => Array<string>(count).fill(rule))),
      ...general.map(({ rule }) => rule),
    ]),
    employees: devices.some(({ employees }) => employees !== null)
      ? (Object.fromEntries(
          verdicts.map((verdict) => [verdict, sum(({ employees }) => employees?.[verdict] ?? 0)]),
        ) as DeviceReport['exposures'])
      : null,
    sensitive: devices.some((device) => device.sensitive !== null) ? sum((device) => device.sensitive ?? 0) : null,
    risk: overallPriority(devices),
  };
}

function span(days: readonly (string | null)[]): Report['summary']['dates']['exports'] {
  const known = days.flatMap((day) => day ?? []).toSorted();
  return { first: known[0] ?? null, last: known.at(-1) ?? null, missing: days.length - known.length };
}
