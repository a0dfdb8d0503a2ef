import { fitted } from './cell-length.ts';
import { withVisibleControls } from './controls.ts';
import { Encoded } from './encoded.ts';

/** Characters (UTF-16) that a cell of Excel holds. */
const mostInCell = 32_767;

/** What the library write-excel-file drops: what is no character by the Unicode Standard, and the sign for a broken one. */
const dropped = /[\p{Noncharacter_Code_Point}\ufffd]/gu;

/** `_x0041_` in a workbook is read as A. */
const looksEscaped = /_(?=x[0-9a-f]{4}_)/gi;

/** Names that every object of JavaScript has: the library looks texts up in one, and would find something else. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Text for a cell of a workbook. Controls, bidi controls, halves of surrogates and what the library cannot write show as
 * `\u{…}`; what a reader would take for an escape is escaped itself. A cell of type text is never a formula or a link,
 * whatever it begins with.
 */
export function forXlsx(text: string): Encoded<'xlsx'> {
  const shown = fitted(withVisibleControls(text).replace(dropped, escaped), mostInCell);
  return new Encoded('xlsx', inherited.has(shown) ? shown.replace(/^./u, escaped) : shown.replace(looksEscaped, '_x005F_'));
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
