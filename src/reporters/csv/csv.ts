import { inBatches } from '../../lib/escape/batches.ts';
import { csvMark, csvRow } from '../../lib/escape/csv.ts';
import type { Encoded } from '../../lib/escape/encoded.ts';
import type { Report } from '../../model/report.ts';
import { eachFinding } from '../findings.ts';
import type { Reporter, Wording } from '../reporter.ts';
import { csvColumns } from '../words/csv.ts';
import { wordsIn } from '../words/words.ts';
import { cellsOf, unreadCells } from './row.ts';

/**
 * One row a finding, notes too, in the order of the report; before them, of an incomplete audit, that it is, and a row for
 * whatever was not read, without an id: the table may travel alone, and a short one would look clean. `rfc4180` keeps its headers and the words of the schema in every
 * language, and only titles, messages and remedies follow it; `excel-de` is German throughout.
 */
export const csv: Reporter = {
  id: 'csv',
  extension: '.csv',
  render: (report, wording) => inBatches(rows(report, wording)),
};

function* rows(report: Report, { csvDialect = 'rfc4180', language, rules }: Wording): Generator<Encoded<'csv'>> {
  const forExcel = csvDialect === 'excel-de';
  const surroundings = {
    devices: new Map(report.devices.map((device) => [device.id, device])),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    language: forExcel ? ('de' as const) : language,
    words: forExcel ? wordsIn('de') : undefined,
  };
  yield csvMark(csvDialect);
  const headers = Object.values(csvColumns).map((name) => name[forExcel ? 'de' : 'en']);
  yield csvRow(csvDialect, headers);
  if (report.execution.status === 'incomplete')
    for (const cells of unreadCells(report, surroundings.language)) yield csvRow(csvDialect, Object.values(cells));
  for (const finding of eachFinding(report.findings.all())) yield csvRow(csvDialect, Object.values(cellsOf(finding, surroundings)));
}
