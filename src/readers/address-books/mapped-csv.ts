import { listHeaders, normaliseHeader } from '../../lib/csv-header.ts';
import type { HeadRow } from '../../lib/csv-dialect.ts';
import { type BookMapping, type MappedField, mappedFields } from '../../model/book-mapping.ts';
import type { Problem } from '../../model/problem.ts';
import { problem } from '../../model/problem-texts.ts';
import { isOtherTable } from './csv/other-tables.ts';
import type { BookField, BookPlan } from './csv/plan.ts';
import { tableReader } from './csv/reader.ts';
import { looksLikeAddressBook, suggestedMapping } from './csv/suggestion.ts';

/**
 * Tables of contacts with headers of their own, read as the user's mapping says. Nothing is guessed: without a mapping
 * such a table is listed with its headers and a mapping to copy, and one that lacks a mapped header is listed, too.
 */
export const mappedCsv = tableReader({
  id: 'mapped-csv',
  title: { en: 'CSV with other headers, through a mapping', de: 'CSV mit anderen Überschriften, über eine Zuordnung' },
  plan(rows, mapping) {
    const header = rows
      .map((row) => ({ row, missing: missingIn(row, mapping) }))
      .toSorted((a, b) => a.missing.length - b.missing.length)[0];
    const wanted = Object.values(mapping).flat().length;
    if (header && wanted > 0 && header.missing.length < wanted && !isOtherTable(header.row.cells, header.missing.length === 0)) {
      return header.missing.length === 0 ? planFor(header.row, mapping) : missingHeaders(header.row, mapping);
    }
    // Below the header of another table a row may hold words that headers are made of.
    const likely = rows.find(({ cells }) => looksLikeAddressBook(cells) || isOtherTable(cells));
    if (likely === undefined || isOtherTable(likely.cells)) return undefined;
    return wanted > 0 ? missingHeaders(likely, mapping) : mappingNeeded(likely);
  },
});

function planFor({ line, cells }: HeadRow, mapping: BookMapping): BookPlan {
  const columns = new Map<BookField, readonly number[]>();
  for (const field of mappedFields) {
    const found = (mapping[field] ?? []).flatMap((header) => columnsOf(cells, header));
    if (found.length > 0) columns.set(fieldOf(field), found);
  }
  return { line, headers: cells.map((cell) => cell.trim()), columns, labels: ';', joined: false, mapped: true };
}

function fieldOf(field: MappedField): BookField {
  return field === 'name' ? 'formatted' : field;
}

/** Columns under a header as the user wrote it; if there is none so spelled, those that differ in case or signs only. */
function columnsOf(cells: readonly string[], header: string): number[] {
  const exact = indexesOf(cells, (cell) => cell.trim() === header.trim());
  const word = normaliseHeader(header);
  return exact.length > 0 || word === '' ? exact : indexesOf(cells, (cell) => normaliseHeader(cell) === word);
}

function indexesOf(cells: readonly string[], matches: (cell: string) => boolean): number[] {
  return cells.flatMap((cell, column) => (matches(cell) ? [column] : []));
}

function missingIn({ cells }: HeadRow, mapping: BookMapping): string[] {
  return Object.values(mapping)
    .flat()
    .filter((header) => columnsOf(cells, header).length === 0);
}

function missingHeaders({ line, cells }: HeadRow, mapping: BookMapping): Problem {
  const mapped = new Set(Object.values(mapping).flatMap((headers) => headers.flatMap((header) => columnsOf(cells, header))));
  // A row with one known word may be that of somebody, in a table without header.
  const isSure = mapped.size > 1 || looksLikeAddressBook(cells);
  const shown = cells.map((cell, i) => (isSure || cell.trim() === '' || mapped.has(i) ? cell : '…'));
  return problem('lost', 'mapping-header-missing', line, {
    missing: listHeaders(missingIn({ line, cells }, mapping)),
    headers: listHeaders(shown),
  });
}

function mappingNeeded({ line, cells }: HeadRow): Problem {
  return problem('lost', 'mapping-needed', line, { headers: listHeaders(cells), mapping: suggestedMapping(cells) });
}
