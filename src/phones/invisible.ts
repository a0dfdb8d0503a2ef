/**
 * Characters that show nothing yet travel with copied numbers: soft hyphen, zero-width and bidi marks, byte order mark.
 * `scan-bytes.ts` skips the same ones.
 */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/g;

export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
