/** How much of a workbook is read before it counts as hostile. */
export interface XlsxLimits {
  /** Columns with content; Excel has 16,384. */
  readonly columns: number;
  /** Bytes inflated of the whole workbook, and characters that a sheet shows. */
  readonly inflated: number;
  /** Inflated by packed size of a part larger than 1 MiB. */
  readonly ratio: number;
  /** Files in the archive. */
  readonly entries: number;
  /** Characters of one row, one shared text, or one piece of XML between two tags; Excel has 32,767 for a cell. */
  readonly text: number;
  /** Bytes of all shared texts, which are held in memory. */
  readonly strings: number;
}

export const xlsxLimits: XlsxLimits = {
  columns: 1024,
  inflated: 2 ** 30,
  ratio: 200,
  entries: 50_000,
  text: 2 ** 20,
  strings: 2 ** 28,
};
