import { asCode, forMarkdown } from '../../lib/escape/markdown.ts';
import type { Report } from '../../model/report.ts';
import { annexOf } from '../annex.ts';
import { problemIn } from '../findings.ts';
import { mappedColumns } from '../mapping.ts';
import { deviations } from '../policy.ts';
import type { Wording } from '../reporter.ts';
import type { Words } from '../words/words.ts';
import { bullets, heading, table } from './layout.ts';
import { priorities } from './priority.ts';

const shownProblems = 50;
const shownInputs = 200;

/** How the result was found: what was not read, the formula, method, inputs with their hashes, and the annex. */
export function* method(report: Report, wording: Wording, words: Words): Generator<string> {
  yield* problems(report, wording, words);
  yield* priorities(report, words);
  yield heading(2, words.methodTitle);
  yield bullets([
    ...words.method,
    ...words.settings(report.run),
    words.policy.evidence(report.run.evidenceGrades),
    ...deviations(report.run, words),
  ]);
  yield* inputs(report, words);
  yield heading(2, words.annex.title);
  for (const { title, paragraphs } of annexOf(report, words)) yield `${heading(3, title)}${bullets(paragraphs)}`;
}

function* problems({ execution }: Report, { language }: Wording, words: Words): Generator<string> {
  const all = execution.inputs.flatMap((input) =>
    input.problems.map((problem) => ({ ...problem, path: input.path, message: problemIn(language, problem) })),
  );
  const lost = all.filter(({ level }) => level === 'lost');
  const notes = all.filter(({ level }) => level === 'note');
  yield heading(2, words.problemsTitle);
  yield lost.length === 0 ? `${forMarkdown(words.noProblems)}\n\n` : `${forMarkdown(words.problemsIntro)}\n\n`;
  yield* problemList(lost, words);
  if (notes.length > 0) yield heading(3, words.notesTitle);
  yield* problemList(notes, words);
  if (execution.skipped.length > 0) yield `${forMarkdown(words.skipped(execution.skipped.length))}\n\n`;
}

function* problemList(list: readonly { path: string; line: number; message: string }[], words: Words): Generator<string> {
  if (list.length === 0) return;
  yield table(
    [words.columns.input, words.columns.line, words.columns.what],
    list.slice(0, shownProblems).map(({ path, line, message }) => [path, line === 0 ? '' : words.number(line), capitalised(message)]),
    [1],
  );
  if (list.length > shownProblems) yield `${forMarkdown(words.andMore(list.length - shownProblems))}\n\n`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function* inputs({ execution }: Report, words: Words): Generator<string> {
  const { columns } = words;
  const shown = execution.inputs.slice(0, shownInputs);
  yield heading(2, words.inputsTitle);
  yield table(
    [columns.input, columns.role, columns.format, columns.records, columns.hash],
    shown.map(({ path, role, format, records, sha256 }) => [
      path,
      words.roles[role],
      format,
      words.number(records),
      { markdown: asCode(sha256 ?? '–') },
    ]),
    [3],
  );
  if (execution.inputs.length > shown.length) yield `${forMarkdown(words.andMore(execution.inputs.length - shown.length))}\n\n`;
  const mapped = shown.flatMap(({ path, mapping }) =>
    mapping ? [`${path} (${words.mappedBy(mapping.file)}): ${mappedColumns(mapping)}`] : [],
  );
  if (mapped.length > 0) yield `${heading(3, words.mappingTitle)}${bullets(mapped)}`;
}
