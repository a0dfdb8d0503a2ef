/**
 * What steers a terminal or the eye instead of being read: control characters (C0, DEL, C1), bidi controls, line and
 * paragraph separators, the byte order mark, and halves of surrogate pairs, which no encoding can carry.
 */
const controls =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text in which each of them shows as `\u{…}`. */
export function withVisibleControls(text: string): string {
  return text.replace(controls, visible);
}

/** One UTF-16 unit as `\u{…}`. */
export function visible(character: string): string {
  return `\\u{${character.charCodeAt(0).toString(16)}}`;
}
