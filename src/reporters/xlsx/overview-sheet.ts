import type { Cell } from '../../lib/escape/cell.ts';
import { severities, shownVerdicts } from '../../model/verdict.ts';
import { privacyNotice } from '../privacy.ts';
import { hasRegister, reservations } from '../reservations.ts';
import { engagementWords } from '../words/engagement.ts';
import { sheetColumns, sheetNames, sheetTexts, sheetWords } from '../words/xlsx.ts';
import type { Actions } from './collect.ts';
import { type Draft, dueOn } from './draft.ts';
import type { Row, Sheet } from './layout.ts';

const widths = [46, 90, 16];

/** Who audited for whom, the result, the figures, what is due when, and what stands on the other sheets. */
export function overviewSheet({ notes }: Actions, others: readonly Sheet[], draft: Draft): Sheet {
  const { words, language, report } = draft;
  const { tool } = report;
  const rows: Row[] = [
    { cells: [`${tool.name} ${tool.version}`, words.title], strong: true },
    ...engagement(draft).map((cells) => ({ cells })),
    ...result(draft).map((text, index) => ({ cells: [index === 0 ? sheetWords.result[language] : null, text] })),
    { cells: [] },
    ...figures(draft),
    { cells: [] },
    ...due(draft),
    { cells: [null, sheetTexts.notes[language]({ count: words.number(notes) })] },
    { cells: [] },
    { cells: [sheetWords.sheets[language], sheetWords.rows[language], sheetWords.ofAll[language]], strong: true },
    ...others.flatMap(({ name, table }) => (table ? [{ cells: [name, table.length, table.total] }] : [])),
  ];
  return { name: sheetNames.overview[language], widths, rows, frozen: false };
}

function engagement({ report: { run }, language }: Draft): Cell[][] {
  const { engagement: given, controller, purpose } = run;
  const said = (value: string | null): string => value ?? engagementWords.missing[language];
  const named = (['commissioner', 'auditor', 'auditorRole', 'legalBasis', 'worksAgreement'] as const).map((name) => [
    engagementWords[name][language],
    said(given[name]),
  ]);
  return [
    [engagementWords.controller[language], said(controller)],
    ...named.slice(0, 3),
    [engagementWords.purpose[language], said(purpose)],
    ...named.slice(3),
    [engagementWords.distribution[language], given.distribution.length === 0 ? said(null) : given.distribution.join('; ')],
    [engagementWords.deleteOn[language], given.deleteOn === null ? said(null) : { day: given.deleteOn }],
    [sheetWords.asOf[language], { day: run.asOf }],
    [sheetWords.policy[language], run.policy],
    [sheetWords.privacy[language], privacyNotice(run, language)?.text ?? sheetWords.masked[language]],
  ];
}

function result({ report, words, language }: Draft): string[] {
  const { summary, decision } = report;
  return [
    words.headline(summary.devices.leaking, summary.devices.total),
    ...reservations(report, words, language),
    ...words.dates(summary.dates, hasRegister(report)),
    words.decision(decision),
  ];
}

function figures({ report: { summary }, words, language }: Draft): Row[] {
  const counts: [string, number][] = [
    ...shownVerdicts.map((verdict): [string, number] => [words.verdicts[verdict], summary.exposures[verdict]]),
    [words.contacts[1], summary.contacts],
    [words.numbers[1], summary.numbers],
    [words.registerRecords[1], summary.registerRecords],
    [words.privateEntries[1], summary.private],
  ];
  return [
    { cells: [sheetWords.figure[language], sheetWords.count[language]], strong: true },
    ...counts.map((cells) => ({ cells })),
    { cells: [null, words.figuresUnit] },
  ];
}

function due(draft: Draft): Row[] {
  const { report, words, language } = draft;
  return [
    { cells: [words.findingsTitle, sheetWords.findings[language], sheetColumns.due[language]], strong: true },
    ...severities.map((severity) => ({ cells: [words.severities[severity], report.summary.findings[severity], dueOn(severity, draft)] })),
  ];
}
