import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Day, numberOfDay } from '../../src/model/day.ts';
import type { NumberKey } from '../../src/model/number.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { PrivacyLevel } from '../../src/model/privacy.ts';
import type { DeviceReport, Finding, Run } from '../../src/model/report.ts';
import { maskOf } from '../../src/privacy/mask.ts';
import { priorityOf } from '../../src/risk/priority.ts';
import { bookOf, type Exposure } from './book.ts';
import { copiesOn } from './copies.ts';
import { findingsOf } from './findings.ts';
import { type Device, devicesOf } from './inventory.ts';
import { figuresOf, judge, numbersHeld } from './judge.ts';
import { coexistenceOf, keysOf, ownNumbers, readRecipients, type Recipients } from './recipients.ts';
import { numbersUnder } from './numbers.ts';
import { type Kept, readRegister, type Register } from './register.ts';
import { onFile } from './same-person.ts';
import { selectionOf } from './selection.ts';
import { sharedNumbers } from './shared.ts';
import { readBook } from './vcards.ts';

/** An audit of a folder that holds `phones/<device>/*.vcf`, registers and an inventory. */
export interface Order {
  /** Where the program is started; paths of the report are relative to it. */
  readonly from: string;
  /** Folder of the company below it, with `/` at the end; empty when it is the same. */
  readonly below: string;
  readonly registers: readonly string[];
  readonly inventory: string;
  /** A list of recipients; undefined for none. */
  readonly recipients: string | undefined;
  /** Folder of evidence. */
  readonly evidence: string | undefined;
  readonly policy: Policy;
  readonly asOf: Day;
  readonly privacy: PrivacyLevel;
  readonly language: Run['lang'];
  readonly controller: string | undefined;
}

/** A device as the report has it, with its findings and the numbers it holds. */
export interface DeviceAudit {
  readonly report: DeviceReport;
  readonly findings: readonly Finding[];
  readonly exposures: readonly Exposure[];
  readonly copies: ReturnType<typeof copiesOn>;
}

export interface Audit {
  /** Records of all registers by their numbers, in the order of reading. */
  readonly records: ReadonlyMap<NumberKey, readonly Kept[]>;
  readonly registers: readonly Register[];
  readonly recipients: Recipients | undefined;
  /** Devices in the order of the report, audited one by one as they are asked for. */
  readonly devices: Iterable<DeviceAudit>;
}

const homeRegion = 'DE';

/** The audit of DESIGN §2, one object a thing: slow, for comparing with the program. */
export function audit(order: Order): Audit {
  const read = (file: string): string => readFileSync(path.join(order.from, order.below, file), 'utf8');
  const numbers = numbersUnder(homeRegion);
  const controllers = [order.controller ?? [], order.policy.organisationNames].flat();
  const localDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
  const registers = order.registers.map((file, register) =>
    readRegister(read(file), { register, numbers, controllers, localDay, looksUp: order.evidence !== undefined }),
  );
  const records = new Map<NumberKey, Kept[]>();
  for (const record of registers.flatMap((one) => one.records)) {
    const known = records.get(record.number);
    if (known) known.push(record);
    else records.set(record.number, [record]);
  }
  const folders = readdirSync(path.join(order.from, order.below, 'phones'));
  const complete = registers.every(({ lost }) => lost === 0);
  const recipients = order.recipients === undefined ? undefined : readRecipients(read(order.recipients), numbers);
  const senders = new Set([...(recipients?.senders ?? []), ...keysOf(order.policy.senderNumbers, numbers)]);
  const devices = devicesOf(read(order.inventory), folders);
  return { registers, records, recipients, devices: auditEach(devices, order, records, complete, senders) };
}

