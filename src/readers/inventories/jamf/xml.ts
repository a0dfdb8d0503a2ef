import type { SaxesParser } from 'saxes';
import { readAhead, textEncodingOf, textSource } from '../../../lib/text-encoding.ts';
import type { JsonMember, JsonObject } from '../../../lib/json/node.ts';
import type { InventoryReader } from '../inventory-reader.ts';
import { Collector } from '../shared/collector.ts';
import { Fields } from '../shared/fields.ts';
import { textsAt } from '../shared/json-file.ts';
import { jamfDevice } from './device.ts';

const CHUNK = 1 << 16;
const deepest = 32;

/** The first element, behind a declaration, comments and a document type. */
const root = /^\s*(?:(?:<\?[^>]*>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\])?\s*>)\s*)*<mobile_devices?[\s>]/;

/** Devices of Jamf Pro's Classic API in XML: `mobile_device`, alone or in a list. */
export const jamfXml: InventoryReader = {
  id: 'jamf-xml',
  title: { en: 'Jamf Pro: mobile devices (XML)', de: 'Jamf Pro: Mobilgeräte (XML)' },
  recognises: ({ text }) => root.test(text),
  async read(open, { dates, recordSize }) {
    const { SaxesParser } = await import('saxes');
    const encoding = textEncodingOf(open());
    const { source } = readAhead(textSource(open(), encoding), 0);
    const into = new Collector();
    const tree = new DeviceTree(new SaxesParser(), recordSize, into, (device) =>
      jamfDevice(new Fields((path) => textsAt(device, path), dates), into, device),
    );
    const raw = new Uint8Array(CHUNK);
    const decoder = new TextDecoder();
    for (let count = -1; count !== 0 && !tree.broken;) {
      count = source.read(raw, 0, CHUNK);
      tree.write(decoder.decode(raw.subarray(0, count), { stream: count > 0 }));
    }
    tree.close();
    return into.finish(encoding);
  },
};

/** An element being read: its children, and the text between them. */
interface Open {
  readonly name: string;
  readonly line: number;
  readonly members: JsonMember[];
  text: string;
}

/** Makes each `mobile_device` an object, its elements being members, and hands it on. */
class DeviceTree {
  broken = false;
  readonly #parser: SaxesParser;
  readonly #open: Open[] = [];
  readonly #largest: number;
  readonly #into: Collector;
  #depth = 0;
  #start = 0;

  constructor(parser: SaxesParser, largest: number, into: Collector, each: (device: JsonObject) => void) {
    this.#parser = parser;
    this.#largest = largest;
    this.#into = into;
    parser.on('error', () => this.#stop());
    parser.on('doctype', () => this.#stop());
    parser.on('opentag', ({ name }) => this.#begin(name));
    parser.on('text', (text) => this.#take(text));
    parser.on('cdata', (text) => this.#take(text));
    parser.on('closetag', () => this.#end(each));
  }

  write(text: string): void {
    if (this.broken) return;
    this.#parser.write(text);
    if (this.#open.length > 0 && this.#parser.position - this.#start > this.#largest) this.#stop();
  }

  close(): void {
    if (!this.broken) this.#parser.close();
  }

  #begin(name: string): void {
    if (this.broken) return;
    if (++this.#depth > deepest) return this.#stop();
    if (this.#open.length === 0 && name !== 'mobile_device') return;
    if (this.#open.length === 0) this.#start = this.#parser.position;
    this.#open.push({ name, line: this.#parser.line, members: [], text: '' });
  }

  #take(text: string): void {
    const open = this.#open.at(-1);
    if (open && !this.broken) open.text += text;
  }

  #end(each: (device: JsonObject) => void): void {
    this.#depth--;
    const closed = this.#open.pop();
    if (!closed || this.broken) return;
    const { name, line, members, text } = closed;
    const object: JsonObject = { kind: 'object', line, members };
    const parent = this.#open.at(-1);
    if (!parent) each(object);
    else parent.members.push({ name, line, value: members.length > 0 ? object : { kind: 'string', line, text: text.trim() } });
  }

  /** Nothing behind a fault can be told; what document types would add is never read. */
  #stop(): void {
    if (this.broken) return;
    this.broken = true;
    this.#into.lose('inventory-xml-broken', this.#parser.line);
  }
}
