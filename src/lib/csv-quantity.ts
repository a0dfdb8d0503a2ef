const decoder = new TextDecoder();

/**
 * Whether the cell `[start, end)` holds a quantity as a spreadsheet or a script writes one, though an identifier stood
 * there once: `4,91515E+12`, `4915123456789.0`. Its digits are gone.
 */
export function isQuantity(bytes: Uint8Array, start: number, end: number): boolean {
  if (!mayBe(bytes, start, end)) return false;
  const text = decoder.decode(bytes.subarray(start, end));
  return /^\W*\d+(?:[.,]\d+)?E[+-]?\d+\W*$/i.test(text) || /^\W*\d{7,}[.,]0+\W*$/.test(text);
}

/** A first look without decoding: an E, a dot or a comma anywhere. */
function mayBe(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at]! | 32) === 101 || bytes[at] === 46 || bytes[at] === 44) return true;
  return false;
}
