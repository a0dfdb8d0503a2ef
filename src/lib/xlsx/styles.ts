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

/** Which styles of cells show a number as a date. */
export class Styles implements XmlHandler {
  readonly #formats = new Map<number, boolean>();
  readonly #dates: boolean[] = [];
  #inCells = false;

  isDate(style: number): boolean {
    return this.#dates[style] === true;
  }

  open(name: string, { numFmtId, formatCode }: XmlAttributes): void {
    const id = Number(numFmtId ?? 0);
    if (name === 'cellXfs') this.#inCells = true;
    else if (name === 'xf' && this.#inCells) this.#dates.push(this.#formats.get(id) ?? isBuiltInDate(id));
    else if (name === 'numFmt' && formatCode !== undefined) this.#formats.set(id, isDateFormat(formatCode));
    if (this.#dates.length > MOST || this.#formats.size > MOST) throw new XlsxFault('damaged', 'styles');
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#inCells = false;
  }
}
