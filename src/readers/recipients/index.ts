import { looksLikeCsv } from '../../lib/csv-file.ts';
import { decodeBytes, sniffEncoding } from '../../lib/encodings.ts';
import { looksLikeWorkbook } from '../../lib/xlsx/recognise.ts';
import { withWorkbook } from '../workbook.ts';
import { readRecipientsCsv } from './csv.ts';
import { readRecipientsJson } from './json.ts';
import type { RecipientReader } from './recipient-reader.ts';
import { readRecipientSheets } from './xlsx.ts';

/** Every format lists of recipients are read from; the first that recognises a file reads it. */
export const recipientReaders: readonly RecipientReader[] = [
  {
    id: 'xlsx',
    title: { en: 'Excel workbook (.xlsx)', de: 'Excel-Arbeitsmappe (.xlsx)' },
    recognises: looksLikeWorkbook,
    read: (file, options, sink) =>
      withWorkbook(file.openRandom(), options.path, (workbook) => readRecipientSheets(workbook, options, sink)),
  },
  {
    id: 'json',
    title: { en: 'JSON, also one record a line', de: 'JSON, auch mit einem Eintrag je Zeile' },
    recognises: (head) => /^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(decodeBytes(head, sniffEncoding(head).encoding) ?? ''),
    read: (file, options, sink) => readRecipientsJson(() => file.open(), options, sink),
  },
  {
    id: 'csv',
    title: { en: 'CSV with any of ; , tab |', de: 'CSV mit ; , Tabulator oder |' },
    recognises: looksLikeCsv,
    read: (file, options, sink) => readRecipientsCsv(() => file.open(), options, sink),
  },
];
