import type { Exposure } from '../exposures/device-book.ts';
import type { Entry } from '../exposures/entry.ts';
import { callingCodeLength } from '../model/calling-code.ts';
import type { RecordRef } from '../model/standing.ts';
import type { Mask } from '../privacy/mask.ts';
import { type MessageArgs, type Rule, say } from '../rules/rule.ts';
import type { Bench } from './task.ts';

const mostKept = 50_000;

/**
 * The parts of findings as JSON text: what is the same in many findings (a message with its values, a path) is made
 * once and kept, for wording costs more than reading and judging together. Slow twin: `JSON.stringify` of a `Finding`
 * (test/workers/findings.test.ts).
 */
export class FindingWording {
  readonly #bench: Bench;
  readonly #mask: Mask;
  readonly #messages = new Map<string, Uint8Array>();
  readonly #strings = new Map<string, string>();

  constructor(bench: Bench, mask: Mask) {
    this.#bench = bench;
    this.#mask = mask;
  }

  /** `"args":{…},"message":"…"}` with the comma and line end behind it, in bytes. */
  message(rule: Rule, args: MessageArgs): Uint8Array {
    let key = rule.id;
    for (const name in args) key += `\0${args[name]}`;
    return kept(this.#messages, key, () =>
      Buffer.from(`"args":${JSON.stringify(args)},"message":${JSON.stringify(say(rule, this.#bench.language, args))}},\n`),
    );
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

  /** The number as the report shows it; a short code is no personal data and shows as it is. */
  number({ kind, key, text }: Exposure): string {
    if (kind !== 'number') return JSON.stringify(kind === 'short' ? text : this.#mask.raw(text));
    const digits = String(key);
    return `"${this.#mask.number(digits, callingCodeLength(digits))}"`;
  }

  contact(entry: Entry): string {
    return (entry.shown ??= JSON.stringify(this.#mask.name(entry.displayName)));
  }
}

function kept<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    if (map.size >= mostKept) map.clear();
    map.set(key, value);
  }
  return value;
}
