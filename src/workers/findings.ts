/**
 * The findings of one device as lines of JSON, made of bytes: what a device, a file or a rule repeats is made once, and
 * only number, name, line and fingerprint are written each time. Slow twin: `JSON.stringify` of an object a finding
 * (test/twin/findings.ts).
 */
import type { DeviceBook } from '../exposures/device-book.ts';
import type { ByteWriter } from '../lib/byte-writer.ts';
import { forJson } from '../lib/escape/json.ts';
import { fingerprintOf } from '../model/fingerprint.ts';
import type { RecordRef, Standing } from '../model/standing.ts';
import { type Severity, severities, type Verdict } from '../model/verdict.ts';
import type { DeviceRule, MessageArgs, Rule } from '../rules/rule.ts';
import type { Fired, Judgement } from '../rules/verdict.ts';
import { encoded, type FindingWording, placeBegin } from './finding-wording.ts';
import type { DeviceTask } from './task.ts';

/** Record of the register that a rule's finding rests on, by rule. */
const rests: Readonly<Record<string, (standing: Standing, args: MessageArgs) => RecordRef | undefined>> = {
  C01: ({ asked }) => asked,
  C02: ({ negative }) => negative,
  C03: ({ negative }) => negative,
  C04: ({ grant }) => grant,
  C05: ({ grant }) => grant,
  C06: ({ grant }) => grant,
  C07: ({ grant }) => grant,
  C08: ({ underage }) => underage,
  C10: ({ samePerson }) => samePerson,
  C11: ({ samePerson }) => samePerson,
  C12: ({ grant }) => grant,
  C16: ({ mismatch }) => mismatch,
  C17: ({ grant, lapse }) => grant ?? lapse,
  C19: ({ otherBasis }, { from }) => (from === 'register' ? otherBasis : undefined),
  R01: ({ conflict }) => conflict,
  R02: ({ grant }) => grant,
  R03: ({ reversed, grant, lapse, futureGrant, futureNegative }) =>
    reversed ?? (grant?.beforeTerms ? grant : grant || lapse ? futureNegative : (futureGrant ?? futureNegative)),
  R04: ({ grant }) => grant,
  R05: ({ grant }) => grant,
};

/** What the findings of one rule, severity and verdict on one device have in common, and how many they are. */
interface Kind {
  readonly rule: string;
  readonly severity: Severity;
  readonly verdict: Verdict | undefined;
  /** `","rule":…,"severity":…,"verdict":…,"device":…,"number":` */
  readonly bytes: Uint8Array;
  readonly rests: ((standing: Standing, args: MessageArgs) => RecordRef | undefined) | undefined;
  count: number;
}

const begin = encoded('{"id":"');
const contactBegin = encoded(',"contact":');
const sourceBegin = encoded(',"source":');
const alsoBegin = encoded('},"alsoAt":[');
const recordBegin = encoded('],"record":');
const COMMA = encoded(',');
const BRACE = encoded('}');

/**
 * Puts the findings of one device into the lines of the report: ordered, masked, worded. Members stand in the order of
 * `askfirst-report/1.1`; each line ends with a comma and a line end.
 */
export class FindingWriter {
  readonly #task: DeviceTask;
  readonly #book: DeviceBook;
  readonly #words: FindingWording;
  readonly #out: ByteWriter;
  readonly #paths: readonly Uint8Array[];
  readonly #kinds = new Map<Rule, Kind[]>();
  #place = -1;
  /** Place among the exposures that stand on one line. */
  #ordinal = 0;

  /** @param out writes the lines; used by one device after another */
  constructor(task: DeviceTask, book: DeviceBook, words: FindingWording, out: ByteWriter) {
    this.#task = task;
    this.#book = book;
    this.#words = words;
    this.#out = out;
    this.#paths = task.files.map(({ shownAs }) => placeBegin(shownAs));
  }

