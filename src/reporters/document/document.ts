import type { Report } from '../../model/report.ts';
import { severities, shownVerdicts } from '../../model/verdict.ts';
import { duplicateFigures } from '../duplicates.ts';
import { employeeRows, labelRows } from '../labels.ts';
import { privacyNotice } from '../privacy.ts';
import type { Wording } from '../reporter.ts';
import { hasRegister, reservations } from '../reservations.ts';
import { actions } from './actions.ts';
import { details } from './details.ts';
import { deviceTables } from './devices.ts';
import { type Block, bullets, heading, paragraph, table } from './blocks.ts';
import { type Caps, type Draft, draftOf } from './draft.ts';
import { engagement } from './engagement.ts';
import { registerTables } from './registers.ts';
import { method } from './method.ts';
import { viewTables } from './views.ts';

/** A report for people: result first, then devices by priority, what to do, and how it was found. */
export function* documentOf(report: Report, wording: Wording, caps: Caps): Generator<Block> {
  const draft = draftOf(report, wording, caps);
  yield* result(draft);
  yield* engagement(draft);
  yield* figures(draft);
  yield* viewTables(draft);
  yield* deviceTables(draft);
  yield* actions(draft);
  yield* registerTables(draft);
  yield* details(draft);
  yield* method(draft);
}

function* result({ report, words, wording: { language } }: Draft): Generator<Block> {
  const { run, summary, decision } = report;
  const { devices } = summary;
  const privacy = privacyNotice(run, language);
  yield heading(1, words.title);
  if (privacy) yield paragraph(privacy.alarming ? [{ strong: privacy.text }] : privacy.text);
  yield paragraph([{ strong: words.headline(devices.leaking, devices.total) }]);
  yield bullets([
    ...reservations(report, words, language),
    words.asOf(run.asOf, run.policy),
    words.controller(run.controller),
    ...words.dates(summary.dates, hasRegister(report)),
    words.assumedShare(summary.assumedExposures, assessed(summary)),
    ...(run.purpose === null || run.privacy !== 'full' ? [] : [words.purpose(run.purpose)]),
    words.decision(decision),
  ]);
}

function assessed({ exposures }: Report['summary']): number {
  return exposures.covered + exposures.uncovered + exposures.unverified + exposures.otherBasis;
}

function* figures({ report, words, wording: { language } }: Draft): Generator<Block> {
  const { summary } = report;
  const duplicates = duplicateFigures(report, language);
  yield heading(2, words.figuresTitle);
  yield paragraph(words.figuresUnit);
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
  yield paragraph(`${words.findingsTitle}: ${graded.join(', ')}`);
}
