import { shownPath } from '../discover/shown-path.ts';
import { mayBePersonal } from '../lib/csv-header.ts';
import { mappedFields } from '../model/book-mapping.ts';
import { inventoryFields, type InventoryMapping } from '../model/inventory-mapping.ts';
import { type MappingFile, registerFields } from '../model/register-mapping.ts';
import type { InputReport } from '../model/report.ts';
import { recipientFields } from '../readers/recipients/columns.ts';
import type { FileResult } from '../workers/task.ts';
import type { AuditRequest } from './request.ts';

type Mapping = NonNullable<InputReport['mapping']>;
type Columns = Readonly<Partial<Record<string, readonly string[]>>>;

/** How the columns of a register were read. */
export function registerMapping(columns: Columns, mapping: MappingFile | undefined): Mapping {
  return reported(mapping ? shownPath(mapping.path) : null, columns, [...registerFields, 'subject', 'calling_code', 'starts_at']);
}

/** How the columns of a list of recipients were read. */
export function recipientMapping(columns: Columns): Mapping {
  return reported(null, columns, recipientFields);
}

/** How the columns of an inventory were read for which there is a mapping. */
export function inventoryMapping({ source, headers }: InventoryMapping): Mapping {
  return reported(shownPath(source), headers, inventoryFields);
}

/** What the report says of an address book's mapping, if it has one. */
export type BookMapped = (file: FileResult) => Pick<InputReport, 'mapping'>;

/** How the columns of tables of contacts were read whose headers nothing recognises; without all headers of the mapping one is lost. */
export function bookMapping({ mapping, mappingFile }: AuditRequest): BookMapped {
  const told = { mapping: reported(mappingFile === undefined ? '--map' : shownPath(mappingFile), mapping, mappedFields) };
  return ({ format, problems }) =>
    format === 'mapped-csv' && !problems.some(({ code }) => code === 'mapping-header-missing' || code === 'mapping-needed') ? told : {};
}

/** In the order of the fields; a header that may be somebody's number or address is left out. */
function reported(file: string | null, columns: Columns, fields: readonly string[]): Mapping {
  const found = fields.flatMap((field) => {
    const headers = columns[field];
    return headers ? [[field, headers.map((header) => (mayBePersonal(header) ? '…' : header))] as const] : [];
  });
  return { file, columns: Object.fromEntries(found) };
}
