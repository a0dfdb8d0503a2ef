import { sep } from 'node:path';
import { terminal } from '../lib/escape/terminal.ts';
import type { OutputFile } from '../lib/output-files.ts';
import type { TellProgress } from '../model/progress.ts';
import type { Report } from '../model/report.ts';
import { problemIn } from '../reporters/findings.ts';
import { formats } from '../reporters/index.ts';
import { privacyNotice } from '../reporters/privacy.ts';
import type { Chunk, Format, Wording } from '../reporters/reporter.ts';
import { rules } from '../rules/index.ts';
import type { Context } from './context.ts';
import { openOutputs, type Outputs, written } from './outputs.ts';

/**
 * Opens the outputs that the options name and does the work that fills them; when it fails or is interrupted, nothing of
 * them is left.
 *
 * @param inputs files and folders that are read and must not be written over
 */
export async function withOutputs<T>(
  { options, io }: Context,
  inputs: readonly string[],
  work: (outputs: Outputs) => Promise<T>,
): Promise<T> {
  const outputs = openOutputs([options.output ?? []].flat(), options.reportDir, inputs);
  const discard = (): void => outputs.files.forEach(({ file }) => file.discard());
  const interrupted = io.onInterrupt(discard);
  try {
    return await work(outputs);
  } catch (error) {
    discard();
    throw error;
  } finally {
    interrupted();
  }
}

/**
 * Every report is rendered before any file gets its name, for they may read the findings from the one that was
 * streamed. A run ends with the list of the files it wrote.
 *
 * @param streamed a file that holds its report already
 */
export async function writeReports(
  report: Report,
  outputs: Outputs,
  context: Context,
  tell: TellProgress,
  streamed?: OutputFile,
): Promise<void> {
  const { io, language, options, paint } = context;
  for (const [index, { format, file }] of outputs.files.entries()) {
    if (file === streamed) continue;
    tell({ stage: 'reports', format: format.id, at: index + 1, total: outputs.files.length });
    const reporter = await format.load();
    for await (const chunk of reporter.render(report, wordingOf(format, context))) written(file.path, () => file.write(bytesOf(chunk)));
  }
  const shown = outputs.stdout ?? (options.quiet ? undefined : formats[0]);
  if (shown) {
    const wording = { ...wordingOf(shown, context), paint: outputs.stdout ? undefined : paint.out };
    const reporter = await shown.load();
    for await (const chunk of reporter.render(report, wording)) await io.out(chunk);
  }
  for (const { file } of outputs.files) written(file.path, () => file.commit());
  if (options.quiet) return;
  const privacy = privacyNotice(report.run, language);
  if (privacy?.alarming) io.note(terminal`${paint.note.alarm(terminal`${{ en: 'warning', de: 'Warnung' }[language]}`)}: ${privacy.text}`);
  if (options.verbose) noteReservations(report, context);
  for (const { file } of outputs.files) noteWritten(file, context);
}

/** Names a file that was written, its path with `/` on every system. */
export function noteWritten({ path }: OutputFile, { io, language }: Context): void {
  io.note(terminal`${{ en: 'written', de: 'geschrieben' }[language]}: ${path.replaceAll(sep, '/')}`);
}

function wordingOf(format: Format, { language, jsonLanguage, options }: Context): Wording {
  const csvDialect = options.csvDialect as NonNullable<Wording['csvDialect']>;
  return { language: format.language === 'json' ? jsonLanguage : language, rules, paint: undefined, csvDialect };
}

function noteReservations({ execution }: Report, { io, language }: Context): void {
  for (const { path, problems } of execution.inputs) {
    for (const one of problems) if (one.level === 'note') io.note(terminal`${path}:${one.line}: ${problemIn(language, one)}`);
  }
}

const encoder = new TextEncoder();

function bytesOf(chunk: Chunk): Uint8Array {
  return chunk instanceof Uint8Array ? chunk : encoder.encode(chunk.text);
}
