import { annexOf } from '../annex.ts';
import { problemIn } from '../findings.ts';
import { mappedColumns } from '../mapping.ts';
import { deviations } from '../policy.ts';
import { type Block, bullets, heading, paragraph, table } from './blocks.ts';
import type { Draft } from './draft.ts';
import { priorities } from './priority.ts';

/** How the result was found: what was not read, the formula, method, inputs with their hashes, and the annex. */
export function* method(draft: Draft): Generator<Block> {
  const { report, words } = draft;
  yield* problems(draft);
  yield* priorities(draft);
  yield heading(2, words.methodTitle, 'method');
  yield bullets([
    ...words.method,
    ...words.settings(report.run),
    words.policy.evidence(report.run.evidenceGrades),
    ...deviations(report.run, words),
  ]);
  yield* inputs(draft);
  yield heading(2, words.annex.title, 'annex');
  for (const { title, paragraphs } of annexOf(report, words)) {
    yield heading(3, title);
    yield bullets(paragraphs);
  }
}

function* problems(draft: Draft): Generator<Block> {
  const {
    report: { execution, summary },
    wording: { language },
    words,
  } = draft;
  const none = execution.status === 'complete' ? words.noProblems : words.incomplete(summary.devices.incomplete);
  const all = execution.inputs.flatMap((input) =>
    input.problems.map((problem) => ({ ...problem, path: input.path, message: problemIn(language, problem) })),
  );
  const lost = all.filter(({ level }) => level === 'lost');
  const notes = all.filter(({ level }) => level === 'note');
  yield heading(2, words.problemsTitle, 'problems');
  yield paragraph(lost.length === 0 ? none : words.problemsIntro);
  yield* problemList(lost, draft);
  if (notes.length > 0) yield heading(3, words.notesTitle);
  yield* problemList(notes, draft);
  if (execution.skipped.length > 0) yield paragraph(words.skipped(execution.skipped.length));
}

function* problemList(list: readonly { path: string; line: number; message: string }[], { words, caps }: Draft): Generator<Block> {
  if (list.length === 0) return;
  yield table(
    [words.columns.input, words.columns.line, words.columns.what],
    list.slice(0, caps.problems).map(({ path, line, message }) => [path, line === 0 ? '' : words.number(line), capitalised(message)]),
    [1],
  );
  if (list.length > caps.problems) yield paragraph(words.andMore(list.length - caps.problems));
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function* inputs({ report: { execution }, words, caps }: Draft): Generator<Block> {
  const { columns } = words;
  const shown = execution.inputs.slice(0, caps.inputs);
  yield heading(2, words.inputsTitle);
  yield table(
    [columns.input, columns.role, columns.format, columns.records, columns.hash],
    shown.map(({ path, role, format, records, sha256 }) => [
      path,
      words.roles[role],
      format,
      words.number(records),
      [{ code: sha256 ?? '–' }],
    ]),
    [3],
  );
  if (execution.inputs.length > shown.length) yield paragraph(words.andMore(execution.inputs.length - shown.length));
  const mapped = shown.flatMap(({ path, mapping }) =>
    mapping ? [`${path} (${words.mappedBy(mapping.file)}): ${mappedColumns(mapping)}`] : [],
  );
  if (mapped.length === 0) return;
  yield heading(3, words.mappingTitle);
  yield bullets(mapped);
}
