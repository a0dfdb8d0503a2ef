import { eastAsianWidth } from 'get-east-asian-width';

let segmenter: Intl.Segmenter | undefined;
let emoji: RegExp | undefined;
/** Texts in which every character is a grapheme of one column: Latin letters and the usual punctuation, nothing that combines. */
const narrow = /^[\x20-\x7e\xa0-\u024f\u2010-\u2027\u2030-\u205e]*$/;
/** What is seen of a grapheme, as against marks and joiners. */
const visible = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/u;
/** What takes columns behind the first character of a grapheme, too: spacing marks, half and full widths, further leading jamo. */
const adding = /[\p{Spacing_Mark}\uff00-\uffef\u1100-\u115f\ua960-\ua97c]/u;
/** Pictures joined to one, though no font need know the whole; keycaps without their selector. */
const joinedPictures = /\p{Extended_Pictographic}.*\u200d.*\p{Extended_Pictographic}|^[\d#*]\u20e3$/u;

/**
 * Columns a text takes on a terminal: graphemes count one, East Asian wide ones and emoji two, what has no width none. A
 * soft hyphen counts one, as most terminals show it. The same as `string-width`, which takes ten times as long to load.
 */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  let columns = 0;
  for (const segment of graphemes(text)) columns += widthOf(segment);
  return columns;
}

function widthOf(grapheme: string): number {
  if (narrow.test(grapheme)) return grapheme.length;
  const from = grapheme.search(visible);
  if (from < 0) return 0;
  // The syntax of this flag is newer than what the sources are compiled to; the platform knows it.
  emoji ??= new RegExp('^\\p{RGI_Emoji}$', 'v');
  if (emoji.test(grapheme) || (grapheme.length <= 50 && joinedPictures.test(grapheme))) return 2;
  let columns = 0;
  for (const character of grapheme.slice(from)) {
    if (columns === 0 || adding.test(character)) columns += eastAsianWidth(character.codePointAt(0)!);
  }
  return columns;
}

/** Fills up with spaces on the right, or cuts with an ellipsis, to exactly `width` columns. */
export function padEnd(text: string, width: number): string {
  const columns = displayWidth(text);
  return columns <= width ? text + ' '.repeat(width - columns) : `${cut(text, width - 1)}…`;
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

function cut(text: string, width: number): string {
  let kept = '';
  for (const segment of narrow.test(text) ? text : graphemes(text)) {
    if (displayWidth(kept + segment) > width) break;
    kept += segment;
  }
  return kept + ' '.repeat(width - displayWidth(kept));
}

/** Breaks text at spaces into lines of at most `width` columns; a longer word is cut where the line ends. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
    if (current !== '' && displayWidth(current) + 1 + displayWidth(word) > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const segment of narrow.test(word) ? word : graphemes(word)) {
    if (part !== '' && displayWidth(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

/** The segmenter takes 20 ms to make, and most texts do without. */
function* graphemes(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}
