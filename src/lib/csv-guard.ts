/**
 * The apostrophe by which a cell of CSV tells a spreadsheet that it is text. `escape/csv.ts` writes it, readers of cells
 * take it off, and both ask here, so that every text comes back as it was.
 *
 * Exactly one apostrophe is taken off, and only where what follows needs one; a text that begins with an apostrophe of its
 * own and then needs one (`'=x`) gets a second. What needs one: a formula (`+ - = @`, also in full width), and what Excel
 * turns into another value without being asked: `0815` into 815, `3-4` into a day, `12345e6` into a quantity, `DEZ-1` into
 * a month. Spaces and further apostrophes before it change nothing.
 */

/** Whether a spreadsheet that reads the text as a cell takes it for a formula. */
export function isFormula(text: string): boolean {
  return /^[\s']*[-+=@＋－＝＠]/.test(text);
}

/** Whether Excel, in English or German, reads the text as a number, a time or a day. */
export function isValue(text: string): boolean {
  const bare = text.replace(/^[\s']+/, '').trimEnd();
  if (bare.length > longestValue) return false;
  return /^(?=\D*\d)[\d.,:/ %€$()-]+$/.test(bare) || /^[\d.,]+e[+-]?\d+$/i.test(bare) || day.test(bare) || truth.test(bare);
}

/** What Excel writes in capitals and counts with, in English or German. */
const truth = /^(?:true|false|wahr|falsch)$/i;

/** Characters of the longest text that is looked at: messages are no values. */
const longestValue = 60;

/** `1. Mai`, `Dez-1`, `sept 2026`: months in both languages, whole or shortened, with a day or a year. */
const day =
  /^(?=\D*\d)(?:\d+[-. /]*)?(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch)?|märz?|mrz|apr(?:il)?|ma[iy]|jun[ei]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)[-. /]*\d*$/i;

/** A cell without its guard. */
export function unguarded(text: string): string {
  const rest = text.slice(1);
  return text.startsWith("'") && (isFormula(rest) || isValue(rest)) ? rest : text;
}

const APOSTROPHE = 39;
const decoder = new TextDecoder();

/** How many bytes of the cell `[start, end)` of UTF-8, which begins with no space, are its guard. */
export function guardLength(bytes: Uint8Array, start: number, end: number): 0 | 1 {
  if (start === end || bytes[start] !== APOSTROPHE) return 0;
  const text = decoder.decode(bytes.subarray(start, end));
  return unguarded(text) === text ? 0 : 1;
}
