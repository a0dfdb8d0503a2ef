import { forTerminal, terminal, type TerminalText } from '../lib/escape/terminal.ts';
import { displayWidth, padEnd, padStart } from '../lib/columns.ts';
import type { DeviceReport, Report } from '../model/report.ts';
import { byUrgency } from '../model/priority.ts';
import { severities, shownVerdicts } from '../model/verdict.ts';
import { type Counted, fitting } from '../lib/text.ts';
import { duplicateFigures } from './duplicates.ts';
import { employeeRows, labelRows } from './labels.ts';
import { marksOf } from './marks.ts';
import { registerDefects } from './registers.ts';
import type { Reporter, Wording } from './reporter.ts';
import { hasRegister, reservations } from './reservations.ts';
import { posturesOf } from './postures.ts';
import { problemIn } from './findings.ts';
import { privacyNotice } from './privacy.ts';
import { general, recipients } from './text-findings.ts';
import { line, width } from './text-line.ts';
import { views } from './text-views.ts';
import { tracesOf } from './traces.ts';
import { unjoinedOf } from './unjoined.ts';
import { registerWords } from './words/registers.ts';
import { type Words, wordsIn } from './words/words.ts';

const shownDevices = 20;
/** Longest cell of the table of devices; longer ids are cut. */
const longestCell = 16;

/** The summary for people: result first, at most 80 columns wide, devices by priority. */
export const text: Reporter = {
  id: 'text',
  extension: '.txt',
  *render(report, wording) {
    const { language } = wording;
    const words = wordsIn(language);
    yield* head(report, words, wording);
    yield* figures(report, words, wording);
    yield* views(report, words);
    yield* devices(report, words);
    yield* postures(report, words);
    yield* unjoined(report, words);
    yield* traces(report, words);
    yield* registers(report, wording, words);
    yield* recipients(report, wording, words);
    yield* general(report, wording, words);
    yield* tail(report, wording, words);
  },
};

function* head(report: Report, words: Words, { paint, language }: Wording): Generator<TerminalText> {
  const { tool, run, summary } = report;
  const { devices: count } = summary;
  yield line(`${tool.name} ${tool.version} · ${words.asOf(run.asOf, run.policy)}`);
  yield line(words.controller(run.controller));
  const privacy = privacyNotice(run, language);
  if (privacy) yield paint && privacy.alarming ? paint.alarm(line(privacy.text)) : line(privacy.text);
  yield terminal`\n`;
  const headline = line(words.headline(count.leaking, count.total));
  yield paint ? (count.leaking > 0 ? paint.alarm(headline) : paint.strong(headline)) : headline;
  for (const said of reservations(report, words, language)) yield line(said);
  for (const date of words.dates(summary.dates, hasRegister(report))) yield line(date, '  ');
}

function* figures(report: Report, words: Words, { language }: Wording): Generator<TerminalText> {
  const { summary } = report;
  yield terminal`\n${words.figuresTitle}\n`;
  const verdicts = shownVerdicts.filter((verdict) => verdict !== 'otherBasis' || summary.exposures.otherBasis > 0);
  const rows: [string, number][] = [];
  for (const verdict of verdicts)
    rows.push([words.verdicts[verdict], summary.exposures[verdict]], ...employeeRows(summary, verdict, language));
  const counted = (noun: Counted, value: number): [string, number] => [fitting(value, noun), value];
  rows.push(counted(words.contacts, summary.contacts), counted(words.numbers, summary.numbers), ...duplicateFigures(report, language));
  rows.push(counted(words.registerRecords, summary.registerRecords));
  rows.push(...labelRows(summary, language));
  if (summary.private > 0) rows.push(counted(words.privateEntries, summary.private));
  for (const [name, value] of rows) yield terminal`  ${padStart(words.number(value), 9)}  ${name}\n`;
  yield line(words.figuresUnit, '  ');
  const graded = severities.map((severity) => `${words.severities[severity]} ${words.number(summary.findings[severity])}`);
  yield line(`${words.findingsTitle}: ${graded.join(', ')}`);
}

