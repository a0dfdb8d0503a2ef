import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/model/fingerprint.ts';
import type { Finding } from '../../../src/model/report.ts';
import { severities, type Severity } from '../../../src/model/verdict.ts';
import { collectActions } from '../../../src/reporters/xlsx/collect.ts';
import { draftOf } from '../../../src/reporters/xlsx/draft.ts';
import { exposureSheet } from '../../../src/reporters/xlsx/exposure-sheets.ts';
import { exposuresOf } from '../../../src/reporters/xlsx/exposures.ts';
import { GravestOf } from '../../../src/reporters/gravest-of.ts';
import { acme, reportIn } from '../../cli/program.ts';
import { reportOf, wordingIn } from '../saved.ts';

const document = reportIn(readFileSync(path.join(acme, 'expected/report.json'), 'utf8'));
const some = document.findings.find(({ verdict }) => verdict === 'uncovered')!;

function finding(rule: string, line: number, ordinal: number, severity: Severity = 'high'): Finding {
  return {
    ...some,
    rule,
    severity,
    device: 'D-1',
    source: { path: 'a.csv', line },
    id: fingerprintOf(rule, 'D-1', 'a.csv', line, ordinal),
  };
}

const rulesOf = (findings: readonly Finding[]): string[][] =>
  [...exposuresOf(findings)].map(({ lead, others }) => [lead, ...others].map(({ rule }) => rule));

test('numbers of one line that look alike when masked are told apart', () => {
  const findings = [finding('C02', 7, 0), finding('C11', 7, 2), finding('C13', 7, 2, 'info'), finding('C01', 8, 0)];
  expect(rulesOf(findings)).toEqual([['C02'], ['C11', 'C13'], ['C01']]);
});

test('the gravest finding of a number leads', () => {
  expect(rulesOf([finding('C08', 7, 0, 'medium'), finding('C18', 7, 0, 'high')])).toEqual([['C18', 'C08']]);
});

test('a finding whose id does not tell its place has a row of its own', () => {
  const strange = { ...finding('C13', 7, 0), id: '0123456789abcdef' };
  expect(rulesOf([finding('C01', 7, 0), strange, finding('C18', 7, 0)])).toEqual([['C01'], ['C13'], ['C18']]);
});

test('of more rows than are kept the gravest stay, in their order, and all are counted', () => {
  const rows = new GravestOf<number>(4);
  const given: Severity[] = ['low', 'high', 'low', 'critical', 'low', 'high', 'critical', 'high'];
  given.forEach((severity, at) => rows.add(severity, at));
  expect(rows.rows).toEqual([3, 6, 1, 5]);
  expect(rows.total).toBe(given.length);
});

test('a sheet that does not show all says so, how much it shows, and where the rest is', () => {
  const report = reportOf(document);
  for (const [language, said] of [
    ['de', `Gezeigt: 5 von ${document.summary.exposures.uncovered} Zeilen`],
    ['en', `Shown: 5 of ${document.summary.exposures.uncovered} rows`],
  ] as const) {
    const draft = draftOf(report, wordingIn(language), 5);
    const { rows, table } = exposureSheet('uncovered', collectActions(report, 5), draft);
    expect(table).toEqual({ head: 0, length: 5, total: document.summary.exposures.uncovered });
    expect(rows.at(-1)!.cells[0]).toContain(said);
    expect(rows.at(-1)!.cells[0]).toContain('askfirst-report.csv');
    const kept = rows.slice(1, 6).map(({ cells }) => cells[4]);
    expect(kept).toEqual(Array(5).fill(draft.words.severities[severities[0]]));
  }
});
