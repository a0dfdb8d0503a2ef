let segmenter: Intl.Segmenter | undefined;
/** Texts in which every character is a grapheme of one column: Latin letters and the usual punctuation, nothing that combines. */
const narrow = /^[\x20-\x7e\xa0-\u024f\u2010-\u2027\u2030-\u205e]*$/;
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns a text takes on a terminal: graphemes count one, East Asian wide ones and emoji two. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  let columns = 0;
  for (const segment of graphemes(text)) columns += wide.test(segment) ? 2 : 1;
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
