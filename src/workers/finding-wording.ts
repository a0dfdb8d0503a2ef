import type { Exposure } from '../exposures/device-book.ts';
import type { Entry } from '../exposures/entry.ts';
import { phoneNumberOf } from '../model/number.ts';
import type { RecordRef } from '../model/standing.ts';
import type { Mask } from '../privacy/mask.ts';
import { type MessageArgs, type Rule, say } from '../rules/rule.ts';
import type { Bench } from './task.ts';

const mostKept = 50_000;

/** Messages of one rule: the last one, and all by the values they are made of. */
interface RuleMessages {
  last: MessageArgs | undefined;
  bytes: Uint8Array;
  readonly byValues: Map<string | number, Uint8Array>;
}

/**
 * The parts of findings as JSON text: what is the same in many findings (a message with its values, a path) is made
 * once and kept, for wording costs more than reading and judging together. Slow twin: `JSON.stringify` of a `Finding`
 * (test/workers/findings.test.ts).
 */
export class FindingWording {
  readonly #bench: Bench;
  readonly #mask: Mask;
  readonly #messages = new Map<Rule, RuleMessages>();
  readonly #strings = new Map<string, string>();

  constructor(bench: Bench, mask: Mask) {
    this.#bench = bench;
    this.#mask = mask;
  }

  /** `"args":{…},"message":"…"}` with the comma and line end behind it, in bytes. */
  message(rule: Rule, args: MessageArgs): Uint8Array {
    const known = kept(this.#messages, rule, () => ({ last: undefined, bytes: new Uint8Array(), byValues: new Map() }));
    if (known.last !== args) {
      let values: string | number = '';
      for (const name in args) values = values === '' ? args[name]! : `${values}\0${args[name]}`;
      known.bytes = kept(known.byValues, values, () => this.#worded(rule, args));
      known.last = args;
    }
    return known.bytes;
  }

  #worded(rule: Rule, args: MessageArgs): Uint8Array {
    return Buffer.from(`"args":${JSON.stringify(args)},"message":${JSON.stringify(say(rule, this.#bench.language, args))}},\n`);
  }

  /** A text that recurs, as a JSON string. */
  string(text: string): string {
    return kept(this.#strings, text, () => JSON.stringify(text));
  }

  /** A place in an input, or null. */
  source(path: string, line: number): string {
    return `{"path":${this.string(path)},"line":${line}}`;
  }

  record(ref: RecordRef | undefined): string {
    return ref ? this.source(this.#bench.registerPaths[ref.register]!, ref.line) : 'null';
  }

  /** The number as the report shows it; a short code of the region is no personal data and shows as it is. */
  number({ kind, internal, key, text }: Exposure): string {
    if (kind !== 'number') return JSON.stringify(kind === 'short' && !internal ? text : this.#mask.raw(text));
    return `"${this.#mask.number(phoneNumberOf(key))}"`;
  }

  contact(entry: Entry): string {
    return (entry.shown ??= JSON.stringify(this.#mask.name(entry.displayName)));
  }
}

function kept<K, T>(map: Map<K, T>, key: K, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    if (map.size >= mostKept) map.clear();
    map.set(key, value);
  }
  return value;
}
