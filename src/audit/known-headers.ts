import { createRequire } from 'node:module';
import { normaliseHeader } from '../lib/csv-header.ts';

const require = createRequire(import.meta.url);
const lists = [
  '../readers/address-books/google-csv.json',
  '../readers/address-books/outlook-csv.json',
  '../readers/address-books/thunderbird-csv.json',
  '../readers/address-books/csv/suggestion.json',
  '../readers/inventories/columns.json',
  '../readers/recipients/columns.json',
  '../readers/registers/columns.json',
  '../readers/registers/json/own-keys.json',
  ...['brevo', 'dynamics', 'hubspot', 'pipedrive', 'salesforce', 'shopify', 'whatsapp'].map(
    (name) => `../readers/registers/profiles/${name}.json`,
  ),
];
let known: ReadonlySet<string> | undefined;

/** Whether some reader has a use for a column of this header, whatever it calls it. */
export function isKnownHeader(header: string): boolean {
  known ??= new Set(lists.flatMap((file) => [...textsIn(require(file))]).map((text) => folded(text)));
  const normal = normaliseHeader(header);
  return /\p{L}/u.test(normal) && known.has(folded(normal));
}

/** Lists write a number that may be any as `#`. */
function folded(text: string): string {
  return normaliseHeader(text.replaceAll('#', '0')).replace(/\d+/g, '#');
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      yield key;
      yield* textsIn(one);
    }
}
