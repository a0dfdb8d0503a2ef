import { resolve } from 'node:path';
import { AskfirstError } from '../error.ts';
import { type FileSource, kindOf, openFile, openRandom, readHead, reasonOf } from '../lib/files.ts';
import type { ByteSource, RandomBytes } from '../lib/bytes.ts';
import type { Text } from '../lib/text.ts';
import { problemTexts } from '../model/problem-texts.ts';
import type { Problem, ProblemFacts } from '../model/problem.ts';
import type { InputReport, ProblemReport } from '../model/report.ts';
import { shownFacts } from '../privacy/structure.ts';
import { isKnownHeader } from './known-headers.ts';
import type { AuditRequest } from './request.ts';

const headLength = 65_536;

/** A file the user named: opened as often as a reader asks, its size and hash known after the last pass. */
export interface NamedInput {
  readonly path: string;
  readonly head: Uint8Array;
  readonly open: () => ByteSource;
  readonly openRandom: () => RandomBytes;
  readonly finish: () => { readonly bytes: number; readonly sha256: string };
}

/**
 * Opens a register, inventory or settings file.
 *
 * @throws AskfirstError `path-missing`, `file-expected`, `file-unreadable` (also while reading on)
 */
export function openNamed(path: string): NamedInput {
  const kind = kindOf(path, true);
  if (kind === 'missing') throw new AskfirstError('path-missing', { path });
  if (kind === 'folder') throw new AskfirstError('file-expected', { path });
  let last: FileSource | undefined;
  const open = (): FileSource => {
    last?.close();
    last = readable(path, () => openFile(path));
    const source = last;
    return { ...source, read: (into, at, length) => readable(path, () => source.read(into, at, length)) };
  };
  return {
    path,
    head: readable(path, () => readHead(path, headLength)),
    open,
    openRandom: () => readable(path, () => openRandom(path)),
    finish: () => readable(path, () => (last ?? openFile(path)).finish()),
  };
}

function readable<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new AskfirstError('file-unreadable', { path, reason }, { cause: error });
  }
}

/** How a report words things. */
type Worded = Pick<AuditRequest, 'language' | 'privacy'>;

const text = (code: Problem['code']): Text<ProblemFacts> => problemTexts[code];

/** Problems in the words of the report, with as much of how a table was named as its privacy level lets show. */
export function wordedProblems(problems: readonly Problem[], { language, privacy }: Worded): ProblemReport[] {
  return problems.map(({ level, line, code, facts: found }) => {
    const facts = privacy === 'full' ? found : shownFacts(found, isKnownHeader);
    return { level, line, code, args: { ...facts }, message: text(code)[language](facts) };
  });
}

/** Whether anything of an input was lost. */
export function hasLost({ problems }: Pick<InputReport, 'problems'>): boolean {
  return problems.some(({ level }) => level === 'lost');
}

/** Absolute paths of all files the user gave that are no address books. */
export function otherInputs({ inventories, inventoryMappings, registers, registerMaps, settings }: AuditRequest): ReadonlySet<string> {
  const mappings = [...inventoryMappings.map(({ source }) => source), ...registerMaps.map(({ path: file }) => file)];
  return new Set([...inventories, ...registers, ...settings.map(({ path: file }) => file), ...mappings].map((file) => resolve(file)));
}
