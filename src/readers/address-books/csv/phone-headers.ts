const wholeWords = /(?:^|[^\p{L}])(?:tel|cell|isdn|telex)(?:[^\p{L}]|$)/iu;
const parts = /phone|telef|telnr|mobil(?!i)|handy|ruf.?n(?:umme)?r|fax|pager|natel|whatsapp|msisdn/iu;
/** Beside the numbers themselves, exports have columns for their labels and for how names sound. */
const others = /phonetic|\b(?:type|label|typ)\s*$/i;

/** Whether a header, as written, speaks of telephone numbers. */
export function speaksOfPhones(header: string): boolean {
  return !others.test(header) && (wholeWords.test(header) || parts.test(header));
}

/** Whether a text is shaped like a telephone number, and neither like a day nor like a bare reference (`10004711`). */
export function looksLikePhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (digits < 7 || digits > 18 || !/^[\s+(]*\d[\d\s()./-]*$/.test(text)) return false;
  return !/^\s*(?:[1-9]\d*|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\s*$/.test(text);
}