function* auditEach(
  devices: readonly Device[],
  order: Order,
  records: ReadonlyMap<NumberKey, readonly Kept[]>,
  complete: boolean,
  senders: ReadonlySet<NumberKey>,
): Generator<DeviceAudit> {
  const mask = maskOf(order.privacy, new Uint8Array());
  const shown = (file: string): string => order.below + file;
  const wording = {
    policy: order.policy,
    mask,
    language: order.language,
    inventory: shown(order.inventory),
    registers: order.registers.map(shown),
  };
  const file = onFile(records);
  const staff = staffOf(order);
  const shared = sharedNumbers(booksOf(devices, order));
  for (const device of devices) {
    const region = device.region ?? homeRegion;
    const numbers = numbersUnder(region);
    const own = ownNumbers(order.policy, numbersUnder(homeRegion));
    const files = filesOf(device, order);
    const book = bookOf(files, numbers, order.policy);
    const found = tracesIn(files.flatMap(({ contacts }) => contacts));
    const traces = found.waid + found['business-name'];
    const [asOf, exportedAt] = [numberOfDay(order.asOf), device.exportedAt as Day | undefined];
    const ways = { looksUp: order.evidence !== undefined, full: order.privacy === 'full', channels: device.posture.channels };
    const evidence = { policy: order.policy, asOf, mask, region, ...file, own, staff, shared, numbers, exportedAt, ...ways };
    const list = selectedOn(device, order);
    const selection = selectionOf(device.posture.reach, book, typeof list === 'string' ? list : bookOf([list], numbers, order.policy));
    const held = numbersHeld(book.exposures);
    const judged = book.exposures.map((one) => judge(one, selection.left.has(one) ? 'none' : device.posture.reach, held, evidence));
    const figures = figuresOf(judged);
    const age = device.exportedAt === undefined ? undefined : (Date.parse(order.asOf) - Date.parse(device.exportedAt)) / 86_400_000;
    const findings = findingsOf(
      device,
      judged,
      { ...figures, traces, selection, age, coexistence: coexistenceOf(device, numbers, senders, mask) },
      wording,
    );
    const { exposures, views } = figures;
    const { id, posture } = device;
    const report: DeviceReport = {
      id,
      label: mask.name(device.label),
      posture: { ...posture, channels: [...posture.channels], separationGaps: [...posture.separationGaps] },
      selection: selection.state,
      exportedAt: device.exportedAt ?? null,
      inInventory: device.line !== undefined,
      inventoryAsOf: device.inventoryAsOf ?? null,
      joinedBy: device.joinedBy ?? null,
      unjoined: device.joinedBy === undefined ? { reason: 'no-device', candidates: [] } : null,
      leaking: exposures.uncovered > 0,
      assumed: posture.reach === 'unknown',
      complete,
      contacts: book.contacts,
      private: book.private,
      exposures,
      views,
      rules: counted(findings.map(({ rule }) => rule)),
      evidence: Object.fromEntries(Object.entries(found).filter(([, count]) => count > 0)),
      employees: order.policy.employees === undefined ? null : figures.employees,
      sensitive: order.policy.sensitiveLabels.length > 0 ? figures.sensitive : null,
      risk: priorityOf({ reach: posture.reach, evidence: traces > 0, ...figures }, order.policy.priority),
    };
    yield { report, findings, exposures: book.exposures, copies: copiesOn(judged) };
  }
}

/** Numbers of the directory of employees that the policy names. */
function staffOf({ policy, from }: Order): ReadonlySet<NumberKey> {
  const directory = policy.employees?.directory;
  if (directory === undefined) return new Set();
  const contacts = readBook(readFileSync(path.join(from, directory.path)));
  const { exposures } = bookOf([{ path: '', contacts }], numbersUnder(homeRegion), { ...policy, privateLabels: [] });
  return new Set(exposures.flatMap(({ kind, key }) => (kind === 'number' ? [key] : [])));
}

/** What stands in the books of each device, one device after another. */
function* booksOf(devices: readonly Device[], order: Order): Generator<readonly Exposure[]> {
  for (const device of devices) {
    yield bookOf(filesOf(device, order), numbersUnder(device.region ?? homeRegion), order.policy).exposures;
  }
}

/** Traces of WhatsApp in the contacts, by kind. */
function tracesIn(contacts: ReturnType<typeof readBook>): { readonly waid: number; readonly 'business-name': number } {
  return {
    waid: contacts.flatMap(({ phones }) => phones).filter(({ waid }) => waid !== undefined).length,
    'business-name': contacts.reduce((sum, { business }) => sum + business, 0),
  };
}

function selectedOn({ selectedContacts }: Device, { from, below }: Order): ReturnType<typeof filesOf>[number] | 'none' | 'missing' {
  if (selectedContacts === '') return 'none';
  const file = path.join(from, below, selectedContacts);
  return existsSync(file) ? { path: selectedContacts, contacts: readBook(readFileSync(file)) } : 'missing';
}

function filesOf({ folder }: Device, { from, below }: Order): { path: string; contacts: ReturnType<typeof readBook> }[] {
  const home = `${below}phones/${folder}`;
  const names = readdirSync(path.join(from, home)).toSorted();
  return names.map((name) => ({ path: `${home}/${name}`, contacts: readBook(readFileSync(path.join(from, home, name))) }));
}

/** How often each word occurs, in alphabetical order. */
export function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words.toSorted()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
