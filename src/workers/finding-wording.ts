import type { DeviceBook } from '../exposures/device-book.ts';
import { FORMATTED } from '../exposures/entries.ts';
import { INTERNAL } from '../exposures/exposures.ts';
import type { ByteWriter } from '../lib/byte-writer.ts';
import { forJson } from '../lib/escape/json.ts';
import type { RecordRef } from '../model/standing.ts';
import type { Mask } from '../privacy/mask.ts';
import { byteMaskOf, type ByteMask } from '../privacy/mask-bytes.ts';
import { type MessageArgs, type Rule, say } from '../rules/rule.ts';
import type { Bench } from './task.ts';

const mostKept = 50_000;

/** Messages of one rule: the last one, and all by the values they are made of. */
interface RuleMessages {
  last: MessageArgs | undefined;
  bytes: Uint8Array;
  root: Worded;
  count: number;
}

/** Where the values so far lead: to a message when they are all, else to further values. */
interface Worded {
  bytes: Uint8Array | undefined;
  more: Map<string | number, Worded> | undefined;
}

/**
 * The parts of findings as bytes of JSON. What is the same in many findings (a message with its values, a path) is made
 * once and kept; names and numbers go from bytes to bytes. Slow twin: `JSON.stringify` of an object (test/twin).
 */
export class FindingWording {
  readonly #bench: Bench;
  readonly #mask: Mask;
  readonly #bytes: ByteMask;
  readonly #messages = new Map<Rule, RuleMessages>();
  readonly #registers: readonly Uint8Array[];

  constructor(bench: Bench, mask: Mask) {
    this.#bench = bench;
    this.#mask = mask;
    this.#bytes = byteMaskOf(bench.privacy, mask);
    this.#registers = bench.registerPaths.map((path) => placeBegin(path));
  }

  /** `"args":{…},"message":"…"}` with the comma and line end behind it. */
  message(rule: Rule, args: MessageArgs): Uint8Array {
    let known = this.#messages.get(rule);
    if (!known) this.#messages.set(rule, (known = { last: undefined, bytes: new Uint8Array(), root: unworded(), count: 0 }));
    if (known.last === args) return known.bytes;
    if (known.count > mostKept) {
      known.root = unworded();
      known.count = 0;
    }
    let at = known.root;
    for (const name in args) {
      at.more ??= new Map();
      let next = at.more.get(args[name]!);
      if (!next) at.more.set(args[name]!, (next = unworded()));
      at = next;
    }
    if (!at.bytes) known.count++;
    known.bytes = at.bytes ??= this.#worded(rule, args);
    known.last = args;
    return known.bytes;
  }

  #worded(rule: Rule, args: MessageArgs): Uint8Array {
    return encoded(`"args":${forJson(args)},"message":${forJson(say(rule, this.#bench.language, args))}},\n`);
  }

  /** The place of a record in its register, or null. */
  record(out: ByteWriter, ref: RecordRef | undefined): void {
    if (!ref) return out.ascii('null');
    out.bytes(this.#registers[ref.register]!);
    out.integer(ref.line);
    out.ascii('}');
  }

  /** The number as the report shows it; a short code of the region is no personal data and shows as it is. */
  number(out: ByteWriter, { exposures, entries }: DeviceBook, exposure: number): void {
    const kind = exposures.kind(exposure);
    if (kind === 'number') return this.#bytes.number(out, exposures.key[exposure]!);
    const text = entries.arena.text(exposures.textStart[exposure]!, exposures.textEnd[exposure]!);
    const open = kind === 'short' && (exposures.bits[exposure]! & INTERNAL) === 0;
    out.text(forJson(open ? text : this.#mask.raw(text)));
  }

  /** The name of a contact as the report shows it. */
  contact(out: ByteWriter, { entries }: DeviceBook, entry: number): void {
    const start = entries.start(entry, FORMATTED);
    const end = entries.end(entry, FORMATTED);
    const { bytes } = entries.arena;
    if (start < end && isInk(bytes[start]!) && isInk(bytes[end - 1]!)) this.#bytes.name(out, bytes, start, end);
    else out.text(forJson(this.#mask.name(entries.at(entry).displayName)));
  }
}

function unworded(): Worded {
  return { bytes: undefined, more: undefined };
}

/** Whether an ASCII character certainly is no space. */
function isInk(byte: number): boolean {
  return byte > 32 && byte < 127;
}

/** `{"path":"…","line":`, to be followed by the line and a brace. */
export function placeBegin(path: string): Uint8Array {
  return encoded(`{"path":${forJson(path)},"line":`);
}

const encoder = new TextEncoder();

export function encoded(text: string): Uint8Array {
  return encoder.encode(text);
}
