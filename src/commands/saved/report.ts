import { setImmediate as turn } from 'node:timers/promises';
import { AskfirstError } from '../../error.ts';
import { kindOf } from '../../lib/files.ts';
import type { Language } from '../../lib/text.ts';
import { type Report, reportVersion } from '../../model/report.ts';
import { reportFrameSchema } from '../../model/report-schema.ts';
import { problemIn } from '../../reporters/findings.ts';
import { unfounded } from './consistent.ts';
import { placeIn } from './finding-line.ts';
import { SavedFindings } from './findings.ts';
import { CutOff, type Frame, frameBehind, headLines, headOf, isLaidOut, Unexpected, withoutComma } from './frame.ts';
import { checkKind, shownKey } from './kind.ts';
import { SavedLines } from './lines.ts';
import { wholeReport } from './whole.ts';

/** A report read from a file; its findings may lie in a temporary file until `close`. */
export interface SavedReport {
  readonly report: Report;
  readonly close: () => void;
}

/** Findings between two turns of the event loop, in which signals are heard. */
const atOnce = 20_000;

/**
 * Reads a report that `askfirst audit -o json` wrote, checks all of it, and says it in another language where one is asked
 * for. As it was written it is read line by line, in bounded memory; formatted otherwise it is read whole.
 *
 * @param wanted its language from now on; undefined: its own
 * @throws AskfirstError `path-missing`, `file-expected`, `file-unreadable`, and those of `error-reports.ts`
 */
export async function readSaved(file: string, wanted: Language | undefined): Promise<SavedReport> {
  const kind = kindOf(file, true);
  if (kind === 'missing') throw new AskfirstError('path-missing', { path: file });
  if (kind === 'folder') throw new AskfirstError('file-expected', { path: file });
  const lines = new SavedLines(file);
  let findings: SavedFindings | undefined;
  try {
    const head = Array.from({ length: headLines }, () => lines.next() ?? '');
    const laidOut = isLaidOut(head);
    const start = laidOut ? parsed(file, lines, () => headOf(head)) : wholeReport(`${head.join('\n')}\n${lines.rest()}`, file);
    checkKind(start, file);
    const spoken = (start['run'] as { lang?: unknown } | undefined)?.lang;
    const language = wanted === spoken ? undefined : wanted;
    findings = new SavedFindings(file, language);
    const frame = laidOut ? await laidOutFrame(file, lines, start, findings) : wholeFrame(file, start, findings);
    const report = checked(file, frame);
    const said = language === undefined ? report : saidIn(report, language);
    const { spool } = findings;
    return { report: { ...said, findings: findings.finish(report) }, close: () => spool.close() };
  } catch (error) {
    findings?.spool.close();
    throw error;
  } finally {
    lines.close();
  }
}

async function laidOutFrame(
  file: string,
  lines: SavedLines,
  head: Readonly<Record<string, unknown>>,
  findings: SavedFindings,
): Promise<Frame> {
  for (let line = lines.next(), count = 1; line !== '],'; line = lines.next(), count++) {
    if (count % atOnce === 0) await turn();
    parsed(file, lines, () => {
      if (line === undefined) throw new CutOff();
      findings.addLine(withoutComma(line), lines.line);
    });
  }
  return parsed(file, lines, () => frameBehind(lines, head));
}

/** What an audit writes on a line; one that is cut off stands at the end of the file. */
function parsed<T>(file: string, lines: SavedLines, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { line } = lines;
    if (error instanceof Unexpected) throw new AskfirstError('report-invalid', { file, line, key: error.message, known: reportVersion });
    if (!(error instanceof SyntaxError || error instanceof CutOff)) throw error;
    const isCut = error instanceof CutOff || lines.next() === undefined;
    throw new AskfirstError(isCut ? 'report-truncated' : 'report-broken', { file, line }, { cause: error });
  }
}

function wholeFrame(file: string, value: Readonly<Record<string, unknown>>, findings: SavedFindings): Frame {
  const { findings: list, ...rest } = value;
  if (!Array.isArray(list)) throw new AskfirstError('report-invalid', { file, line: 0, key: 'findings', known: reportVersion });
  for (const [position, finding] of list.entries()) findings.addValue(finding, position);
  return { value: rest, exact: false, lineOf: () => 0 };
}

function checked(file: string, { value, exact, lineOf }: Frame): Omit<Report, 'findings'> {
  const result = reportFrameSchema.safeParse(value);
  const invalid = (line: number, key: string): AskfirstError =>
    new AskfirstError('report-invalid', { file, line, key, known: reportVersion });
  if (!result.success) {
    const place = placeIn(result.error);
    throw invalid(lineOf(place), place.map(shownKey).join('.'));
  }
  const member = unfounded(result.data);
  if (member !== undefined) throw invalid(0, member);
  return exact ? (value as typeof result.data) : result.data;
}

/** The same report in another language; its annex is words alone, and reporters write it. */
function saidIn(report: Omit<Report, 'findings'>, lang: Language): Omit<Report, 'findings'> {
  const { run, execution } = report;
  const inputs = execution.inputs.map((input) => ({
    ...input,
    problems: input.problems.map((one) => ({ ...one, message: problemIn(lang, one) })),
  }));
  return { ...report, run: { ...run, lang }, execution: { ...execution, inputs } };
}
