import path from 'node:path';
import { AskfirstError } from '../error.ts';
import { kindOf, placeOf, realPath, reasonOf } from '../lib/files.ts';
import { makeFolder, openOutput, type OutputFile } from '../lib/output-files.ts';
import { formats } from '../reporters/index.ts';
import type { Format } from '../reporters/reporter.ts';
import { invalid } from './choices.ts';

/** Where the reports of a run go. */
export interface Outputs<F = Format> {
  readonly files: readonly { readonly format: F; readonly file: OutputFile }[];
  /** The one report that standard output carries; undefined when it carries the summary, or nothing. */
  readonly stdout: F | undefined;
}

/** What can be written: a format by its id, in a folder of reports under the ending. */
interface Writable {
  readonly id: string;
  readonly extension: string;
}

interface Wanted<F> {
  readonly format: F;
  readonly file: string | undefined;
}

/**
 * Opens all files before anything is read, so that a report that cannot be written is known at once (exit code 6).
 *
 * @param inputs files and folders that are read; writing over one of them, or over a file below one, is refused
 * @throws AskfirstError `option-invalid`, `stdout-taken`, `output-unwritable`, `output-is-input`
 */
export function openOutputs(options: readonly string[], folder: string | undefined, inputs: readonly string[]): Outputs {
  return openOutputsIn(formats, options, folder, inputs);
}

/** As `openOutputs`, of what a command can write. */
export function openOutputsIn<F extends Writable>(
  known: readonly F[],
  options: readonly string[],
  folder: string | undefined,
  inputs: readonly string[],
): Outputs<F> {
  const wanted = [...options.map((option) => parseOutput(option, known)), ...inFolder(folder, known)];
  const toStdout = wanted.filter(({ file }) => file === undefined);
  if (toStdout.length > 1) throw new AskfirstError('stdout-taken', { outputs: toStdout.map(({ format }) => `-o ${format.id}`).join(', ') });
  const targets = wanted.flatMap(({ format, file }) => (file === undefined ? [] : [{ format, file }]));
  const read = inputs.flatMap((input) => [placeOf(input), realPath(input) ?? placeOf(input)]);
  const taken = new Set(read);
  for (const { format, file } of targets) {
    const full = placeOf(file);
    const wouldReplace = read.some((input) => isBelow(full, input)) && kindOf(file, false) === 'file';
    if (taken.has(full) || wouldReplace) throw new AskfirstError('output-is-input', { path: file, output: `-o ${format.id}` });
    taken.add(full);
  }
  const files: { format: F; file: OutputFile }[] = [];
  try {
    for (const { format, file } of targets) files.push({ format, file: written(file, () => openOutput(file)) });
  } catch (error) {
    for (const { file } of files) file.discard();
    throw error;
  }
  return { files, stdout: toStdout[0]?.format };
}

function isBelow(file: string, folder: string): boolean {
  return file.startsWith(folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`);
}

function parseOutput<F extends Writable>(option: string, known: readonly F[]): Wanted<F> {
  const at = option.indexOf('=');
  const id = at < 0 ? option : option.slice(0, at);
  const file = at < 0 ? undefined : option.slice(at + 1);
  const format = known.find((one) => one.id === id);
  if (!format || file === '') throw invalid('-o', option, known.map((one) => `${one.id}[=FILE]`).join(', '));
  return { format, file };
}

function inFolder<F extends Writable>(folder: string | undefined, known: readonly F[]): Wanted<F>[] {
  if (folder === undefined) return [];
  written(folder, () => makeFolder(folder));
  return known.map((format) => ({ format, file: path.join(folder, `askfirst-report${format.extension}`) }));
}

/** Does something to an output file; what the system refuses becomes an error for the user. */
export function written<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new AskfirstError('output-unwritable', { path: file, reason }, { cause: error });
  }
}
