import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode } from 'libphonenumber-js/max';
import { PhoneParser } from '../../src/phones/parser.ts';
import { withoutInvisible } from '../../src/phones/invisible.ts';
import type { Spelling } from './spellings.ts';

/** A value for which libphonenumber-js's own patterns fail, which sets them back to their first state. */
const RESET = '1;phone-context=!';

/** What libphonenumber-js/max says of a value in a fresh process, as one line; `none` when it is no number. */
export function reference(text: string, region: CountryCode | undefined): string {
  if (text.includes(';phone-context=')) parsePhoneNumberFromString(RESET);
  const number = parsePhoneNumberFromString(text, region);
  if (number === undefined) return 'none';
  const { number: e164, country = '', ext = '' } = number;
  return line(e164, number.isPossible(), number.isValid(), country, number.getType() ?? '', ext);
}

function line(e164: string, possible: boolean, valid: boolean, region: string, type: string, extension: string): string {
  return [e164, possible ? 'possible' : '', valid ? 'valid' : '', region, type, extension].join('|');
}

/** What ours says, in the same line. */
function ours(parser: PhoneParser, found: boolean): string {
  const { e164, possible, region, type } = parser.number;
  return found ? line(e164, possible, type !== '', region, type, parser.extension) : 'none';
}

const parsers = new Map<CountryCode | undefined, PhoneParser>();
const bytes = new Uint8Array(4096);
const encoder = new TextEncoder();

interface Comparison {
  /** What libphonenumber-js says. */
  readonly wanted: string;
  /** How ours differs, read as bytes or as text; undefined when it does not. */
  readonly difference: string | undefined;
}

export function compare({ region, text }: Spelling): Comparison {
  const parser = parsers.get(region) ?? new PhoneParser(region);
  parsers.set(region, parser);
  const wanted = reference(withoutInvisible(text), region);
  const asBytes = ours(parser, parser.parse(bytes, 0, encoder.encodeInto(text, bytes).written));
  const asText = ours(parser, parser.parseText(text));
  if (asBytes === wanted && asText === wanted) return { wanted, difference: undefined };
  const found = `${region} ${JSON.stringify(text)}: wanted ${wanted}, bytes ${asBytes}, text ${asText}`;
  return { wanted, difference: found };
}
