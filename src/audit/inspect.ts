import { shownPath } from '../discover/shown-path.ts';
import { isArchive, placed } from '../discover/look.ts';
import { filesAt, walk } from '../discover/walk.ts';
import { AskfirstError } from '../error.ts';
import { kindOf } from '../lib/files.ts';
import type { DateOrder } from '../lib/date-text.ts';
import type { Language } from '../lib/text.ts';
import type { BookMapping } from '../model/book-mapping.ts';
import type { Day } from '../model/day.ts';
import type { InventoryMapping } from '../model/inventory-mapping.ts';
import type { UseEvidence } from '../model/contact-sink.ts';
import type { FoundFile, SkipReason } from '../model/found-device.ts';
import type { Limits } from '../model/limits.ts';
import type { MappingFile } from '../model/register-mapping.ts';
import type { InputReport, ProblemReport, RegisterReport } from '../model/report.ts';
import type { Scope } from '../model/scope.ts';
import type { Mask } from '../privacy/mask.ts';
import { BookReading } from '../workers/read-book.ts';
import { profileInHead } from '../readers/registers/profiles/peek.ts';
import type { Conformance } from './conformance/conformance.ts';
import type { InspectedContact } from './contact-list.ts';
import { type EvidenceFolder, openEvidence } from './evidence-folder.ts';
import { inspectBook } from './inspect-book.ts';
import { inspectInventories, type InspectedInventory } from './inspect-inventories.ts';
import { openNamed, wordedProblems } from './inputs.ts';
import { bookRecogniser } from './recognise.ts';
import { inspectRegister } from './inspect-register.ts';
import { mappingsOf } from './register-mapping.ts';

/** One file of `askfirst-inspect/1`. */
export interface InspectedFile {
  readonly path: string;
  readonly role: 'address-book' | 'register' | 'inventory' | 'evidence' | 'archive' | 'skipped' | 'unknown';
  readonly format: string;
  readonly encoding: string;
  readonly records: number;
  readonly phones: number;
  /** How the columns of a register were read. */
  readonly mapping?: InputReport['mapping'];
  /** How good a register is. */
  readonly quality?: RegisterReport;
  readonly problems: readonly ProblemReport[];
  /** Why a skipped file was skipped. */
  readonly reason?: SkipReason;
  /** Of an inventory. */
  readonly inventory?: InspectedInventory;
  /** Traces of WhatsApp, by kind, where there are any. */
  readonly evidence?: Readonly<Partial<Record<UseEvidence, number>>>;
  readonly contacts?: readonly InspectedContact[];
  /** Of a vCard file, when it was asked for. */
  readonly conformance?: Conformance;
}

export interface InspectRequest {
  readonly paths: readonly string[];
  readonly region: string;
  readonly timezone: string;
  readonly contacts: boolean;
  readonly mapping: BookMapping;
  readonly registerScope: Scope | undefined;
  readonly registerMaps: readonly MappingFile[];
  readonly dateOrder: DateOrder | undefined;
  readonly inventoryMappings: readonly InventoryMapping[];
  /** Folder in which the proofs that registers name are looked up. */
  readonly evidenceDir: string | undefined;
  /** Company whose registers these are. */
  readonly controller: string | undefined;
  /** Day by which app lists are held to be recent and dates of registers to lie ahead. */
  readonly asOf: Day;
  /** Whether vCard 4.0 is held against its standard. */
  readonly strict: boolean;
  readonly mask: Mask;
  readonly language: Language;
  readonly limits: Limits;
}

/**
 * Reads every file named or found below a folder with whatever reader knows it. Files go by their own names, for whoever
 * inspects them has to find them; what they hold is masked.
 */
export async function inspectFiles(request: InspectRequest): Promise<InspectedFile[]> {
  const reading = new BookReading(request.limits, request.mapping);
  const evidence = request.evidenceDir === undefined ? undefined : openEvidence(request.evidenceDir);
  const inspected: InspectedFile[] = [];
  const registers: string[] = [];
  const parcels = new Set<string>();
  const files: FoundFile[] = [];
  for (const path of request.paths) for (const file of await filesBelow(path, request)) files.push(file);
  for (const file of files) {
    const packed = isParcel(file, files) ? await inspectInventories(file.path, request) : [];
    if (packed.some(({ role, format }) => role === 'inventory' && format !== 'csv')) parcels.add(file.shown);
    if (parcels.has(file.shown)) inspected.push(...packed);
    else if (!parcels.has(file.within?.archive ?? '')) {
      const found = await listed(file, request, () => inspectFile(file, file.shown, request, reading, evidence));
      if (found.role === 'register') registers.push(file.path);
      inspected.push(found);
    }
  }
  reading.close();
  if (evidence) inspected.push(inspectedEvidence(evidence, request.language));
  mappingsOf(registers, request.registerMaps);
  return inspected;
}

