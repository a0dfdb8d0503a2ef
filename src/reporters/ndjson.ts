import { inBatches } from '../lib/escape/batches.ts';
import type { Encoded } from '../lib/escape/encoded.ts';
import { json, jsonOf, jsonText } from '../lib/escape/json.ts';
import type { Report } from '../model/report.ts';
import { annexOf } from './annex.ts';
import { linesOf } from './findings.ts';
import type { Reporter } from './reporter.ts';
import { wordsIn } from './words/words.ts';

/** The report in lines of JSON, each with a `type` and complete in itself; together they hold what the JSON report holds. */
export const ndjson: Reporter = {
  id: 'ndjson',
  extension: '.ndjson',
  *render(report) {
    yield* inBatches(lines(report));
  },
};

function* lines(report: Report): Generator<Encoded<'json'>> {
  const { schema, tool, run, findings, devices, registers, execution, summary, decision } = report;
  yield line('report', { schema, tool, run });
  for (const finding of linesOf(findings.all())) yield json`{"type":"finding",${jsonText(finding.slice(1))}\n`;
  yield* each('device', devices);
  yield* each('register', registers);
  const { inputs, skipped, ...state } = execution;
  yield line('execution', state);
  yield* each('input', inputs);
  yield* each('skipped', skipped);
  yield line('summary', summary);
  yield line('decision', decision);
  yield* each('annex', annexOf(report, wordsIn(run.lang)));
}

function* each(type: string, values: readonly object[]): Generator<Encoded<'json'>> {
  for (const value of values) yield line(type, value);
}

function line(type: string, value: object): Encoded<'json'> {
  return json`${jsonOf({ type, ...value })}\n`;
}
