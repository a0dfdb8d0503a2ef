import { classOf, isBlank, LINE_END, spells, upper } from './bytes.ts';

const APP = 'WHATSAPP';
const TYPE = 'TYPE=';
const COLON = 58;
const HYPHEN = 45;

/** Whether the word at `at`, as Android writes labels of one's own also with `X-` before it, is the app's name and no longer word. */
export function namesApp(bytes: Uint8Array, at: number): boolean {
  const start = upper[bytes[at]!] === 88 && bytes[at + 1] === HYPHEN ? at + 2 : at;
  return spells(bytes, start, APP) && !isLetter(bytes[start + APP.length]!);
}

/** Whether the label whose value stands behind the colon after `sign` calls another property one of WhatsApp's. */
export function labelsApp(bytes: Uint8Array, sign: number): boolean {
  let at = sign;
  while (bytes[at] !== COLON) if (classOf[bytes[at++]!] === LINE_END) return false;
  return isAppLabel(bytes, at + 1);
}

/** Likewise for the label that begins at `start`; iOS puts `_$!<` before the labels of its own. */
export function isAppLabel(bytes: Uint8Array, start: number): boolean {
  let at = start;
  while (isBlank(bytes[at])) at++;
  if (spells(bytes, at, '_$!<')) at += 4;
  return namesApp(bytes, at);
}

/** Whether one of the values of the `TYPE` parameter in `[start, end)` is the app's name. */
export function typesApp(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start + TYPE.length; at <= end - APP.length; at++) {
    const initial = bytes[at]! | 32;
    if ((initial === 119 || initial === 120) && !isLetter(bytes[at - 1]!) && bytes[at - 1] !== HYPHEN && namesApp(bytes, at)) {
      return spells(bytes, start, TYPE);
    }
  }
  return false;
}

/**
 * Whether a row of Android's contacts database is one that WhatsApp keeps beside a contact:
 * `vnd.android.cursor.item/vnd.com.whatsapp.profile;…`, likewise `.voip.call`, `.video.call` and those of WhatsApp Business (`.w4b`).
 */
export function isAppRow(bytes: Uint8Array, start: number): boolean {
  return spells(bytes, start, APP_ROW);
}

const APP_ROW = 'VND.ANDROID.CURSOR.ITEM/VND.COM.WHATSAPP.';

function isLetter(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (upper[byte]! >= 65 && upper[byte]! <= 90) || byte >= 128;
}

/** Stands for a group's name, whatever its case. Only groups of one card are compared. */
export function groupOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 1;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + upper[bytes[at]!]!) | 0;
  return hash;
}
