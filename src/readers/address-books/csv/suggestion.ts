import { createRequire } from 'node:module';
import { type ColumnWords, mayBePersonal, normaliseHeader } from '../../../lib/csv-header.ts';
import type { MappedField } from '../../../model/book-mapping.ts';
import { speaksOfPhones } from './phone-headers.ts';

const words = createRequire(import.meta.url)('./suggestion.json') as ColumnWords;
const fieldOf = new Map(Object.entries(words).flatMap(([field, list]) => list.map((word) => [word, field as MappedField] as const)));

/** Most columns a suggestion names; more do not fit a command line that somebody is to read. */
const MOST = 24;
/** Headers that a command line takes between double quotes as they are, in every shell. */
const plain = /^[\p{L}\p{N}][\p{L}\p{N} .,:;/()[\]#+*&=_-]*$/u;

/** Whether a header is that of a table of contacts: somebody or something with a number. */
export function looksLikeAddressBook(headers: readonly string[]): boolean {
  const fields = headers.map(guessed);
  return fields.includes('phone') && fields.some((field) => field !== undefined && field !== 'phone');
}

/**
 * A mapping to copy and edit, `--map phone="Rufnr. mobil" --map family="Name 1"`, by what the headers speak of. Headers come
 * from files: one that a shell would not take as plain text is left out, so that nothing is run that somebody planted;
 * so is one that looks like a number or an address, which a report that masks must not show.
 */
export function suggestedMapping(headers: readonly string[]): string {
  const seen = new Set<string>();
  const parts: string[] = [];
  for (const header of headers.map((one) => one.trim())) {
    const field = guessed(header);
    if (field === undefined || seen.has(header) || !plain.test(header) || mayBePersonal(header) || header.length > 60) continue;
    seen.add(header);
    parts.push(`--map ${field}="${header}"`);
  }
  return parts.slice(0, MOST).join(' ');
}

function guessed(header: string): MappedField | undefined {
  const word = normaliseHeader(header).replace(/\d+$/, '');
  return fieldOf.get(word) ?? (speaksOfPhones(header) ? 'phone' : undefined);
}
