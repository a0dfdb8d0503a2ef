import type { RandomBytes } from '../bytes.ts';
import { decodeBytes, sniffEncoding } from '../encodings.ts';
import { compoundNames, isCompound } from './compound.ts';
import type { XlsxFaultCode } from './fault.ts';

const HEAD = 4096;
/** Of a first file, of an archive without files, and of an archive in pieces. */
const zipSignatures: ReadonlySet<string> = new Set(['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008']);

/** Whether the first bytes are those of a workbook, or of what is kept or sent under the name of one. */
export function looksLikeWorkbook(head: Uint8Array): boolean {
  return isZip(head) || isCompound(head) || textKind(head) !== undefined;
}

/** What a file is that is no ZIP archive, hence no workbook of today. */
export function otherKind(source: RandomBytes): XlsxFaultCode | undefined {
  const head = new Uint8Array(HEAD);
  const read = head.subarray(0, source.read(head, 0, HEAD, 0));
  if (isZip(read)) return undefined;
  return isCompound(read) ? compoundKind(compoundNames(source)) : (textKind(read) ?? 'unknown');
}

function isZip(head: Uint8Array): boolean {
  return zipSignatures.has(Buffer.from(head.subarray(0, 4)).toString('latin1'));
}

function compoundKind(names: ReadonlySet<string>): XlsxFaultCode {
  if (names.has('EncryptedPackage')) return 'encrypted';
  return names.has('Workbook') || names.has('Book') ? 'xls' : 'compound';
}

/** Web pages and the XML of Excel 2003, both of which Excel opens under any name. */
function textKind(head: Uint8Array): XlsxFaultCode | undefined {
  const text = decodeBytes(head.subarray(0, HEAD), sniffEncoding(head).encoding) ?? '';
  if (!/^\ufeff?\s*</.test(text)) return undefined;
  if (/urn:schemas-microsoft-com:office:spreadsheet|<\?mso-application[^>]*Excel\.Sheet/.test(text)) return 'xml-2003';
  return /^\ufeff?\s*(?:<!--[^>]*-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|table|meta|div|style)\b/i.test(text)
    ? 'html'
    : undefined;
}

/** What an archive without a workbook is, from the names in it. */
export function archiveKind(names: ReadonlySet<string>, mimetype: string): XlsxFaultCode {
  if (names.has('xl/workbook.bin')) return 'xlsb';
  return mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet') ? 'ods' : 'no-workbook';
}