function* devices({ devices: all }: Report, words: Words): Generator<TerminalText> {
  const { columns } = words;
  const leaking = all.filter((device) => device.leaking).toSorted(byUrgency);
  yield terminal`\n${line(words.devicesTitle.length > width ? words.columns.leaking : words.devicesTitle)}`;
  if (leaking.length === 0) {
    yield line(words.noLeaking, '  ');
    return;
  }
  const shown = leaking.slice(0, shownDevices);
  const heads = [columns.device, columns.priority, columns.uncovered, columns.unverified, columns.covered, columns.contacts];
  const rows = shown.map((device) => [forTerminal(device.id), ...cellsOf(device, words)]);
  const widths = heads.map((name, index) =>
    Math.min(longestCell, Math.max(...[name, ...rows.map((row) => row[index]!)].map(displayWidth))),
  );
  yield tableLine(heads, widths);
  for (const [index, row] of rows.entries()) {
    yield tableLine(row, widths);
    const marks = marksOf(shown[index]!, words);
    if (marks.length > 0) yield line(marks.join(', '), '    ');
  }
  if (leaking.length > shown.length) yield line(words.andMore(leaking.length - shown.length), '  ');
}

function* postures({ devices: all }: Report, words: Words): Generator<TerminalText> {
  const told = posturesOf(all, words);
  if (told.length === 0) return;
  yield terminal`\n${line(words.postureTitle)}`;
  for (const { id, posture } of told.slice(0, shownDevices)) yield line(`${id}: ${posture}`, '  ', '    ');
  if (told.length > shownDevices) yield line(words.andMore(told.length - shownDevices), '  ');
}

function* unjoined({ devices: all }: Report, words: Words): Generator<TerminalText> {
  const { devices: alone, books } = unjoinedOf(all, words);
  const lists = [
    [words.unjoinedDevices, alone],
    [words.unjoinedBooks, books],
  ] as const;
  for (const [title, items] of lists) {
    if (items.length === 0) continue;
    yield terminal`\n${line(title(items.length))}`;
    for (const item of items.slice(0, shownDevices)) yield line(item, '  ', '    ');
    if (items.length > shownDevices) yield line(words.andMore(items.length - shownDevices), '  ');
  }
}

function* traces({ devices: all }: Report, words: Words): Generator<TerminalText> {
  const traced = tracesOf(all, words);
  if (traced.length === 0) return;
  yield terminal`\n${line(words.evidenceTitle)}`;
  for (const { id, traces: said } of traced.slice(0, shownDevices)) yield line(`${id}: ${said}`, '  ', '    ');
  if (traced.length > shownDevices) yield line(words.andMore(traced.length - shownDevices), '  ');
}

/** What is amiss with each register. */
function* registers({ registers: all }: Report, { language }: Wording, words: Words): Generator<TerminalText> {
  const amiss = all.map((register) => ({ path: register.path, defects: registerDefects(register, language, words.number) }));
  const shown = amiss.filter(({ defects }) => defects.length > 0);
  if (shown.length === 0) return;
  yield terminal`\n${registerWords.title[language]}\n`;
  for (const { path, defects } of shown.slice(0, shownDevices)) {
    yield line(path, '  ');
    for (const said of defects) yield line(said, '    ', '      ');
  }
  if (shown.length > shownDevices) yield line(words.andMore(shown.length - shownDevices), '  ');
}

function cellsOf({ risk, exposures, contacts }: DeviceReport, words: Words): string[] {
  return [words.priority.levels[risk.level], ...[exposures.uncovered, exposures.unverified, exposures.covered, contacts].map(words.number)];
}

/** Device and priority to the left, figures to the right. */
function tableLine(cells: readonly string[], widths: readonly number[]): TerminalText {
  const padded = cells.map((cell, index) => (index < 2 ? padEnd(cell, widths[index]!) : padStart(cell, widths[index]!)));
  return terminal`${`  ${padded.join('  ')}`.trimEnd()}\n`;
}

function* tail({ decision, execution }: Report, { language }: Wording, words: Words): Generator<TerminalText> {
  const lost = execution.inputs.flatMap(({ path, problems }) =>
    problems
      .filter(({ level }) => level === 'lost')
      .map((problem) => ({ path, line: problem.line, message: problemIn(language, problem) })),
  );
  if (lost.length > 0) {
    yield terminal`\n${words.problemsTitle}\n`;
    for (const { path, line: at, message } of lost.slice(0, shownDevices))
      yield line(`${words.sourceOf(path, at)}: ${message}`, '  ', '    ');
    if (lost.length > shownDevices) yield line(words.andMore(lost.length - shownDevices), '  ');
  }
  yield terminal`\n`;
  for (const said of words.annex.pointer) yield line(said);
  yield terminal`\n`;
  if (execution.skipped.length > 0) yield line(words.skipped(execution.skipped.length));
  yield line(words.decision(decision));
}
