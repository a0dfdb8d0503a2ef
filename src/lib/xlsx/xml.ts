import type { SaxesParser } from 'saxes';
import { sniffEncoding } from '../encodings.ts';
import { XlsxFault } from './fault.ts';

/** Elements within elements that are followed; a cell with rich text has seven. */
const DEEPEST = 64;

export type XmlAttributes = Readonly<Record<string, string>>;

/** Takes the events of one part; names are local, whatever prefix the part uses. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** Hands the XML of one part to a handler, chunk by chunk. Faults name the part. */
export class XmlPart {
  readonly #parser: SaxesParser;
  readonly #part: string;
  readonly #longest: number;
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  /** Characters since the last event, to the chunk: a text or tag is held until its end. */
  #held = 0;
  #depth = 0;

  private constructor(parser: SaxesParser, part: string, longest: number, handler: XmlHandler) {
    this.#parser = parser;
    this.#part = part;
    this.#longest = longest;
    parser.on('error', (error) => this.#fail('xml', error));
    parser.on('doctype', () => this.#fail('doctype'));
    parser.on('opentag', ({ name, attributes }) => {
      this.#held = 0;
      if (++this.#depth > DEEPEST) this.#fail('xml');
      handler.open(localName(name), attributes);
    });
    parser.on('closetag', ({ name }) => {
      this.#held = 0;
      this.#depth--;
      handler.close(localName(name));
    });
    const text = handler.text?.bind(handler);
    if (!text) return;
    parser.on('text', text);
    parser.on('cdata', text);
  }

  static async start(part: string, longest: number, handler: XmlHandler): Promise<XmlPart> {
    const { SaxesParser } = await import('saxes');
    return new XmlPart(new SaxesParser(), part, longest, handler);
  }

  /** @throws XlsxFault `xml`, `doctype`, `text`, and what the handler throws */
  write(chunk: Uint8Array): void {
    this.#decoder ??= new TextDecoder(sniffEncoding(chunk).encoding, { fatal: true });
    this.#feed(this.#decode(chunk, true));
  }

  /** @throws XlsxFault `xml` when the part ends before its XML does */
  end(): void {
    this.#feed(this.#decode(new Uint8Array(0), false));
    this.#parser.close();
  }

  #feed(text: string): void {
    this.#held += text.length;
    this.#parser.write(text);
    if (this.#held > this.#longest) this.#fail('text');
  }

  #decode(chunk: Uint8Array, stream: boolean): string {
    try {
      return this.#decoder?.decode(chunk, { stream }) ?? '';
    } catch (error) {
      return this.#fail('xml', error);
    }
  }

  #fail(code: 'xml' | 'doctype' | 'text', cause?: unknown): never {
    throw new XlsxFault(code, this.#part, cause);
  }
}

/** Reads a whole part. */
export async function readXml(chunks: AsyncIterable<Uint8Array>, part: string, longest: number, handler: XmlHandler): Promise<void> {
  const xml = await XmlPart.start(part, longest, handler);
  for await (const chunk of chunks) xml.write(chunk);
  xml.end();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
