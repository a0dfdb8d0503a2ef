/**
 * A telephone number in E.164: `+`, calling code, national number, at most 15 digits.
 * Source: ITU-T E.164 (2010-11) §6. Only `phoneNumberOf` makes one.
 */
export type PhoneNumber = string & { readonly brand: 'E.164' };

/**
 * The digits of an E.164 number as an integer, the form in which numbers are matched: 15 digits stay below 2^53,
 * so a double holds each exactly. 0 stands for "no number".
 */
export type NumberKey = number;

export function phoneNumberOf(key: NumberKey): PhoneNumber {
  return `+${key}` as PhoneNumber;
}
