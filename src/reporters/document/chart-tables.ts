import { byUrgency, priorityLevels } from '../../model/priority.ts';
import { shownVerdicts } from '../../model/verdict.ts';
import { barsOf } from '../charts/spans.ts';
import { isOpen } from '../level.ts';
import { docxWords } from '../words/docx.ts';
import { chartWords, type Statement } from '../words/charts.ts';
import { type Block, heading, paragraph, table } from './blocks.ts';
import type { Draft } from './draft.ts';

const statements: readonly Statement[] = ['given', 'withdrawn', 'expired'];

/** The figures that charts show, for a document that has no pictures; the matrix is a table of every document. */
export function* chartTables(draft: Draft): Generator<Block> {
  if (draft.report.devices.length > 0) yield* devices(draft);
  yield* timeline(draft);
}

function* devices({ report, words, wording: { language }, caps }: Draft): Generator<Block> {
  const said = chartWords[language];
  const urgent = report.devices.toSorted(byUrgency);
  const open = urgent.filter(isOpen).length;
  const told = urgent.filter((device) => !isOpen(device));
  yield heading(2, said.priorities);
  yield table(
    [words.columns.priority, docxWords[language].devices],
    [
      ...priorityLevels
        .toReversed()
        .map((level) => [words.priority.levels[level], words.number(told.filter(({ risk }) => risk.level === level).length)]),
      ...(open > 0 ? [[words.priority.open, words.number(open)]] : []),
    ],
    [1],
  );
  const used = shownVerdicts.filter((verdict) => urgent.some(({ exposures }) => exposures[verdict] > 0));
  if (used.length === 0) return;
  yield heading(2, said.exposures);
  yield table(
    [words.columns.device, ...used.map((verdict) => said.verdicts[verdict])],
    urgent
      .slice(0, caps.devices)
      .map(({ id, complete, exposures }) => [complete ? id : `* ${id}`, ...used.map((verdict) => words.number(exposures[verdict]))]),
    used.map((_, index) => index + 1),
  );
  if (urgent.slice(0, caps.devices).some(({ complete }) => !complete)) yield paragraph(said.notWhole);
  if (urgent.length > caps.devices) yield paragraph(words.andMore(urgent.length - caps.devices));
}

function* timeline({ report: { summary }, words, wording: { language } }: Draft): Generator<Block> {
  const said = chartWords[language];
  const { given, withdrawn } = summary.undated;
  const { span, bars } = summary.timeline.length > 0 ? barsOf(summary.timeline) : { span: 'month' as const, bars: [] };
  yield heading(2, said.timeline[span]);
  if (bars.length === 0) yield paragraph(said.noStatement);
  else
    yield table(
      [docxWords[language].time[span], ...statements.map((statement) => said.statements[statement])],
      bars
        .filter((bar) => statements.some((statement) => bar[statement] > 0))
        .map((bar) => [said.time(bar.time, span), ...statements.map((statement) => words.number(bar[statement]))]),
      [1, 2, 3],
    );
  if (given + withdrawn > 0) yield paragraph(said.undated(given, withdrawn));
}
