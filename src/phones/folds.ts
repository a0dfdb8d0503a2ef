import type { NumberKey } from '../model/number.ts';

const TEN_DIGITS = 1e10;
const MEXICO_WITH_1 = 521;
const MEXICO = 52;
const ARGENTINA_WITH_9 = 549;
const ARGENTINA = 54;
const BRAZIL = 55;

/**
 * One key for both spellings of a mobile number whose plan once had another form, as WhatsApp itself matches them;
 * any other key comes back as it is. What comes back changed has the length its plan calls possible.
 *
 * Mexico: +52 1 and ten digits until 2019, +52 and ten digits since. Argentina: +54 9 and ten digits from abroad, ten
 * digits inside. Brazil: area code and eight digits beginning 6–9 until 2016, a 9 before those eight since.
 */
export function fold(key: NumberKey): NumberKey {
  const head = Math.floor(key / TEN_DIGITS);
  if (head === MEXICO_WITH_1) return MEXICO * TEN_DIGITS + (key % TEN_DIGITS);
  if (head === ARGENTINA_WITH_9) return ARGENTINA * TEN_DIGITS + (key % TEN_DIGITS);
  return head === BRAZIL ? foldBrazil(key) : key;
}

/** `key`: +55 and ten digits. Area codes hold no 0. */
function foldBrazil(key: NumberKey): NumberKey {
  const area = Math.floor(key / 1e8) % 100;
  const subscriber = key % 1e8;
  if (subscriber < 6e7 || area < 11 || area % 10 === 0) return key;
  return (BRAZIL * 100 + area) * 1e9 + 9e8 + subscriber;
}
