import type { HeadRow } from './csv-dialect.ts';

/**
 * The words under which each field may stand in a header, as `normaliseHeader` makes them. Those of the field `''` tell a
 * header, but are no field's.
 */
export type ColumnWords = Readonly<Record<string, readonly string[]>>;

/** A header row and what its columns were taken for. */
export interface CsvHeader {
  /** Physical line of the row; records up to it are titles. */
  readonly line: number;
  /** As written, up to the last that is not blank. */
  readonly headers: readonly string[];
  /** Column numbers by field, in the order of the file. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** Lone cells of the rows above, which are titles of the whole table. */
  readonly titles?: readonly string[];
  /** By column what stands above it in a row of several headers; one above several columns stands in the first of them. */
  readonly above?: readonly string[];
}

/** Longest list of headers shown to the user. */
const SHOWN = 30;

/** A header by its letters and digits alone: `Rufnummer (mobil)` and `rufnummer_mobil` are one, `Gerät` is `geraet`. */
export function normaliseHeader(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Takes the row with the most known headers, the first of equals, for the header. */
export function findHeader(rows: readonly HeadRow[], words: ColumnWords): CsvHeader {
  const fieldOf = new Map(Object.entries(words).flatMap(([field, list]) => list.map((word) => [word, field] as const)));
  let best: CsvHeader = { line: 0, headers: [], columns: new Map() };
  let most = -1;
  for (const { line, cells } of rows) {
    const columns = new Map<string, number[]>();
    let others = 0;
    cells.forEach((cell, i) => {
      const field = fieldOf.get(normaliseHeader(cell));
      if (field === '') others++;
      if (!field) return;
      const found = columns.get(field);
      if (found) found.push(i);
      else columns.set(field, [i]);
    });
    if (columns.size + others <= most) continue;
    most = columns.size + others;
    const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    best = { line, headers: cells.slice(0, width).map((cell) => cell.trim()), columns };
  }
  return { ...best, ...titlesOf(rows.filter(({ line }) => line < best.line)) };
}

/** What the rows above a header say: of the whole table, and of its columns. */
function titlesOf(rows: readonly HeadRow[]): Pick<CsvHeader, 'titles' | 'above'> {
  const titles: string[] = [];
  const above: string[] = [];
  for (const { cells } of rows) {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (filled.length < 2) titles.push(...filled);
    else {
      let last = '';
      for (const [i, cell] of cells.entries()) {
        if (cell.trim() !== '') last = cell.trim();
        above[i] = above[i] ? `${above[i]} ${last}` : last;
      }
    }
  }
  return { titles, above };
}

/** Whether what stands in a header's place looks like a number or an address of somebody. */
export function mayBePersonal(header: string): boolean {
  return /\d{4}|\d(?:[\s()/.-]*\d){4}|@/.test(header);
}

/**
 * Headers for a message. A file without header row shows its first row here, so that what looks like a number or an
 * address is left out.
 */
export function listHeaders(headers: readonly string[]): string {
  const named = headers.filter((header) => header !== '').map((header) => (mayBePersonal(header) ? '…' : header.slice(0, 40)));
  return named.length > SHOWN ? `${named.slice(0, SHOWN).join(', ')}, …` : named.join(', ');
}

/** Known headers from which on a row certainly is a header, and none of a table without one. */
const SURE = 2;

/** Headers for a message: of a row that could be the first of a table without header, such as `Anna;Schmidt;ja`, only known ones. */
export function listSureHeaders({ line, headers, columns }: CsvHeader): string {
  if (line === 0 || columns.size >= SURE) return listHeaders(headers);
  const known = new Set([...columns.values()].flat());
  return listHeaders(headers.map((header, i) => (header === '' || known.has(i) ? header : '…')));
}
