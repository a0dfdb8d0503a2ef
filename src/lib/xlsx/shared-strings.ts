import { XlsxFault } from './fault.ts';
import type { XlsxLimits } from './limits.ts';
import { unescapeText } from './escaped-text.ts';
import type { XmlHandler } from './xml.ts';

const BLOCK = 1 << 22;
const BLOCK_BITS = 22;
/** What fits into a block whatever its characters. */
const LONGEST = BLOCK / 4;
/** More texts than six columns of a full sheet hold. */
const MOST = 1 << 23;

/** The texts that cells refer to by number, as UTF-8 in blocks: a few bytes each besides their own. */
export class SharedStrings implements XmlHandler {
  count = 0;
  readonly #limits: XlsxLimits;
  readonly #blocks: Buffer[] = [];
  /** Room left in the last block begins here. */
  #end = BLOCK;
  /** Block and place in it, of the first byte and behind the last. */
  #starts = new Uint32Array(1024);
  #ends = new Uint32Array(1024);
  #text = '';
  #inText = false;
  #phonetic = 0;

  constructor(limits: XlsxLimits) {
    this.#limits = limits;
  }

  /** Undefined when there is no such text. */
  get(index: number): string | undefined {
    if (!(index >= 0 && index < this.count)) return undefined;
    const start = this.#starts[index]!;
    const from = start & (BLOCK - 1);
    return this.#blocks[start >>> BLOCK_BITS]!.toString('utf8', from, from + this.#ends[index]! - start);
  }

  open(name: string): void {
    if (name === 'si') this.#text = '';
    else if (name === 'rPh') this.#phonetic++;
    else if (name === 't') this.#inText = this.#phonetic === 0;
  }

  text(text: string): void {
    if (!this.#inText) return;
    this.#text += text;
    if (this.#text.length > Math.min(this.#limits.text, LONGEST)) throw new XlsxFault('text', `${this.count}`);
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#phonetic--;
    else if (name === 'si') this.#add(unescapeText(this.#text));
  }

  #add(text: string): void {
    if (this.count === this.#starts.length) this.#grow();
    if (this.#end + text.length * 3 >= BLOCK) {
      if ((this.#blocks.length + 1) * BLOCK > this.#limits.strings) throw new XlsxFault('strings');
      this.#blocks.push(Buffer.allocUnsafeSlow(BLOCK));
      this.#end = 0;
    }
    const block = this.#blocks.length - 1;
    const start = block * BLOCK + this.#end;
    const length = this.#blocks[block]!.write(text, this.#end);
    this.#starts[this.count] = start;
    this.#ends[this.count] = start + length;
    this.#end += length;
    this.count++;
  }

  #grow(): void {
    if (this.count >= MOST) throw new XlsxFault('strings');
    const starts = new Uint32Array(this.count * 2);
    const ends = new Uint32Array(this.count * 2);
    starts.set(this.#starts);
    ends.set(this.#ends);
    this.#starts = starts;
    this.#ends = ends;
  }
}
