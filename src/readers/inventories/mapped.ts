import path from 'node:path';
import { AskfirstError } from '../../error.ts';
import { listHeaders, normaliseHeader } from '../../lib/csv-header.ts';
import type { InventoryMapping } from '../../model/inventory-mapping.ts';
import { readInventoryCsv } from './csv.ts';
import type { InventoryHead, InventoryReader } from './inventory-reader.ts';
import { headersIn } from './shared/csv-table.ts';

/**
 * The first mapping that belongs to a table: by name, or by the table having all its headers.
 *
 * @throws AskfirstError `inventory-mapping-header-missing` when a mapping names the file and the file lacks a header
 */
export function mappingFor(mappings: readonly InventoryMapping[], file: string, head: InventoryHead): InventoryMapping | undefined {
  if (mappings.length === 0) return undefined;
  const rows = headersIn(head);
  for (const mapping of mappings) {
    const wanted = Object.values(mapping.headers).flat();
    const missing = rows
      .map((row) => wanted.filter((header) => !row.has(normaliseHeader(header))))
      .toSorted((a, b) => a.length - b.length)[0];
    const isNamed = mapping.file !== undefined && isSameFile(mapping.file, file);
    if (isNamed && (!missing || missing.length > 0))
      throw new AskfirstError('inventory-mapping-header-missing', {
        file,
        mapping: mapping.source,
        headers: listHeaders(missing ?? wanted),
      });
    if (isNamed || (mapping.file === undefined && missing?.length === 0)) return mapping;
  }
  return undefined;
}

function isSameFile(named: string, file: string): boolean {
  const slashed = (text: string): string => path.posix.normalize(text.replaceAll('\\', '/'));
  const [wanted, given] = [slashed(named), slashed(file)];
  return given === wanted || given.endsWith(`/${wanted}`);
}

export function mappedReader(mapping: InventoryMapping): InventoryReader {
  return {
    id: 'mapped-csv',
    title: { en: 'CSV with other headers, through a mapping', de: 'CSV mit anderen Überschriften, über eine Zuordnung' },
    recognises: () => true,
    read: (open, options) => readInventoryCsv(open, options, mapping),
  };
}
