/** The 0-based column of an address like `C14`; -1 when it is none. */
export function columnOf(address: string): number {
  let column = 0;
  let at = 0;
  for (; at < address.length && at < 4; at++) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return at === 0 || at === address.length ? -1 : column - 1;
}

/** The address of a cell, as Excel shows it: column 2, row 14 is `C14`. */
export function cellAddress(column: number, row: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row}`;
}

/** First and last row of an area like `A2:B3`; 0 when it is none. */
export function rowsOfArea(area: string): { readonly first: number; readonly last: number } {
  const [, first = '0', last = first] = /^\$?[A-Z]+\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/i.exec(area) ?? [];
  return { first: Number(first), last: Number(last) };
}
