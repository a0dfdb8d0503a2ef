/**
 * Digits sent after the call is answered: pauses (`,` `p`) or waits (`;` `w`), each followed by digits, `*` or `#`, to the
 * end of the value. Digits within one group are not spaced, so that a second number is not taken for them.
 */
const DIAL_TAIL = /(?<=\d\)?)\s*[,;pw][,;pw\s]*[\d*#]+(?:\s*[,;pw][,;pw\s]*[\d*#]+)*[,;pw\s]*$/i;

/** The value up to its first pause; undefined when it does not end in one. */
export function beforePause(text: string): string | undefined {
  const at = text.search(DIAL_TAIL);
  return at < 0 ? undefined : text.slice(0, at);
}
