import { hash } from 'node:crypto';
import type { ByteWriter } from '../lib/byte-writer.ts';
import type { Exposure, Place } from '../exposures/device-book.ts';
import type { RecordRef, Standing } from '../model/standing.ts';
import type { Severity } from '../model/verdict.ts';
import type { DeviceRule, MessageArgs, Rule } from '../rules/rule.ts';
import type { Fired } from '../rules/verdict.ts';
import type { FindingWording } from './finding-wording.ts';
import type { JudgedExposure } from './judge-device.ts';
import type { DeviceTask } from './task.ts';

/** Record of the register that a rule's finding rests on, by rule. */
const rests: Readonly<Record<string, (standing: Standing) => RecordRef | undefined>> = {
  C01: ({ asked }) => asked,
  C02: ({ negative }) => negative,
  C03: ({ negative }) => negative,
  C05: ({ grant }) => grant,
  C06: ({ grant }) => grant,
  C12: ({ grant }) => grant,
  C16: ({ mismatch }) => mismatch,
  C17: ({ lapse }) => lapse,
  R02: ({ grant }) => grant,
  R03: ({ grant, lapse, futureGrant, futureNegative }) => (grant || lapse ? futureNegative : (futureGrant ?? futureNegative)),
};

/**
 * Puts the findings of one device into the lines of the report: ordered, masked, worded. Members stand in the order of
 * `askfirst-report/1`; each line ends with a comma and a line end.
 */
export class FindingWriter {
  readonly severities: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  readonly rules: Record<string, number> = {};
  readonly #task: DeviceTask;
  readonly #words: FindingWording;
  readonly #device: string;
  readonly #out: ByteWriter;
  #before: Place | undefined;
  /** Place among the exposures that stand on one line. */
  #ordinal = 0;

  /** @param out writes the lines; used by one device after another */
  constructor(task: DeviceTask, words: FindingWording, out: ByteWriter) {
    this.#task = task;
    this.#out = out;
    this.#words = words;
    this.#device = JSON.stringify(task.id);
  }

  device(rule: DeviceRule, severity: Severity, args: MessageArgs): void {
    const { inventorySource } = this.#task;
    const source = inventorySource ? this.#words.source(inventorySource.path, inventorySource.line) : 'null';
    const subject = `"number":null,"contact":null,"source":${source},"alsoAt":[]`;
    this.#line(rule, severity, this.#fingerprint(rule.id, '', 0, 0), 'null', subject, 'null', args);
  }

  /** The findings of one exposure; exposures come in the order path, line, number (`inOrder`). */
  exposure({ exposure, standing, verdict, fired }: JudgedExposure): void {
    const first = exposure.places[0]!;
    this.#ordinal = this.#before && byPlace(this.#before, first) === 0 ? this.#ordinal + 1 : 0;
    this.#before = first;
    const words = this.#words;
    const path = this.#path(first);
    let also = '';
    for (let i = 1; i < exposure.places.length; i++) {
      const place = exposure.places[i]!;
      also += `${i > 1 ? ',' : ''}${words.source(this.#path(place), place.line)}`;
    }
    const subject = `"number":${words.number(exposure)},"contact":${words.contact(first.entry)},"source":${words.source(path, first.line)},"alsoAt":[${also}]`;
    for (const { rule, severity, args } of fired.length > 1 ? fired.toSorted(byRule) : fired) {
      const id = this.#fingerprint(rule.id, path, first.line, this.#ordinal);
      this.#line(rule, severity, id, `"${verdict}"`, subject, words.record(rests[rule.id]?.(standing)), args);
    }
  }

  #line(rule: Rule, severity: Severity, id: string, verdict: string, subject: string, record: string, args: MessageArgs): void {
    this.severities[severity]++;
    this.rules[rule.id] = (this.rules[rule.id] ?? 0) + 1;
    this.#out.text(
      `{"id":"${id}","rule":"${rule.id}","severity":"${severity}","verdict":${verdict},"device":${this.#device},${subject},"record":${record},`,
    );
    this.#out.bytes(this.#words.message(rule, args));
  }

  #path(place: Place): string {
    return this.#task.files[place.file]!.shownAs;
  }

  /** Never made from the number: a fingerprint of a phone number is the number to whoever can list all numbers. */
  #fingerprint(rule: string, path: string, line: number, ordinal: number): string {
    return hash('sha256', `${rule}\0${this.#task.id}\0${path}\0${line}\0${ordinal}`).slice(0, 16);
  }
}

/** Exposures in the order of the report, each with its places in theirs. */
export function inOrder(exposures: readonly Exposure[]): readonly Exposure[] {
  for (const { places } of exposures) places.sort(byPlace);
  return exposures.toSorted((a, b) => byPlace(a.places[0]!, b.places[0]!) || compareNumbers(a, b));
}

function byPlace(a: Place, b: Place): number {
  return a.file - b.file || a.line - b.line;
}

function byRule(a: Fired, b: Fired): number {
  return a.rule.id < b.rule.id ? -1 : 1;
}

function compareNumbers(a: Exposure, b: Exposure): number {
  return a.key - b.key || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}
