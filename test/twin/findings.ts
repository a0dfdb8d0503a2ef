import { createHash } from 'node:crypto';
import type { Day } from '../../src/model/day.ts';
import { phoneNumberOf } from '../../src/model/number.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Finding, Run } from '../../src/model/report.ts';
import type { RecordRef, Standing } from '../../src/model/standing.ts';
import type { Severity } from '../../src/model/verdict.ts';
import type { Mask } from '../../src/privacy/mask.ts';
import type { DeviceFacts } from '../../src/rules/facts.ts';
import { deviceRules } from '../../src/rules/index.ts';
import { type MessageArgs, say } from '../../src/rules/rule.ts';
import type { Exposure } from './book.ts';
import type { Device } from './inventory.ts';
import type { Figures, Judged } from './judge.ts';
import { displayName } from './names.ts';
import type { Selection } from './selection.ts';

/** How findings are graded and worded, and where their sources lie. */
export interface Wording {
  readonly policy: Policy;
  readonly mask: Mask;
  readonly language: Run['lang'];
  /** Paths as the report names them. */
  readonly inventory: string;
  readonly registers: readonly string[];
}

/** What else is known of a device. */
interface OfDevice {
  /** How often its books show that WhatsApp holds them. */
  readonly traces: number;
  readonly selection: Selection;
  /** Days from its export to the audit. */
  readonly age: number | undefined;
  readonly coexistence: DeviceFacts['coexistence'];
}

/** The findings of a device: first those about the device itself, then by path, line, number and rule (DESIGN §2). */
export function findingsOf(device: Device, judged: readonly Judged[], figures: Figures & OfDevice, wording: Wording): Finding[] {
  const onLine = new Map<string, number>();
  const aboutExposures = judged.flatMap((one) => {
    if (one.fired.length === 0) return [];
    const { path, line } = one.exposure.places[0]!;
    const ordinal = onLine.get(`${path}:${line}`) ?? 0;
    onLine.set(`${path}:${line}`, ordinal + 1);
    return aboutExposure(device, one, ordinal, wording);
  });
  return [...aboutDevice(device, figures, wording), ...aboutExposures];
}

function aboutDevice(device: Device, figures: Figures & OfDevice, { language, inventory, policy }: Wording): Finding[] {
  const { exposures, defeated, traces, selection, age, coexistence } = figures;
  const facts: DeviceFacts = {
    posture: device.posture,
    inInventory: device.line !== undefined,
    accessRevokedAt: device.accessRevokedAt as Day | undefined,
    exportedAt: device.exportedAt as Day | undefined,
    exportAge: age,
    staleAfterDays: policy.staleAfterDays,
    lost: 0,
    exported: true,
    selection: selection.state ?? undefined,
    selectedElsewhere: selection.elsewhere,
    exposures,
    defeated,
    traces,
    coexistence,
  };
  return deviceRules.flatMap((rule) => {
    const args = rule.judge(facts);
    if (args === undefined) return [];
    const own = rule.severity(facts);
    const severity = graded(policy, rule.id, own, device.posture.reach === 'none' && own === 'low');
    if (severity === undefined) return [];
    return {
      id: fingerprint(rule.id, device.id, '', 0, 0),
      rule: rule.id,
      severity,
      verdict: null,
      device: device.id,
      number: null,
      contact: null,
      source: device.line === undefined ? null : { path: inventory, line: device.line },
      alsoAt: [],
      record: null,
      args: { ...args },
      message: say(rule, language, args),
    };
  });
}

/** @param ordinal place among the exposures with findings that stand first on the same line */
function aboutExposure(device: Device, judged: Judged, ordinal: number, wording: Wording): Finding[] {
  const { exposure, standing, verdict } = judged;
  const [first, ...others] = exposure.places.map(({ path, line }) => ({ path, line }));
  const fired = judged.fired.toSorted((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
  return fired.flatMap(({ rule, severity: own, args }) => {
    const severity = graded(wording.policy, rule.id, own, ['outOfReach', 'covered', 'exempt'].includes(verdict));
    if (severity === undefined) return [];
    const record = restsOn(rule.id, standing, args);
    return {
      id: fingerprint(rule.id, device.id, first!.path, first!.line, ordinal),
      rule: rule.id,
      severity,
      verdict,
      device: device.id,
      number: shownNumber(exposure, wording.mask),
      contact: wording.mask.name(displayName(exposure.places[0]!.contact)),
      source: first!,
      alsoAt: others,
      record: record ? { path: wording.registers[record.register]!, line: record.line } : null,
      args: { ...args },
      message: say(rule, wording.language, args),
    };
  });
}

/** The severity that a policy gives a finding, unless it is fixed by where the number or device stands; undefined: switched off. */
export function graded({ severities }: Policy, rule: string, own: Severity, isFixed = false): Severity | undefined {
  const grade = severities[rule];
  if (grade === 'off') return undefined;
  return grade === undefined || isFixed ? own : grade;
}

/** A short code of the region is no personal data and shows as it is. */
function shownNumber({ kind, internal, key, text }: Exposure, mask: Mask): string {
  if (kind === 'number') return mask.number(phoneNumberOf(key));
  return kind === 'short' && !internal ? text : mask.raw(text);
}

/** The row of the register that says what the rule says. */
function restsOn(rule: string, standing: Standing, { from }: MessageArgs): RecordRef | undefined {
  const { asked, negative, grant, lapse, underage, mismatch, futureGrant, futureNegative, conflict, reversed, samePerson } = standing;
  if (rule === 'C01') return asked;
  if (rule === 'C10' || rule === 'C11') return samePerson;
  if (rule === 'C02' || rule === 'C03') return negative;
  if (['C04', 'C05', 'C06', 'C07', 'C12', 'R02', 'R04', 'R05'].includes(rule)) return grant;
  if (rule === 'C08') return underage;
  if (rule === 'C16') return mismatch;
  if (rule === 'C19') return from === 'register' ? standing.otherBasis : undefined;
  if (rule === 'C17') return grant ?? lapse;
  if (rule === 'R01') return conflict;
  if (rule !== 'R03') return undefined;
  if (reversed) return reversed;
  if (grant?.beforeTerms) return grant;
  return grant || lapse ? futureNegative : (futureGrant ?? futureNegative);
}

/** Never made from the number: whoever can list all numbers could tell it from its hash. */
export function fingerprint(rule: string, device: string, path: string, line: number, ordinal: number): string {
  const text = [rule, device, path, line, ordinal].join('\0');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
