import { shownPath } from '../discover/shown-path.ts';
import { look, type Recognise, unreadable, walk } from '../discover/walk.ts';
import { AskfirstError } from '../error.ts';
import { kindOf, openFile } from '../lib/files.ts';
import { createLocalTime } from '../lib/local-time.ts';
import type { Language } from '../lib/text.ts';
import type { BookMapping } from '../model/book-mapping.ts';
import type { FoundFile } from '../model/found-device.ts';
import { defaultLimits } from '../model/limits.ts';
import type { Problem } from '../model/problem.ts';
import type { ProblemReport } from '../model/report.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import type { Mask } from '../privacy/mask.ts';
import { bookContext } from '../workers/book-context.ts';
import { addressBookReaders } from '../readers/address-books/index.ts';
import { inventoryReaders } from '../readers/inventories/index.ts';
import { registerReaders } from '../readers/registers/index.ts';
import { type Conformance, conformanceOf } from './conformance/conformance.ts';
import { ContactList, type InspectedContact } from './contact-list.ts';
import { openNamed, wordedProblems } from './inputs.ts';
import { bookRecogniser } from './recognise.ts';

/** One file of `askfirst-inspect/1`. */
export interface InspectedFile {
  readonly path: string;
  readonly role: 'address-book' | 'register' | 'inventory' | 'unknown';
  readonly format: string;
  readonly encoding: string;
  readonly records: number;
  readonly phones: number;
  readonly problems: readonly ProblemReport[];
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
  /** Whether vCard 4.0 is held against its standard. */
  readonly strict: boolean;
  readonly mask: Mask;
  readonly language: Language;
}

/**
 * Reads every file named or found below a folder with whatever reader knows it. Files go by their own names, for whoever
 * inspects them has to find them; what they hold is masked.
 */
export async function inspectFiles(request: InspectRequest): Promise<InspectedFile[]> {
  const found = request.paths.flatMap((path) => filesAt(path, bookRecogniser(request.mapping)));
  const inspected: InspectedFile[] = [];
  for (const file of found) inspected.push(await inspectFile(file, file.shown, request));
  return inspected;
}

function filesAt(path: string, recognise: Recognise): FoundFile[] {
  const kind = kindOf(path, true);
  if (kind === 'missing') throw new AskfirstError('path-missing', { path });
  return kind === 'folder' ? walk(path, shownPath(path), recognise) : [look(path, shownPath(path), recognise)];
}

async function inspectFile(file: FoundFile, path: string, request: InspectRequest): Promise<InspectedFile> {
  if (file.reader !== undefined) return await inspectBook(file, path, request);
  if (file.problem?.code === 'format-unknown') {
    for (const attempt of [inspectInventory, inspectRegister]) {
      const inspected = attempt(file, path, request);
      if (inspected) return inspected;
    }
  }
  const problems = wordedProblems(file.problem ? [file.problem] : [], request.language);
  return { path, role: 'unknown', format: 'unknown', encoding: '', records: 0, phones: 0, problems };
}

async function inspectBook(file: FoundFile, path: string, request: InspectRequest): Promise<InspectedFile> {
  const list = new ContactList(createNumberReader(request.region), request.mask, request.contacts);
  const reader = addressBookReaders.find(({ id }) => id === file.reader)!;
  const source = openFile(file.path);
  try {
    const { format, encoding, records, phones } = await reader.read(source, list, bookContext(file.path, defaultLimits, request.mapping));
    const problems = wordedProblems(list.problems, request.language);
    return {
      path,
      role: 'address-book',
      format,
      encoding,
      records,
      phones,
      problems,
      ...(request.contacts ? { contacts: list.contacts } : {}),
      ...(request.strict && reader.id === 'vcard' ? { conformance: await conformance(file.path, request.language) } : {}),
    };
  } catch (error) {
    const problems = wordedProblems([...list.problems, unreadable(error)], request.language);
    return { path, role: 'address-book', format: reader.id, encoding: '', records: 0, phones: 0, problems };
  } finally {
    source.close();
  }
}

async function conformance(path: string, language: Language): Promise<Conformance> {
  const source = openFile(path);
  try {
    return await conformanceOf(source, language);
  } finally {
    source.close();
  }
}

function inspectInventory(file: FoundFile, path: string, request: InspectRequest): InspectedFile | undefined {
  const input = openNamed(file.path);
  const reader = inventoryReaders.find((one) => one.recognises(input.head));
  return unlessMissing('inventory-column-missing', () => {
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
  });
}

function inspectRegister(file: FoundFile, path: string, request: InspectRequest): InspectedFile | undefined {
  const input = openNamed(file.path);
  const reader = registerReaders.find((one) => one.recognises(input.head));
  return unlessMissing('register-column-missing', () => {
    if (!reader) return undefined;
    const problems: Problem[] = [];
    const numbers = new Set<number>();
    const counts = reader.read(
      input.open,
      { numbers: createNumberReader(request.region), dates: createLocalTime(request.timezone), defaultScope: 'none', path: file.path },
      { record: ({ number }) => numbers.add(number), problem: (found) => problems.push(found) },
    );
    input.finish();
    const { format, encoding, rows } = counts;
    return {
      path,
      role: 'register',
      format,
      encoding,
      records: rows,
      phones: numbers.size,
      problems: wordedProblems(problems, request.language),
    };
  });
}

/** A table without the columns of one role may have another; any other error of the user's is one. */
function unlessMissing(code: string, work: () => InspectedFile | undefined): InspectedFile | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof AskfirstError && error.code === code) return undefined;
    throw error;
  }
}
