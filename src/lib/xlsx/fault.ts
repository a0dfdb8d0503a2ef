/**
 * Why a file cannot be read as a workbook. Other kinds of file: `xls` (Excel 97–2003), `encrypted` (a workbook with a
 * password), `compound` (another file of that container, as .msg and .doc), `xlsb`, `ods`, `html`, `xml-2003`,
 * `no-workbook` (a ZIP archive of other things), `unknown`. Damage: `damaged` (cut off, or its parts contradict each
 * other), `xml` (a part is no well-formed XML), `doctype`. Limits of `XlsxLimits`: `columns`, `inflated`, `ratio`,
 * `entries`, `text`, `strings`; `overlapping` are entries that share bytes, as only crafted archives have them.
 */
export type XlsxFaultCode =
  | 'xls'
  | 'encrypted'
  | 'compound'
  | 'xlsb'
  | 'ods'
  | 'html'
  | 'xml-2003'
  | 'no-workbook'
  | 'unknown'
  | 'damaged'
  | 'xml'
  | 'doctype'
  | 'columns'
  | 'inflated'
  | 'ratio'
  | 'entries'
  | 'text'
  | 'strings'
  | 'overlapping';

export class XlsxFault extends Error {
  readonly code: XlsxFaultCode;
  /** The part of the workbook, or the address of the cell, where it has a place. */
  readonly place: string;

  constructor(code: XlsxFaultCode, place = '', cause?: unknown) {
    super(`xlsx: ${code}${place && ` (${place})`}`, { cause });
    this.name = 'XlsxFault';
    this.code = code;
    this.place = place;
  }
}
