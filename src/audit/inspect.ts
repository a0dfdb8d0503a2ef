import { shownPath } from '../discover/shown-path.ts';
import { isArchive, placed } from '../discover/look.ts';
import { filesAt, walk } from '../discover/walk.ts';
import { AskfirstError } from '../error.ts';
import { kindOf } from '../lib/files.ts';
import type { DateOrder } from '../lib/date-text.ts';
import { createLocalTime } from '../lib/local-time.ts';
import type { Language } from '../lib/text.ts';
import type { BookMapping } from '../model/book-mapping.ts';
import type { UseEvidence } from '../model/contact-sink.ts';
import type { FoundFile, SkipReason } from '../model/found-device.ts';
import type { Limits } from '../model/limits.ts';
import type { MappingFile } from '../model/register-mapping.ts';
import type { InputReport, ProblemReport } from '../model/report.ts';
import type { Scope } from '../model/scope.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import type { Mask } from '../privacy/mask.ts';
import { BookReading } from '../workers/read-book.ts';
import { inventoryReaders } from '../readers/inventories/index.ts';
import { type Conformance, conformanceOf } from './conformance/conformance.ts';
import { ContactList, type InspectedContact } from './contact-list.ts';
import { openNamed, wordedProblems } from './inputs.ts';
import { bookRecogniser } from './recognise.ts';
import { inspectRegister } from './inspect-register.ts';
import { mappingsOf } from './register-mapping.ts';

/** One file of `askfirst-inspect/1`. */
export interface InspectedFile {
  readonly path: string;
  readonly role: 'address-book' | 'register' | 'inventory' | 'archive' | 'skipped' | 'unknown';
  readonly format: string;
  readonly encoding: string;
  readonly records: number;
  readonly phones: number;
  /** How the columns of a register were read. */
  readonly mapping?: InputReport['mapping'];
  readonly problems: readonly ProblemReport[];
  /** Why a skipped file was skipped. */
  readonly reason?: SkipReason;
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
  const inspected: InspectedFile[] = [];
  const registers: string[] = [];
  for (const path of request.paths)
    for (const file of await filesBelow(path, request)) {
      const found = await inspectFile(file, file.shown, request, reading);
      if (found.role === 'register') registers.push(file.path);
      inspected.push(found);
    }
  reading.close();
  mappingsOf(registers, request.registerMaps);
  return inspected;
}

async function filesBelow(path: string, { limits, mapping }: InspectRequest): Promise<FoundFile[]> {
  const search = { recogniser: bookRecogniser(mapping), limits };
  const kind = kindOf(path, true);
  if (kind === 'missing') throw new AskfirstError('path-missing', { path });
  if (kind === 'folder') return await walk(path, shownPath(path), search);
  return await filesAt(placed(path, shownPath(path), 0), { name: '', kind: 'file' }, [], search);
}

/** What is no address book on disk may be a table of another kind. */
const perhapsTable: ReadonlySet<string | undefined> = new Set(['format-unknown', 'format-refused']);

async function inspectFile(file: FoundFile, path: string, request: InspectRequest, reading: BookReading): Promise<InspectedFile> {
  if (file.reader !== undefined) return await inspectBook(file, path, request, reading);
  if (file.within === undefined && perhapsTable.has(file.problem?.code) && kindOf(file.path, true) === 'file') {
    const table =
      (await unlessMissing('inventory-column-missing', () => inspectInventory(file, path, request))) ??
      (await unlessMissing('register-column-missing', () => inspectRegister(file, path, request)));
    if (table) return table;
  }
  const problems = wordedProblems(file.problem ? [file.problem] : [], request.language);
  const unread = { path, format: file.format, encoding: '', records: 0, phones: 0, problems };
  if (file.skipped) return { ...unread, role: 'skipped', reason: file.skipped };
  return { ...unread, role: isArchive(file) ? 'archive' : 'unknown' };
}

async function inspectBook(file: FoundFile, path: string, request: InspectRequest, reading: BookReading): Promise<InspectedFile> {
  const list = new ContactList(createNumberReader(request.region), request.mask, request.contacts);
  const { format, encoding, records, phones, problem } = await reading.read(file, list);
  const problems = wordedProblems(problem ? [...list.problems, problem] : list.problems, request.language);
  const { evidences: evidence, contacts } = list;
  return {
    path,
    role: 'address-book',
    format,
    encoding,
    records,
    phones,
    problems,
    ...(Object.keys(evidence).length > 0 ? { evidence } : {}),
    ...(request.contacts ? { contacts } : {}),
    ...(request.strict && file.reader === 'vcard' ? { conformance: await conformance(file, reading, request.language) } : {}),
  };
}

async function conformance(file: FoundFile, reading: BookReading, language: Language): Promise<Conformance> {
  const book = await reading.open(file);
  try {
    return await conformanceOf(book.source, language);
  } finally {
    book.close();
  }
}

function inspectInventory(file: FoundFile, path: string, request: InspectRequest): InspectedFile | undefined {
  const input = openNamed(file.path);
  const reader = inventoryReaders.find((one) => one.recognises(input.head));
  if (!reader) return undefined;
  const { rows, problems, encoding } = reader.read(input.open, { dates: createLocalTime(request.timezone), path: file.path });
  input.finish();
  return {
    path,
    role: 'inventory',
    format: reader.id,
    encoding,
    records: rows.length,
    phones: 0,
    problems: wordedProblems(problems, request.language),
  };
}

/**
 * A table without the columns of one role may have another, and what is no workbook is some other file; any other error
 * of the user's is one.
 */
async function unlessMissing(
  code: string,
  work: () => InspectedFile | undefined | Promise<InspectedFile | undefined>,
): Promise<InspectedFile | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AskfirstError && (error.code === code || error.code.startsWith('workbook-'))) return undefined;
    throw error;
  }
}
