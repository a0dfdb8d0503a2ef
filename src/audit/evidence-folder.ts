import { createHash } from 'node:crypto';
import { isHidden, isSystemFile, isSystemFolder } from '../discover/skip.ts';
import { shownPath } from '../discover/shown-path.ts';
import { AskfirstError } from '../error.ts';
import { fileSize, kindOf, listFolder, openFile, reasonOf } from '../lib/files.ts';
import type { Language } from '../lib/text.ts';
import { problem } from '../model/problem-texts.ts';
import type { ProofFiles, ProofState } from '../model/proof.ts';
import type { InputReport } from '../model/report.ts';
import { foldedAs, lookedUpAs, namesFile, namesIn } from './evidence-names.ts';
import { wordedProblems } from './inputs.ts';

interface EvidenceFile {
  /** Below the folder, with `/`. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** Taken when a register holds one to compare it with. */
  sha256: string | undefined;
  /** It could not be read, for this reason of the system's. */
  failure: string | undefined;
}

/** A folder of proofs: each file's name and size, and the hash of those that were compared. No file is read for what it says. */
export interface EvidenceFolder extends ProofFiles {
  /** The folder as an input of the run; names of its files may name people and stay inside its hash. */
  input(language: Language): InputReport;
}

/**
 * Lists a folder of proofs with all folders below it. Symbolic links, hidden and system files are passed over, so nothing
 * outside the folder is ever looked at.
 *
 * @throws AskfirstError `path-missing`, `folder-expected`, `file-unreadable`
 */
export function openEvidence(folder: string): EvidenceFolder {
  const kind = kindOf(folder, true);
  if (kind === 'missing') throw new AskfirstError('path-missing', { path: folder });
  if (kind !== 'folder') throw new AskfirstError('folder-expected', { path: folder });
  const files = filesBelow(folder, '', (reason) => {
    throw new AskfirstError('file-unreadable', { path: folder, reason });
  });
  const exact = grouped(files, ({ name }) => name.normalize('NFC'));
  const byName = grouped(files, ({ name }) => lastPart(name.normalize('NFC')));
  const folded = grouped(files, ({ name }) => foldedAs(name));
  const byFoldedName = grouped(files, ({ name }) => foldedAs(lastPart(name)));

  /** Exact path, exact name anywhere below, then either in any case of letters where only one file has it. */
  function filesNamed(reference: string): readonly EvidenceFile[] {
    const name = lookedUpAs(reference);
    const found = exact.get(name) ?? byName.get(name);
    if (found) return found;
    const alike = folded.get(foldedAs(name)) ?? byFoldedName.get(foldedAs(name)) ?? [];
    return alike.length === 1 ? alike : [];
  }

  /** Undefined when the file cannot be read; nothing is tried twice. */
  function hashOf(file: EvidenceFile): string | undefined {
    if (file.failure !== undefined) return undefined;
    try {
      return (file.sha256 ??= openFile(file.path).finish().sha256);
    } catch (error) {
      file.failure = reasonOf(error);
      if (file.failure === undefined) throw error;
      return undefined;
    }
  }

  return {
    stateOf(reference, sha256): ProofState {
      const whole = filesNamed(reference);
      const named = whole.length > 0 ? [{ files: whole }] : namesIn(reference).flatMap((name) => lookedUp(name, filesNamed(name)));
      if (named.length === 0) return 'not-looked-up';
      if (named.some(({ files: found }) => found.length === 0)) return 'missing';
      if (sha256 === undefined) return 'found';
      const hashes = new Set(named.flatMap(({ files: found }) => found.map(hashOf)));
      return hashes.has(sha256) ? 'found' : hashes.has(undefined) ? 'missing' : 'altered';
    },
    input(language) {
      const listing = createHash('sha256');
      for (const { name, bytes, sha256 } of files) listing.update(`${JSON.stringify([name, bytes, sha256 ?? null])}\n`);
      const failed = grouped(files, ({ failure }) => failure ?? '');
      failed.delete('');
      const problems = [...failed].map(([reason, { length }]) => problem('lost', 'evidence-unreadable', 0, { reason, files: length }));
      return {
        role: 'evidence',
        path: shownPath(folder),
        sha256: listing.digest('hex'),
        bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
        format: 'folder',
        encoding: '',
        records: files.length,
        device: null,
        problems: wordedProblems(problems, { language, privacy: 'masked' }),
      };
    },
  };
}

/** What a part of a cell names; nothing when it names no file at all. */
function lookedUp(name: string, files: readonly EvidenceFile[]): { readonly files: readonly EvidenceFile[] }[] {
  return files.length > 0 || namesFile(name) ? [{ files }] : [];
}

/** Files below a folder in code-unit order of their paths. */
function filesBelow(folder: string, below: string, fail: (reason: string) => never): EvidenceFile[] {
  try {
    return listFolder(folder).flatMap(({ name, kind }): EvidenceFile[] => {
      if (isHidden(name)) return [];
      const path = `${folder}/${name}`;
      if (kind === 'folder') return isSystemFolder(name) ? [] : filesBelow(path, `${below}${name}/`, fail);
      return kind === 'file' && !isSystemFile(name)
        ? [{ name: below + name, path, bytes: fileSize(path), sha256: undefined, failure: undefined }]
        : [];
    });
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return fail(reason);
  }
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function grouped(files: readonly EvidenceFile[], nameOf: (file: EvidenceFile) => string): Map<string, readonly EvidenceFile[]> {
  const groups = new Map<string, EvidenceFile[]>();
  for (const file of files) {
    const name = nameOf(file);
    const group = groups.get(name);
    if (group) group.push(file);
    else groups.set(name, [file]);
  }
  return groups;
}
