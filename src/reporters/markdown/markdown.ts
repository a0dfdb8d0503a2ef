import { forMarkdown } from '../../lib/escape/markdown.ts';
import type { Report } from '../../model/report.ts';
import { severities, type Verdict } from '../../model/verdict.ts';
import { duplicateFigures } from '../duplicates.ts';
import { employeeRows, labelRows } from '../labels.ts';
import { rulesOff } from '../policy.ts';
import { recipientsNotChecked } from '../recipients.ts';
import type { Reporter, Wording } from '../reporter.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { actions } from './actions.ts';
import { details } from './details.ts';
import { deviceTables } from './devices.ts';
import { bullets, heading, table } from './layout.ts';
import { registerTables } from './registers.ts';
import { method } from './method.ts';
import { viewTables } from './views.ts';

const shownVerdicts: readonly Verdict[] = ['uncovered', 'unverified', 'covered', 'otherBasis', 'outOfReach', 'exempt'];

/** A report to paste into a ticket: result first, then devices by priority, what to do, and how it was found. */
export const markdown: Reporter = {
  id: 'markdown',
  extension: '.md',
  *render(report, wording) {
    const words = wordsIn(wording.language);
    yield* result(report, words, wording);
    yield* figures(report, words, wording);
    yield* viewTables(report, words);
    yield* deviceTables(report, words);
    yield* actions(report, wording, words);
    yield* registerTables(report, wording, words);
    yield* details(report, wording, words);
    yield* method(report, wording, words);
  },
};

function* result(report: Report, words: Words, { language }: Wording): Generator<string> {
  const { run, summary, execution, decision } = report;
  const notChecked = recipientsNotChecked(report, language);
  const { devices } = summary;
  const hasRegister = execution.inputs.some(({ role }) => role === 'register');
  yield heading(1, words.title);
  yield `**${forMarkdown(words.headline(devices.leaking, devices.total))}**\n\n`;
  yield bullets([
    ...(devices.leakingAssumed > 0 ? [words.headlineAssumed(devices.leakingAssumed)] : []),
    execution.status === 'complete' ? words.complete : words.incomplete(devices.incomplete),
    devices.inInventory > 0 ? words.exported(devices.withExport, devices.inInventory) : words.noInventory,
    ...(hasRegister ? [] : [words.noRegister]),
    ...(notChecked === undefined ? [] : [notChecked]),
    ...rulesOff(run, words),
    words.priority.estate(summary.risk),
    words.asOf(run.asOf, run.policy),
    words.controller(run.controller),
    ...words.dates(summary.dates, hasRegister),
    words.assumedShare(summary.assumedExposures, assessed(summary)),
    ...(run.purpose === null ? [] : [words.purpose(run.purpose)]),
    words.decision(decision),
  ]);
}

function assessed({ exposures }: Report['summary']): number {
  return exposures.covered + exposures.uncovered + exposures.unverified + exposures.otherBasis;
}

function* figures(report: Report, words: Words, { language }: Wording): Generator<string> {
  const { summary } = report;
  const duplicates = duplicateFigures(report, language);
  yield heading(2, words.figuresTitle);
  yield `${forMarkdown(words.figuresUnit)}\n\n`;
  const verdicts = shownVerdicts.filter((verdict) => verdict !== 'otherBasis' || summary.exposures.otherBasis > 0);
  yield table(
    [words.columns.what, words.columns.figure],
    [
      ...verdicts.flatMap((verdict) => [
        [words.verdicts[verdict], words.number(summary.exposures[verdict])],
        ...employeeRows(summary, verdict, language).map(([name, value]) => [name, words.number(value)]),
      ]),
      [words.exposures, words.number(shownVerdicts.reduce((sum, verdict) => sum + summary.exposures[verdict], 0))],
      [words.contacts[1], words.number(summary.contacts)],
      ...labelRows(summary, language).map(([name, value]) => [name, words.number(value)]),
      [words.numbers[1], words.number(summary.numbers)],
      ...duplicates.map(([name, value]) => [name, words.number(value)]),
      [words.registerRecords[1], words.number(summary.registerRecords)],
      [words.privateEntries[1], words.number(summary.private)],
    ],
    [1],
  );
  const graded = severities.map((severity) => `${words.severities[severity]} ${words.number(summary.findings[severity])}`);
  yield `${forMarkdown(`${words.findingsTitle}: ${graded.join(', ')}`)}\n\n`;
}
