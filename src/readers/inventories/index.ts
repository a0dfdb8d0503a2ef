import { looksLikeCsv } from '../../lib/csv-file.ts';
import { readInventoryCsv } from './csv.ts';
import type { InventoryReader } from './inventory-reader.ts';

/** Every format inventories are read from; the first that recognises a file reads it. */
export const inventoryReaders: readonly InventoryReader[] = [
  {
    id: 'csv',
    title: { en: 'CSV with the columns of askfirst', de: 'CSV mit den Spalten von askfirst' },
    recognises: looksLikeCsv,
    read: readInventoryCsv,
  },
];
