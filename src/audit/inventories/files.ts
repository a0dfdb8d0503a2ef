import { createHash } from 'node:crypto';
import { faultOf } from '../../discover/archive.ts';
import { shownPath } from '../../discover/shown-path.ts';
import { isZip } from '../../discover/skip.ts';
import { type ByteSource, memorySource } from '../../lib/bytes.ts';
import { openRandom } from '../../lib/files.ts';
import { openZip, type Zip, type ZipEntry } from '../../lib/zip/zip.ts';
import { looksLikeWorkbook } from '../../lib/xlsx/recognise.ts';
import { limitReached } from '../../model/limit-reached.ts';
import type { Limits } from '../../model/limits.ts';
import type { Problem } from '../../model/problem.ts';
import { refusedArchive } from '../../readers/address-books/refused.ts';
import { openNamed } from '../inputs.ts';
import { sheetsIn } from './workbook.ts';

/** A file that may be an inventory, on disk or in an archive. */
export interface InventoryFile {
  readonly path: string;
  readonly shown: string;
  readonly head: Uint8Array;
  readonly open: () => ByteSource;
  readonly finish: () => { readonly bytes: number; readonly sha256: string };
  /** Why what it holds could not be looked at whole. */
  readonly problems: readonly Problem[];
  readonly isArchive: boolean;
  /** Name of the sheet that is read, of a workbook. */
  readonly sheet?: string;
}

const headLength = 65_536;
/** Entries below this size may be packed as tightly as they like. */
const harmless = 1 << 20;

/**
 * The file of this path; an archive with the files in it, each read from memory, as management systems deliver reports; of
 * a workbook its sheets.
 *
 * @throws AskfirstError when there is no such file, or it cannot be read, or only looks like a workbook
 */
export async function inventoryFiles(path: string, limits: Limits): Promise<InventoryFile[]> {
  const input = openNamed(path);
  const own = { path, shown: shownPath(path), head: input.head, open: input.open, finish: input.finish };
  const file = { ...own, problems: [], isArchive: false };
  if (!isZip(input.head)) return looksLikeWorkbook(input.head) ? await sheetsIn(file, headLength) : [file];
  let zip: Zip;
  try {
    zip = await openZip(openRandom(path), limits.archiveEntries);
  } catch (error) {
    return [{ ...own, problems: [faultOf(error, { limits })], isArchive: true }];
  }
  const problems: Problem[] = zip.fault ? [faultOf(zip.fault, { limits })] : [];
  const files: InventoryFile[] = [];
  try {
    if (refusedArchive(new Set(zip.entries.map(({ name }) => name))) === 'office-document') return await sheetsIn(file, headLength);
    let left = limits.inflatedSize;
    for (const entry of zip.entries) {
      const bytes = await inflated(zip, entry, left, limits, problems);
      if (!bytes) continue;
      left -= entry.size;
      files.push(packed(path, entry, bytes));
    }
  } finally {
    zip.close();
  }
  return [{ ...own, problems, isArchive: true }, ...files];
}

async function inflated(zip: Zip, entry: ZipEntry, left: number, limits: Limits, problems: Problem[]): Promise<Uint8Array | undefined> {
  if (entry.size > harmless && entry.size > limits.ratio * entry.packed) problems.push(limitReached('ratio-over-limit', 'ratio', limits));
  else if (entry.size > left) problems.push(limitReached('inflated-over-limit', 'inflatedSize', limits));
  else {
    try {
      return await zip.bytes(entry);
    } catch (error) {
      problems.push(faultOf(error, { limits }, 'entry-damaged'));
    }
  }
  return undefined;
}

function packed(path: string, entry: ZipEntry, bytes: Uint8Array): InventoryFile {
  const name = entry.name || `entry-${entry.position + 1}`;
  return {
    path: `${path}/${name}`,
    shown: `${shownPath(path)}/${name}`,
    head: bytes.subarray(0, headLength),
    open: () => memorySource(bytes),
    finish: () => ({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }),
    problems: [],
    isArchive: false,
  };
}