/** What keeps a file from being read is an error where the user named it, and listed where it was found in a folder. */
async function listed(file: FoundFile, request: InspectRequest, inspect: () => Promise<InspectedFile>): Promise<InspectedFile> {
  try {
    return await inspect();
  } catch (error) {
    if (!(error instanceof AskfirstError) || request.paths.includes(file.path)) throw error;
    const failed = {
      level: 'lost',
      line: Number(error.facts['line'] ?? 0),
      code: error.code,
      args: {},
      message: below(error, request.language),
    } as const;
    // A column of numbers alone makes no register of whatever text lies in a folder.
    const problems =
      error.code === 'register-status-missing' && file.problem
        ? wordedProblems([file.problem], { language: request.language, privacy: 'full' })
        : [failed];
    return { path: file.shown, role: 'unknown', format: file.format, encoding: '', records: 0, phones: 0, problems };
  }
}

/** What an error says below the path of its file, which is not named again. */
function below(error: AskfirstError, language: Language): string {
  const { what, remedy } = error.say(language);
  const said = what.replace(`${error.facts['file'] ?? error.facts['path']}: `, '');
  return `${said}. ${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}`;
}

function inspectedEvidence(evidence: EvidenceFolder, language: Language): InspectedFile {
  const { path, format, encoding, records, problems } = evidence.input(language);
  return { path, role: 'evidence', format, encoding, records, phones: 0, problems };
}

async function filesBelow(path: string, { limits, mapping }: InspectRequest): Promise<FoundFile[]> {
  const search = { recogniser: bookRecogniser(mapping), limits, inputs: new Set<string>() };
  const kind = kindOf(path, true);
  if (kind === 'missing') throw new AskfirstError('path-missing', { path });
  if (kind === 'folder') return await walk(path, shownPath(path), search);
  return await filesAt(placed(path, shownPath(path), 0), { name: '', kind: 'file' }, [], search);
}

/** An archive on disk may hold inventories when nothing in it is certainly an address book. */
function isParcel({ within, format, shown }: FoundFile, files: readonly FoundFile[]): boolean {
  if (within !== undefined || format !== 'zip') return false;
  return files.every((file) => file.within?.archive !== shown || !isBook(file));
}

/** Recognised by its own headers: a table whose headers nobody knows may hold anything. */
function isBook({ reader }: FoundFile): boolean {
  return reader !== undefined && reader !== 'mapped-csv';
}

/** What is no address book on disk may be a table of another kind. */
const perhapsTable: ReadonlySet<string | undefined> = new Set(['format-unknown', 'format-refused']);

async function inspectFile(
  file: FoundFile,
  path: string,
  request: InspectRequest,
  reading: BookReading,
  evidence: EvidenceFolder | undefined,
): Promise<InspectedFile> {
  if (file.reader === 'mapped-csv' && file.within === undefined) {
    const [inventory] = (await unlessMissing('inventory-column-missing', () => inspectInventories(file.path, request))) ?? [];
    if (inventory && inventory.format !== 'csv') return { ...inventory, path };
  }
  if (file.reader !== undefined) return await inspectBook(file, path, request, reading);
  if (file.within === undefined && perhapsTable.has(file.problem?.code) && kindOf(file.path, true) === 'file') {
    const isExport = profileInHead(openNamed(file.path).head) !== undefined;
    const inventories = isExport ? [] : await unlessMissing('inventory-column-missing', () => inspectInventories(file.path, request));
    const inspected =
      inventories?.find(({ role }) => role !== 'unknown') ??
      (await unlessMissing('register-column-missing', () => inspectRegister(file, path, request, evidence))) ??
      inventories?.[0];
    if (inspected) return { ...inspected, path };
  }
  const problems = wordedProblems(file.problem ? [file.problem] : [], { language: request.language, privacy: 'full' });
  const unread = { path, format: file.format, encoding: '', records: 0, phones: 0, problems };
  if (file.skipped) return { ...unread, role: 'skipped', reason: file.skipped };
  return { ...unread, role: isArchive(file) ? 'archive' : 'unknown' };
}

/**
 * A table without the columns of one role may have another, and what is no workbook is some other file; any other error
 * of the user's is one.
 */
async function unlessMissing<T>(code: string, work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AskfirstError && (error.code === code || error.code.startsWith('workbook-'))) return undefined;
    throw error;
  }
}
