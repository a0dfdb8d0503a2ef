import { XlsxFault } from './fault.ts';
import type { XmlAttributes, XmlHandler } from './xml.ts';

/** More styles than Excel allows in one workbook. */
const MOST = 1 << 16;

/**
 * Numbers of the formats that every workbook has and that show a date or time; 27–36 and 50–58 are those of East Asia.
 *
 * Source: ISO/IEC 29500-1, 18.8.30
 */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
}

/** Whether a format shows a date: it has letters of one outside quotes. `[h]:mm` counts hours, and shows no date. */
function isDateFormat(code: string): boolean {
  if (/\[(?:h+|m+|s+)\]/i.test(code)) return false;
  return /[ymdhs]/i.test(code.replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|general/gi, ''));
}

/** Which styles of cells show a number as a date, and which strike through what they show. */
export class Styles implements XmlHandler {
  readonly #formats = new Map<number, boolean>();
  readonly #dates: boolean[] = [];
  readonly #struckFonts: boolean[] = [];
  readonly #struck: boolean[] = [];
  #within = '';

  isDate(style: number): boolean {
    return this.#dates[style] === true;
  }

  isStruck(style: number): boolean {
    return this.#struck[style] === true;
  }

  open(name: string, { numFmtId, formatCode, fontId, val }: XmlAttributes): void {
    const id = Number(numFmtId ?? 0);
    if (name === 'cellXfs' || name === 'fonts') this.#within = name;
    else if (name === 'xf' && this.#within === 'cellXfs') {
      this.#dates.push(this.#formats.get(id) ?? isBuiltInDate(id));
      this.#struck.push(this.#struckFonts[Number(fontId ?? 0)] === true);
    } else if (name === 'font' && this.#within === 'fonts') this.#struckFonts.push(false);
    else if (name === 'strike' && this.#within === 'fonts')
      this.#struckFonts[this.#struckFonts.length - 1] = val !== '0' && val !== 'false';
    else if (name === 'numFmt' && formatCode !== undefined) this.#formats.set(id, isDateFormat(formatCode));
    if (Math.max(this.#dates.length, this.#struckFonts.length, this.#formats.size) > MOST) throw new XlsxFault('damaged', 'styles');
  }

  close(name: string): void {
    if (name === this.#within) this.#within = '';
  }
}
