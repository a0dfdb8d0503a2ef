/** A text with its escapes undone: `_x000D_` is a carriage return, `_x005F_` the underscore that keeps one as it is. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
