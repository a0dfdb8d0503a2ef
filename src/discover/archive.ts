import { type RandomBytes, randomMemory } from '../lib/bytes.ts';
import { openRandom } from '../lib/files.ts';
import { openZip, type Zip, type ZipEntry } from '../lib/zip/zip.ts';
import { ZipFault } from '../lib/zip/fault.ts';
import type { FoundFile } from '../model/found-device.ts';
import { limitReached } from '../model/limit-reached.ts';
import type { LimitName } from '../model/limits.ts';
import { problem, type ProblemCode } from '../model/problem-texts.ts';
import type { Problem } from '../model/problem.ts';
import { headLength, isArchive, judged, lost, type Place, refused, skipped, unreadable, withinSize } from './look.ts';
import type { Search } from './recogniser.ts';
import { isHidden, isSystemFolder, suspectedByName } from './skip.ts';

/** Entries smaller than this may have any ratio: they do no harm. */
const harmless = 1 << 20;

/** What may still be taken from the outermost archive. */
interface Budget {
  entries: number;
  inflated: number;
}

/**
 * An archive on disk with the files within it, those of archives within it too. Nothing is unpacked to disk: each entry
 * is looked at in memory, and read from there later.
 */
export async function unpacked(archive: FoundFile, search: Search): Promise<FoundFile[]> {
  const { archiveEntries, inflatedSize } = search.limits;
  const found = await opened(archive, () => openRandom(archive.path), [], { entries: archiveEntries, inflated: inflatedSize }, search);
  const empty = found.every((file) => file.reader === undefined && file.problem === undefined);
  return empty ? [{ ...archive, problem: problem('lost', 'archive-without-book', 0) }, ...found.slice(1)] : found;
}

async function opened(
  archive: FoundFile,
  source: () => RandomBytes,
  above: readonly number[],
  budget: Budget,
  search: Search,
): Promise<FoundFile[]> {
  let zip: Zip;
  try {
    zip = await openZip(source(), budget.entries);
  } catch (error) {
    return [{ ...archive, problem: faultOf(error, search) }];
  }
  try {
    const names = new Set(zip.entries.map(({ name }) => name));
    const document = search.recogniser.archive(names);
    if (document) return [refused(archive, document)];
    if (zip.fault) archive = { ...archive, problem: faultOf(zip.fault, search) };
    budget.entries -= zip.entries.length;
    const found = [archive];
    const taken = new Set<string>();
    for (const entry of zip.entries) {
      const shown = distinct(`${archive.shown}/${entry.name || `entry-${entry.position + 1}`}`, taken);
      const within = { archive: archive.shown, entry: [...above, entry.position] };
      found.push(...(await lookedAt(zip, entry, { path: archive.path, within, shown, named: archive.named }, names, budget, search)));
    }
    return found;
  } finally {
    zip.close();
  }
}

async function lookedAt(
  zip: Zip,
  entry: ZipEntry,
  place: Place,
  names: ReadonlySet<string>,
  budget: Budget,
  search: Search,
): Promise<FoundFile[]> {
  const { recogniser, limits } = search;
  const suspected = suspectedWithin(entry.name, names);
  try {
    const found = withinSize(judged(place, await zip.head(entry, headLength), suspected, recogniser), entry.size, limits);
    if (!isInflated(found)) return [found];
    if (entry.size > harmless && entry.size > limits.ratio * entry.packed) return [over('ratio-over-limit', 'ratio', found, search)];
    if (entry.size > budget.inflated) return [over('inflated-over-limit', 'inflatedSize', found, search)];
    if (!isArchive(found)) {
      budget.inflated -= entry.size;
      return [found];
    }
    const { entry: above } = place.within!;
    if (above.length >= limits.nesting) return [over('archive-nested-over-limit', 'nesting', found, search)];
    budget.inflated -= entry.size;
    const bytes = await zip.bytes(entry);
    return await opened(found, () => randomMemory(bytes), above, budget, search);
  } catch (error) {
    if (suspected && error instanceof ZipFault && error.code !== 'damaged') return [skipped(place, suspected)];
    return [lost(place, faultOf(error, search, 'entry-damaged'))];
  }
}

/** Whether an entry is to be held in memory: address books, what is read along with them, and archives to look into. */
function isInflated(file: FoundFile): boolean {
  return file.reader !== undefined || file.skipped === 'companion' || isArchive(file);
}

function over(code: ProblemCode, limit: LimitName, file: FoundFile, { limits }: Search): FoundFile {
  return { ...file, reader: undefined, skipped: undefined, problem: limitReached(code, limit, limits) };
}

/** Why an entry's name or a folder above it within the archive speaks against it. */
function suspectedWithin(name: string, names: ReadonlySet<string>): FoundFile['skipped'] {
  const above = name.slice(0, name.lastIndexOf('/') + 1);
  const folders = above.split('/');
  if (folders.some(isSystemFolder)) return 'system';
  if (folders.some(isHidden)) return 'hidden';
  return suspectedByName(name.slice(above.length), (other) => names.has(`${above}${other}`));
}

/** Names may stand twice in an archive; each entry is a file of its own. */
function distinct(shown: string, taken: Set<string>): string {
  let own = shown;
  for (let count = 2; taken.has(own); count++) own = `${shown}~${count}`;
  taken.add(own);
  return own;
}

/** The problem of an archive or entry that cannot be read. */
export function faultOf(error: unknown, { limits }: Pick<Search, 'limits'>, damaged: ProblemCode = 'archive-damaged'): Problem {
  if (!(error instanceof ZipFault)) return unreadable(error);
  if (error.code === 'entries') return limitReached('archive-entries-over-limit', 'archiveEntries', limits);
  return problem('lost', error.code === 'damaged' ? damaged : faultCodes[error.code], 0);
}

const faultCodes = {
  overlapping: 'archive-overlapping',
  encrypted: 'entry-encrypted',
  method: 'entry-method',
} as const;
