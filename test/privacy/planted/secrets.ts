/** What was planted and where, so that a report can be searched for it. Numbers come from ranges reserved for media (DESIGN §7). */
export interface Secret {
  readonly place: string;
  /** A word in lower case, or the last digits of a number. */
  readonly text: string;
}

const syllables = ['quo', 'xab', 'zyv', 'jux', 'wyk', 'vox', 'käj', 'zuq', 'fyx', 'büx', 'myq', 'pöj'];
/** `#` runs. */
const ranges = ['4917139200##', '493023125###', '49176040690##', '447700900###', '498999998###'];
/** Digits that no mask shows together: it shows two at the end and three behind the calling code. */
const told = 6;

/** Makes names, numbers and addresses of which none occurs twice, and knows where each was put. */
export class Secrets {
  readonly list: Secret[] = [];
  #words = 0;
  #numbers = 0;

  word(place: string): string {
    const at = this.#words++;
    const [first, second, third] = [at % 12, Math.floor(at / 12) % 12, Math.floor(at / 144) % 12];
    const word = `${syllables[third]}${syllables[second]}${syllables[first]}`;
    this.list.push({ place, text: word });
    return word[0]!.toUpperCase() + word.slice(1);
  }

  name(place: string): string {
    return `${this.word(place)} ${this.word(place)}`;
  }

  mail(place: string): string {
    return `${this.word(place)}.x@${this.word(place).replace(/[^a-z]/gi, '')}q.example`;
  }

  /** @returns E.164 with its plus */
  number(place: string): string {
    const at = this.#numbers++;
    const range = ranges[at % ranges.length]!;
    const run = String(Math.floor(at / ranges.length) + 3);
    const digits = range.replace(/#+/, (holes) => run.padStart(holes.length, '0'));
    this.list.push({ place, text: digits.slice(-told) });
    return `+${digits}`;
  }

  /** The secrets that stand in a text, in whatever spelling, each with its place. */
  found(text: string): string[] {
    const plain = unescaped(text);
    const words = plain.normalize('NFC').toLowerCase();
    const digits = plain
      .replace(/\b[0-9a-f]{16,64}\b/g, '')
      .replace(/\d{4}-\d\d-\d\d|\d\d\.\d\d\.\d{4}/g, ' ')
      .replace(/(?<=\d)[\s()/.\-–\u00a0]+(?=\d)/g, '');
    return this.list
      .filter(({ text: one }) => (/\d/.test(one) ? digits : words).includes(one))
      .map(({ place, text: one }) => `${place}: ${one}`);
  }
}

/** A text without what a format puts in the place of a character, or between two. */
function unescaped(text: string): string {
  return text
    .replace(/<wbr\s*\/?>|\u00ad|\u200b/g, '')
    .replace(/&#x([0-9a-f]+);|\\u\{?([0-9a-f]{2,4})\}?/gi, (_, ...hex: string[]) => String.fromCodePoint(parseInt(hex[0] ?? hex[1]!, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

const spellings: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => `00${number.slice(1)}`,
  (number) => `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6, 9)} ${number.slice(9)}`,
  (number) => `${number.slice(0, 3)} (0) ${number.slice(3, 6)}/${number.slice(6)}`,
  (number) => `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`,
  (number) => (number.startsWith('+49') ? `0${number.slice(3, 6)} ${number.slice(6)}` : number),
];

/** A number as people write it. */
export function spelled(number: string, style: number): string {
  return spellings[style % spellings.length]!(number);
}
