/** Twentieths of a point. */
type Twips = number;

/** What a character of a table takes in a wide typeface, and the space beside the text of a cell. */
const CHARACTER: Twips = 112;
const PADDING: Twips = 200;

/** A word longer than this is broken; a text longer than this gains nothing from a wider column. In characters. */
const LONGEST_WORD = 20;
const LONGEST_TEXT = 90;

/**
 * Widths of the columns of a table: each gets the room of its longest word, and what is left goes to those with more text.
 *
 * @param rows cells as plain text, the heads among them
 */
export function columnWidths(rows: readonly (readonly string[])[], total: Twips): Twips[] {
  const count = rows[0]?.length ?? 0;
  const columns = Array.from({ length: count }, (_, index) => rows.map((row) => row[index] ?? ''));
  const needed = columns.map((cells) => room(cells, LONGEST_WORD, (text) => longest(text.split(/[\s/]/))));
  const wanted = columns.map((cells) => room(cells, LONGEST_TEXT, (text) => text.length));
  const base = sum(needed);
  if (base >= total)
    return rounded(
      needed.map((width) => (width * total) / base),
      total,
    );
  const more = wanted.map((width, index) => Math.max(width - needed[index]!, 0));
  const asked = sum(more);
  const spare = total - base;
  return rounded(
    needed.map((width, index) => width + (asked === 0 ? spare / count : (spare * more[index]!) / asked)),
    total,
  );
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
