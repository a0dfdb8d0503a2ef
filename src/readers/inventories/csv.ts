import { createRequire } from 'node:module';
import { AskfirstError } from '../../error.ts';
import type { ByteSource } from '../../lib/bytes.ts';
import { cellText, isBlankFrom, readRow } from '../../lib/csv-cell.ts';
import { openCsv } from '../../lib/csv-file.ts';
import type { ColumnWords, CsvHeader } from '../../lib/csv-header.ts';
import { listHeaders, listSureHeaders, normaliseHeader } from '../../lib/csv-header.ts';
import type { CsvRow } from '../../lib/csv-row.ts';
import { type Inventory, type ListedDevice, nothingElse } from '../../model/inventory-part.ts';
import { unlisted } from './shared/listed.ts';
import type { InventoryMapping } from '../../model/inventory-mapping.ts';
import type { Problem, ProblemFacts } from '../../model/problem.ts';
import { problem, type ProblemCode } from '../../model/problem-texts.ts';
import { canonicalRow } from './canonical-row.ts';
import type { InventoryOptions } from './inventory-reader.ts';
import { fitsLuhn, isRounded, keysFrom } from './shared/keys.ts';
import { allowed, inventoryRow } from './row.ts';

const words = createRequire(import.meta.url)('./columns.json') as ColumnWords;

/**
 * Reads a device inventory in CSV. A row with a value nobody knows is lost, and its id is given in `lost`, so that the
 * device is never taken for one that nothing reaches.
 */
export function readInventoryCsv(
  open: () => ByteSource,
  { dates, path }: Pick<InventoryOptions, 'dates' | 'path'>,
  mapping?: InventoryMapping,
): Inventory {
  const { encoding, header, rows } = openCsv(open, mapping ? wordsOf(mapping) : words);
  const columns = columnsOf(header, path);
  const readers = inventoryRow(dates, mapping?.values);
  const found: ListedDevice[] = [];
  const lost: string[] = [];
  const problems: Problem[] = notes(header, encoding === 'windows-1252');
  const seen = new Set<string>();

  /** A lost row with an id still tells that there is such a device, of which nothing is known but what joins books to it. */
  function lose(id: string, code: ProblemCode, line: number, facts: ProblemFacts = {}, told: Partial<ListedDevice> = {}): void {
    lost.push(id);
    problems.push(problem('lost', code, line, facts));
    if (id !== '') found.push({ ...unlisted(id, line), ...told });
  }

  const cell = (row: CsvRow, column: number | undefined): string => (column === undefined || column >= row.count ? '' : row.text(column));
  const text = (row: CsvRow, field: string): string => cell(row, columns.get(field));

  function read(row: CsvRow): void {
    if (isBlankFrom(row, 0)) return;
    if (row.dirty) return lose('', 'row-stray-quote', row.line, { last: row.lastLine });
    const id = cellText(text(row, 'device_id')).normalize('NFC');
    if (seen.has(id)) throw new AskfirstError('device-duplicate', { file: path, id, line: row.line });
    if (id !== '') seen.add(id);
    if (!isBlankFrom(row, header.headers.length)) return lose(id, 'row-too-wide', row.line, { columns: header.headers.length });
    if (id === '') return lose('', 'device-id-missing', row.line);
    const imei = (header.columns.get('imei') ?? []).map((column) => cellText(cell(row, column)));
    const cells = readRow(readers, (field) => text(row, field));
    if ('row' in cells) {
      const { row: device, contradictory } = canonicalRow(id, cells.row, imei, row.line);
      found.push(device);
      if (contradictory) problems.push(problem('note', 'app-contradictory', row.line));
      if (!device.keys.imei.every(fitsLuhn)) problems.push(problem('note', 'imei-check-digit', row.line));
      if (imei.some(isRounded)) problems.push(problem('note', 'imei-rounded', row.line));
      return;
    }
    const field = cells.refused;
    const facts = { column: header.headers[columns.get(field) ?? -1] ?? field, allowed: allowed[field] ?? '' };
    const told = (name: string): string => cellText(text(row, name));
    const keys = keysFrom({ serial: told('serial'), imei, assetTag: told('asset_tag'), upn: told('upn'), phone: told('phone') });
    lose(id, 'value-unlisted', row.line, facts, { keys, addressBook: told('address_book') });
  }

  const fault = rows(read);
  if (fault) lose('', fault.code, fault.line);
  return { encoding, rows: found, lost, problems, ...nothingElse };
}

/** The mapping's own headers, and no others. */
function wordsOf({ headers }: InventoryMapping): ColumnWords {
  return Object.fromEntries(Object.entries(headers).map(([field, names]) => [field, names.map(normaliseHeader)]));
}

function columnsOf(header: CsvHeader, path: string): Map<string, number> {
  const { headers, columns } = header;
  for (const [field, at] of columns) {
    if (at.length < 2 || field === 'imei') continue;
    throw new AskfirstError('inventory-column-ambiguous', { file: path, field, headers: listHeaders(at.map((i) => headers[i] ?? '')) });
  }
  const id = columns.get('device_id') ?? columns.get('asset_tag') ?? columns.get('serial');
  if (!id) throw new AskfirstError('inventory-column-missing', { file: path, headers: listSureHeaders(header) });
  return new Map([...columns, ['device_id', id] as const].map(([field, at]) => [field, at[0]!]));
}

function notes({ headers, columns, line }: CsvHeader, guessed: boolean): Problem[] {
  const taken = new Set([...columns.values()].flat());
  const ignored = headers.filter((text, i) => text !== '' && !taken.has(i));
  return [
    ...(guessed ? [problem('note', 'file-charset-guessed', 0)] : []),
    ...(ignored.length > 0 ? [problem('note', 'columns-ignored', line, { headers: listHeaders(ignored) })] : []),
  ];
}
