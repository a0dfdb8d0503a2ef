import { headRows, sniffDelimiter } from '../../../lib/csv-dialect.ts';
import { looksLikeCsv } from '../../../lib/csv-file.ts';
import { findHeader } from '../../../lib/csv-header.ts';
import { decodeBytes, sniffEncoding } from '../../../lib/encodings.ts';
import { headerWords } from '../header-fields.ts';
import { type Profile, profileOf } from './profile.ts';

/** Bytes of a head at most; a shorter one is the whole file. */
const HEAD = 1 << 16;
const HEAD_ROWS = 20;

/** The profile of a CSV file, told from its first bytes: its `Id` alone could as well be that of a device. */
export function profileInHead(head: Uint8Array): Profile | undefined {
  if (!looksLikeCsv(head)) return undefined;
  const bytes = Buffer.from(decodeBytes(head, sniffEncoding(head).encoding) ?? '');
  return profileOf(findHeader(headRows(bytes, sniffDelimiter(bytes, head.length < HEAD), HEAD_ROWS), headerWords(undefined)).headers);
}
