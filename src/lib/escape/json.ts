import { Encoded, type Part, templateFor } from './encoded.ts';
import { brokenForLogs } from './log.ts';

/**
 * What `JSON.stringify` leaves as it is though a terminal or an editor obeys it: DEL and C1, bidi controls, line and
 * paragraph separators, the byte order mark. They can stand within strings only.
 */
const controls = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff]/g;

/** What few texts hold: one of them, or a sign that could begin an order. */
const risky = new RegExp(`${controls.source}|#[^\\w\\s]`);

/**
 * A value as JSON. It is exact: any parser reads the same from it as from `JSON.stringify`. Controls and the orders of CI
 * logs that may stand within a line (`##[` …) are written as `\uXXXX`, for JSON may go to a terminal or a log, too.
 */
export function forJson(value: unknown, indent?: number): string {
  return harmless(JSON.stringify(value, undefined, indent));
}

function harmless(text: string): string {
  if (!risky.test(text)) return text;
  return brokenForLogs(text.replace(controls, escaped), (sign) => (sign === '#' ? '\\u0023' : sign));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Any value, encoded. */
export function jsonOf(value: unknown, indent?: number): Encoded<'json'> {
  return new Encoded('json', forJson(value, indent));
}

/** Text that is JSON already, whole or in part. */
export function jsonText(text: string): Encoded<'json'> {
  return new Encoded('json', harmless(text));
}

/** A template of JSON: texts become strings. */
export const json: (markup: TemplateStringsArray, ...parts: readonly Part<'json'>[]) => Encoded<'json'> = templateFor('json', forJson);
