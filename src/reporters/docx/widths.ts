/** Twentieths of a point. */
type Twips = number;

/** What a character of a table takes in a wide typeface, and the space beside the text of a cell. */
const CHARACTER: Twips = 112;
const PADDING: Twips = 200;

/** A word longer than this is broken; a text longer than this gains nothing from a wider column. In characters. */
const LONGEST_WORD = 33;
const LONGEST_TEXT = 90;

/**
 * Widths of the columns of a table: each gets the room of its longest word, and what is left goes to those of text that have
 * more of it.
 *
 * @param rows cells as plain text, the heads among them
 * @param figures positions of columns of figures
 */
export function columnWidths(rows: readonly (readonly string[])[], figures: readonly number[], total: Twips): Twips[] {
  const count = rows[0]?.length ?? 0;
  const columns = Array.from({ length: count }, (_, index) => rows.map((row) => row[index] ?? ''));
  const needed = columns.map((cells) => room(cells, LONGEST_WORD, (text) => longest(text.split(/[\s/]/))));
  const base = sum(needed);
  if (base >= total) return rounded(limited(needed, total), total);
  const more = columns.map((cells, index) =>
    figures.includes(index) ? 0 : room(cells, LONGEST_TEXT, (text) => text.length) - needed[index]!,
  );
  const asked = sum(more);
  const texts = count - figures.length;
  const even = (index: number): number => (texts === 0 ? 1 / count : figures.includes(index) ? 0 : 1 / texts);
  return rounded(
    needed.map((width, index) => width + (total - base) * (asked === 0 ? even(index) : more[index]! / asked)),
    total,
  );
}

/** Where words do not fit, those of the widest columns are broken, and no other. */
function limited(widths: readonly Twips[], total: Twips): Twips[] {
  let left = total;
  let most = total;
  for (const [index, width] of widths.toSorted((a, b) => a - b).entries()) {
    most = left / (widths.length - index);
    if (width > most) break;
    left -= width;
  }
  return widths.map((width) => Math.min(width, most));
}

function room(cells: readonly string[], most: number, measure: (text: string) => number): Twips {
  const characters = cells.reduce((widest, text) => Math.max(widest, measure(text)), 1);
  return Math.min(characters, most) * CHARACTER + PADDING;
}

function longest(words: readonly string[]): number {
  return words.reduce((most, word) => Math.max(most, word.length), 0);
}

function sum(widths: readonly Twips[]): Twips {
  return widths.reduce((all, width) => all + width, 0);
}

/** Whole twips that fill the table to the last one. */
function rounded(widths: readonly Twips[], total: Twips): Twips[] {
  const whole = widths.map(Math.floor);
  return whole.map((width, index) => (index === whole.length - 1 ? width + total - sum(whole) : width));
}
