/** Characters (UTF-16) that a cell of Excel holds; one is left for an apostrophe before them. */
export const mostInCell = 32_766;

/** A text, cut where it has more than `most` characters, which it then shows by a last `…`. */
export function fitted(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