  /** How many findings there are of each severity. */
  get severities(): Record<Severity, number> {
    const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>;
    for (const kinds of this.#kinds.values()) for (const { severity, count } of kinds) counts[severity] += count;
    return counts;
  }

  /** How many findings there are of each rule. */
  get rules(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const [{ id }, kinds] of this.#kinds) counts[id] = kinds.reduce((sum, { count }) => sum + count, 0);
    return counts;
  }

  device(rule: DeviceRule, severity: Severity, args: MessageArgs): void {
    const { inventorySource } = this.#task;
    const source = inventorySource ? forJson({ path: inventorySource.path, line: inventorySource.line }) : 'null';
    this.#begin(this.#kind(rule, severity, undefined), '', 0, 0);
    this.#out.text(`null,"contact":null,"source":${source},"alsoAt":[],"record":null,`);
    this.#out.bytes(this.#words.message(rule, args));
  }

  /** The findings of one exposure; exposures come in the order of the report (`reportOrder`). */
  exposure(exposure: number, { verdict, fired }: Judgement, standing: Standing): void {
    const { file, line, first } = this.#book.exposures;
    const place = first[exposure]!;
    const before = this.#place;
    this.#ordinal = before >= 0 && file[before] === file[place] && line[before] === line[place] ? this.#ordinal + 1 : 0;
    this.#place = place;
    const path = this.#task.files[file[place]!]!.shownAs;
    const out = this.#out;
    let subject = -1;
    let subjectEnd = -1;
    for (const { rule, severity, args } of fired.length > 1 ? fired.toSorted(byRule) : fired) {
      const kind = this.#kind(rule, severity, verdict);
      this.#begin(kind, path, line[place]!, this.#ordinal);
      const at = out.length;
      if (subject < 0) this.#subject(exposure, place);
      else out.again(subject, subjectEnd);
      subject = at;
      subjectEnd = out.length;
      this.#words.record(out, kind.rests?.(standing, args));
      out.bytes(COMMA);
      out.bytes(this.#words.message(rule, args));
    }
  }

  #begin(kind: Kind, path: string, line: number, ordinal: number): void {
    kind.count++;
    this.#out.bytes(begin);
    this.#out.ascii(fingerprintOf(kind.rule, this.#task.id, path, line, ordinal));
    this.#out.bytes(kind.bytes);
  }

  /** Number, contact and places, up to the record. */
  #subject(exposure: number, place: number): void {
    const out = this.#out;
    const { entry, next } = this.#book.exposures;
    this.#words.number(out, this.#book, exposure);
    out.bytes(contactBegin);
    this.#words.contact(out, this.#book, entry[place]!);
    out.bytes(sourceBegin);
    this.#source(place);
    out.bytes(alsoBegin);
    for (let also = next[place]!; also >= 0; also = next[also]!) {
      this.#source(also);
      out.bytes(BRACE);
      if (next[also]! >= 0) out.bytes(COMMA);
    }
    out.bytes(recordBegin);
  }

  /** A place without its closing brace. */
  #source(place: number): void {
    const { file, line } = this.#book.exposures;
    this.#out.bytes(this.#paths[file[place]!]!);
    this.#out.integer(line[place]!);
  }

  #kind(rule: Rule, severity: Severity, verdict: Verdict | undefined): Kind {
    let kinds = this.#kinds.get(rule);
    if (!kinds) this.#kinds.set(rule, (kinds = []));
    for (const kind of kinds) if (kind.severity === severity && kind.verdict === verdict) return kind;
    const members = { rule: rule.id, severity, verdict: verdict ?? null, device: this.#task.id };
    const bytes = encoded(`",${forJson(members).slice(1, -1)},"number":`);
    const kind = { rule: rule.id, severity, verdict, bytes, rests: rests[rule.id], count: 0 };
    kinds.push(kind);
    return kind;
  }
}

function byRule(a: Fired, b: Fired): number {
  return a.rule.id < b.rule.id ? -1 : 1;
}
