import { type DeviceKeys, noKeys } from '../../../model/device-keys.ts';

/** What one record says of each kind of key; several texts where a format has several fields. */
export interface StatedKeys {
  readonly serial?: string;
  readonly imei?: readonly string[];
  readonly mdm?: readonly string[];
  readonly assetTag?: string;
  readonly upn?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly name?: string;
}

/** What stands in the place of a number where there is none: no two devices with it are one. */
const placeholder =
  /^(?:0+|n\/?a|none|null|unknown|unbekannt|undefined|not ?(?:available|set)|default ?string|to ?be ?filled.*|system ?serial ?number|-+)$/i;

/** Texts as keys: one spelling for one thing, placeholders left out. */
export function keysFrom(stated: StatedKeys): DeviceKeys {
  const imei = (stated.imei ?? []).flatMap((text) => text.split(/[,;/|\n]/)).map((text) => text.replace(/[\s.-]/g, ''));
  return {
    ...noKeys,
    serial: real(stated.serial).replace(/\s/g, '').toUpperCase(),
    imei: [...new Set(imei.filter((text) => /^\d{15,16}$/.test(text) && !placeholder.test(text)))],
    mdm: [...new Set((stated.mdm ?? []).map((text) => real(text).toLowerCase()).filter((text) => text !== ''))],
    assetTag: real(stated.assetTag),
    upn: real(stated.upn).toLowerCase(),
    email: real(stated.email).toLowerCase(),
    phone: real(stated.phone),
    name: (stated.name ?? '').trim(),
  };
}

function real(text: string | undefined): string {
  const trimmed = (text ?? '').trim().normalize('NFC');
  return placeholder.test(trimmed) || /^0{8}-(?:0{4}-){3}0{12}$/.test(trimmed) ? '' : trimmed;
}

/** Whether the last digit of an IMEI fits the others (Luhn); 16 digits are an IMEISV, which has no check digit. */
export function fitsLuhn(imei: string): boolean {
  if (imei.length !== 15) return true;
  const sum = Array.from(imei).reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Whether a spreadsheet has made a number of an IMEI, as `3,5E+14`: most of its digits are gone. */
export function isRounded(imei: string): boolean {
  return /^\d(?:[.,]\d+)?E\+?\d+$/i.test(imei.trim());
}
