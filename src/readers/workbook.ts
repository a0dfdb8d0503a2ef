import type { ErrorCode } from '../error-texts.ts';
import { AskfirstError } from '../error.ts';
import type { RandomBytes } from '../lib/bytes.ts';
import { XlsxFault, type XlsxFaultCode } from '../lib/xlsx/fault.ts';
import { openWorkbook, type Workbook } from '../lib/xlsx/workbook.ts';

/**
 * Opens a workbook for some work and closes it. Throws an AskfirstError that says what the file is, or what is wrong with
 * it, when it cannot be read to its end.
 */
export async function withWorkbook<T>(source: RandomBytes, file: string, work: (workbook: Workbook) => Promise<T>): Promise<T> {
  try {
    const workbook = await openWorkbook(source);
    try {
      return await work(workbook);
    } finally {
      workbook.close();
    }
  } catch (error) {
    if (!(error instanceof XlsxFault)) throw error;
    throw new AskfirstError(
      errors[error.code],
      { file, place: isPersonal(error.place.replace(/![A-Z]+\d+$/, '')) ? '' : error.place.slice(0, 80) },
      { cause: error },
    );
  }
}

/** Whether somebody's number or address may stand in a name of the file. */
function isPersonal(name: string): boolean {
  return /@|(?:\d\D{0,2}){7}/.test(name);
}

/** A sheet's name for messages: its place where somebody's number or address may stand in it. */
export function shownSheet(name: string, position: number): string {
  return isPersonal(name) || name.trim() === '' ? `#${position + 1}` : name.slice(0, 40);
}

const errors = {
  xls: 'workbook-xls',
  encrypted: 'workbook-encrypted',
  compound: 'workbook-compound',
  xlsb: 'workbook-xlsb',
  ods: 'workbook-ods',
  html: 'workbook-html',
  'xml-2003': 'workbook-xml-2003',
  'no-workbook': 'workbook-no-workbook',
  unknown: 'workbook-unknown',
  damaged: 'workbook-damaged',
  xml: 'workbook-xml',
  doctype: 'workbook-doctype',
  columns: 'workbook-columns',
  inflated: 'workbook-inflated',
  ratio: 'workbook-ratio',
  entries: 'workbook-entries',
  text: 'workbook-text',
  strings: 'workbook-strings',
  overlapping: 'workbook-overlapping',
} as const satisfies Readonly<Record<XlsxFaultCode, ErrorCode>>;
