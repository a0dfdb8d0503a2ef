import { fitted } from './cell-length.ts';
import { withVisibleControls } from './controls.ts';
import { Encoded } from './encoded.ts';

/** Characters (UTF-16) that a cell of Excel holds. */
const mostInCell = 32_767;

/** What no text is made of, by the Unicode Standard: U+FDD0 to U+FDEF, and the last two of each plane. */
const noncharacters = /\p{Noncharacter_Code_Point}/gu;

/** `_x0041_` in a workbook is read as A. */
const looksEscaped = /_(?=x[0-9a-f]{4}_)/gi;

/** Names that every object of JavaScript has: the library that writes the workbook looks texts up in one. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Text for a cell of a workbook. Controls, bidi controls, halves of surrogates and noncharacters show as `\u{…}`; what a
 * reader would take for an escape is escaped itself, and so is U+FFFD, which the library write-excel-file leaves out. A cell
 * of type text is never a formula or a link, whatever it begins with.
 */
export function forXlsx(text: string): Encoded<'xlsx'> {
  const shown = fitted(
    withVisibleControls(text).replace(noncharacters, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`),
    mostInCell,
  );
  const escaped = shown.replace(looksEscaped, '_x005F_').replaceAll('\ufffd', '_xFFFD_');
  return new Encoded('xlsx', inherited.has(escaped) ? escapedFirst(escaped) : escaped);
}

function escapedFirst(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}`;
}
