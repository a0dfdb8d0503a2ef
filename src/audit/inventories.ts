import { AskfirstError } from '../error.ts';
import type { InventorySource } from '../discover/devices.ts';
import type { LocalTime } from '../lib/local-time.ts';
import type { Language } from '../lib/text.ts';
import type { InventoryMapping } from '../model/inventory-mapping.ts';
import type { Inventory } from '../model/inventory-part.ts';
import type { Limits } from '../model/limits.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem-texts.ts';
import type { InputReport } from '../model/report.ts';
import { inventoryReaders } from '../readers/inventories/index.ts';
import { mappedReader, mappingFor } from '../readers/inventories/mapped.ts';
import { reportInstead } from '../readers/inventories/refused.ts';
import { wordedProblems } from './inputs.ts';
import { inventoryMapping } from './mapping-report.ts';
import { type InventoryFile, inventoryFiles } from './inventories/files.ts';
import { joined, type ReadInventory } from './inventories/join.ts';
import { shownInventory } from './inventories/shown.ts';
import { headOf } from './recognise.ts';
import type { AuditRequest } from './request.ts';

export interface Inventories {
  readonly sources: readonly InventorySource[];
  readonly inputs: readonly InputReport[];
  /** Ids of rows that were lost; the empty string for one without a readable id. */
  readonly lost: ReadonlySet<string>;
}

/** A file that was read, and by which reader; undefined for an archive around others. */
interface Taken extends ReadInventory {
  readonly file: InventoryFile;
  readonly reader: string;
  readonly mapping: InventoryMapping | undefined;
}

/** @throws AskfirstError when a file cannot be read or is none, has no column of ids, or an id stands twice (exit code 2) */
export async function readInventories(request: AuditRequest, dates: LocalTime): Promise<Inventories> {
  const { inventories, inventoryMappings: mappings, limits, language } = request;
  const taken: Taken[] = [];
  for (const path of inventories) taken.push(...(await takenFrom(path, dates, mappings, limits, language)));
  const unused = mappings.find((mapping) => !taken.some((one) => one.mapping === mapping));
  if (unused) throw new AskfirstError('inventory-mapping-unused', { mapping: unused.source });
  const { rows, claims, lost } = joined(taken, { asOf: request.asOf, appListDays: request.policy.appListDays });
  const inputs = taken.map(({ path, file, reader, inventory, problems, mapping }): InputReport => {
    const { bytes, sha256 } = file.finish();
    return {
      role: 'inventory',
      path: shownInventory(path, request),
      sha256,
      bytes,
      format: reader,
      encoding: inventory.encoding,
      records: recordsOf(inventory),
      device: null,
      ...(mapping ? { mapping: inventoryMapping(mapping) } : {}),
      problems: wordedProblems(problems, request),
    };
  });
  const sources = taken.map((one) => ({ path: one.path, rows: rows.get(one) ?? [], claims: claims.get(one) ?? [] }));
  return { sources, inputs, lost };
}

export function recordsOf({ rows, appLists, grants, policies }: ReadInventory['inventory']): number {
  return rows.length + appLists.length + (grants ? 1 : 0) + policies.size;
}

/**
 * What one path holds: a file, or an archive with the files in it, one of which at least must be an inventory.
 *
 * @throws AskfirstError `inventory-aggregate` for a report that tells of no single device, `format-unknown`
 */
export async function takenFrom(
  path: string,
  dates: LocalTime,
  mappings: readonly InventoryMapping[],
  limits: Limits,
  language: Language,
): Promise<Taken[]> {
  const files = await inventoryFiles(path, limits);
  const taken: Taken[] = [];
  for (const file of files) {
    if (file.isArchive) {
      taken.push(lostFile(file, 'zip', file.problems));
      continue;
    }
    const head = headOf(file.head);
    const instead = reportInstead(head);
    if (instead) throw new AskfirstError('inventory-aggregate', { file: file.path, report: instead.report, instead: instead.instead });
    const mapping = mappingFor(mappings, file.path, head);
    const reader = mapping ? mappedReader(mapping) : inventoryReaders.find((one) => one.recognises(head));
    if (reader) {
      const isSheet = file.sheet !== undefined && files.length > 1;
      const inventory = await readUnless(isSheet, () => reader.read(file.open, { dates, path: file.path, recordSize: limits.recordSize }));
      if (!inventory) {
        taken.push(lostFile(file, 'unknown', [problem('note', 'inventory-sheet-ignored', 0, { sheet: file.sheet ?? '' })]));
        continue;
      }
      const problems = [...file.problems, ...inventory.problems];
      taken.push({ path: file.path, own: own.has(reader.id), inventory, problems, file, reader: formatOf(reader.id, file), mapping });
    } else if (files.length === 1) throw unknownFormat(path, language);
    else taken.push(lostFile(file, 'unknown', [problem('lost', 'format-unknown', 0)]));
  }
  const nothing = !files[0]?.problems.length && taken.every(({ reader }) => reader === 'zip' || reader === 'unknown');
  if (nothing) throw unknownFormat(path, language);
  return taken;
}

/** Formats whose ids are the company's own. */
const own: ReadonlySet<string> = new Set(['csv', 'mapped-csv']);

/** Sheets are read as tables of text are, by whatever reader knows their columns. */
function formatOf(reader: string, { sheet }: InventoryFile): string {
  return reader === 'csv' && sheet !== undefined ? 'xlsx' : reader;
}

/** A sheet without devices beside others is left out. */
async function readUnless(isSheet: boolean, read: () => Inventory | Promise<Inventory>): Promise<Inventory | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isSheet && error instanceof AskfirstError && error.code === 'inventory-column-missing') return undefined;
    throw error;
  }
}

function lostFile(file: InventoryFile, reader: string, problems: readonly Problem[]): Taken {
  const lost = problems.some(({ level }) => level === 'lost') ? [''] : [];
  const inventory = { encoding: '', rows: [], appLists: [], grants: undefined, policies: new Map<string, undefined>(), lost, problems };
  return { path: file.path, own: false, inventory, problems: [...problems], file, reader, mapping: undefined };
}

function unknownFormat(file: string, language: Language): AskfirstError {
  const titles = new Set(inventoryReaders.map(({ title }) => title[language]));
  return new AskfirstError('format-unknown', { file, formats: [...titles].join('; ') });
}
