import { fewestWords, mostWords, titles, wordsOf } from './person-name.ts';

/** Code of the last letter of titles, which are of a to z, and letters of the longest. */
const Z = 122;
const LONGEST = 5;
const packedTitles: ReadonlySet<number> = new Set([...titles].map((title) => [...Buffer.from(title)].reduce(packed, 0)));

/** Letters of a word packed into a number, five bits each, so that short words are told apart. */
function packed(code: number, letter: number): number {
  return (code << 5) | (letter - 96);
}

/** First bytes of U+00C0 to U+017F in UTF-8, the letters of Europe that are made of Latin ones. */
const FIRST = 0xc3;
const LAST = 0xc5;
/** Place of ß, which is two letters, among the characters that are known. */
const SHARP_S = 0x9f;
/** Stands for a character that is more than one letter. */
const SEVERAL = 0xffff;

/** What a character is in words, 0 for nothing: by its code up to U+007F, then from U+00C0 to U+017F. */
const folds = Uint16Array.from({ length: 0x140 }, (_, at) => {
  const [word = ''] = wordsOf(`${String.fromCharCode(at < 0x80 ? at : at + 0x40)}x`);
  return word.length > 2 && at !== SHARP_S ? SEVERAL : word.length > 1 ? word.charCodeAt(0) : 0;
});

/**
 * A hash of a name that is the same for the same words in any order, made from bytes: without a text where they are in
 * Latin letters.
 * A name may be added in pieces, such as given and family name. Slow twin: `sameNameOf`.
 */
export class NameHash {
  readonly #words = new Int32Array(mostWords);
  #count = 0;
  value = 0;

  begin(): void {
    this.#count = 0;
    this.value = 0;
  }

  /** Whether what was added tells one person from others. */
  get tells(): boolean {
    return this.#count >= fewestWords && this.#count <= mostWords;
  }

  /** Adds the words of a stretch of UTF-8. */
  add(bytes: Uint8Array, start: number, end: number): void {
    const [count, value] = [this.#count, this.value];
    let hash = 0;
    let length = 0;
    let code = 0;
    for (let at = start; at < end; at++) {
      let place = bytes[at]!;
      if (place >= 0x80) {
        const second = bytes[at + 1]!;
        place = place >= FIRST && place <= LAST && ++at < end ? (place - FIRST) * 0x40 + second : -1;
      }
      const letter = place < 0 ? SEVERAL : folds[place]!;
      if (letter === SEVERAL) {
        this.#count = count;
        this.value = value;
        return this.#addText(Buffer.from(bytes.subarray(start, end)).toString('utf8'));
      }
      if (letter !== 0) {
        hash = hashed(hash, letter);
        code = packed(code, letter);
        length += letter <= Z ? 1 : LONGEST + 1;
        if (place !== SHARP_S) continue;
        hash = hashed(hash, letter);
        code = packed(code, letter);
        length++;
      } else if (length > 0) {
        this.#end(hash, length, code);
        hash = length = code = 0;
      }
    }
    if (length > 0) this.#end(hash, length, code);
  }

  #end(hash: number, length: number, code: number): void {
    if (length > LONGEST || !packedTitles.has(code)) this.#add(hash);
  }

  #addText(text: string): void {
    for (const word of wordsOf(text)) {
      let hash = 0;
      for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
      this.#add(hash);
    }
  }

  /** Each word counts once. */
  #add(hash: number): void {
    const words = this.#words;
    for (let at = 0; at < this.#count; at++) if (words[at] === hash) return;
    if (this.#count < mostWords) words[this.#count] = hash;
    this.#count++;
    this.value = (this.value + mixed(hash)) | 0;
  }
}

function hashed(hash: number, code: number): number {
  return (Math.imul(hash ^ code, 0x0100_0193) + 0x9e37_79b1) | 0;
}

function mixed(hash: number): number {
  const low = Math.imul(hash ^ (hash >>> 16), 0x7feb_352d);
  return Math.imul(low ^ (low >>> 15), 0x846c_a68b);
}
