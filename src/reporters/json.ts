import type { FindingLines, Report } from '../model/report.ts';
import { annexOf } from './annex.ts';
import type { Reporter } from './reporter.ts';
import { wordsIn } from './words/words.ts';

/** `askfirst-report/1.1`, streamed: one finding, device and input a line, so that reports can be compared line by line. */
export const json: Reporter = {
  id: 'json',
  extension: '.json',
  *render(report: Report) {
    yield jsonHead(report);
    yield* withoutLastComma(report.findings);
    yield* jsonTail(report);
  },
};

/** Everything before the findings. */
export function jsonHead({ schema, tool, run }: Pick<Report, 'schema' | 'tool' | 'run'>): string {
  const members = `"schema": ${JSON.stringify(schema)},\n"tool": ${JSON.stringify(tool)},\n"run": ${JSON.stringify(run)},\n`;
  return `{\n${members}"findings": [\n`;
}

/** Everything after the findings, whose last line has lost its comma and line end. */
export function* jsonTail(report: Report): Generator<string> {
  const { run, findings, devices, registers, execution, summary, decision } = report;
  yield `${findings.bytes > 0 ? '\n' : ''}],\n"devices": [\n`;
  yield* lines(devices);
  yield `],\n"registers": [\n`;
  yield* lines(registers);
  yield `],\n"execution": {"status": ${JSON.stringify(execution.status)}, "inputs": [\n`;
  yield* lines(execution.inputs);
  yield `], "skipped": [\n`;
  yield* lines(execution.skipped);
  yield `]},\n"summary": ${JSON.stringify(summary)},\n`;
  yield `"decision": ${JSON.stringify(decision)},\n"annex": [\n`;
  yield* lines(annexOf(report, wordsIn(run.lang)));
  yield `]\n}\n`;
}

function* lines(values: readonly unknown[]): Generator<string> {
  for (const [index, value] of values.entries()) yield `${JSON.stringify(value)}${index < values.length - 1 ? ',' : ''}\n`;
}

/** Every line of the findings ends with a comma; the last one of all must not. */
function* withoutLastComma({ bytes, all }: FindingLines): Generator<Uint8Array | string> {
  let left = bytes - 2;
  for (const chunk of all()) {
    if (left > 0) yield chunk.subarray(0, left);
    left -= chunk.length;
  }
}
