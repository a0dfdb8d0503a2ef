const twoDigits = new Set(
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  ),
);

/**
 * How many of an E.164 number's first digits are its country calling code: zones 1 and 7 have one digit, the codes
 * listed two, all others three. Source: ITU-T list of assigned country codes (annex to E.164).
 */
export function callingCodeLength(digits: string): number {
  if (digits.startsWith('1') || digits.startsWith('7')) return 1;
  return twoDigits.has(digits.slice(0, 2)) ? 2 : 3;
}
