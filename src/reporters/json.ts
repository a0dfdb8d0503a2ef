import type { FindingLines, Report } from '../model/report.ts';
import type { Reporter } from './reporter.ts';

/** `askfirst-report/1`, streamed: one finding, device and input a line, so that reports can be compared line by line. */
export const json: Reporter = {
  id: 'json',
  extension: '.json',
  *render(report: Report) {
    yield `{\n"schema": ${JSON.stringify(report.schema)},\n`;
    yield `"tool": ${JSON.stringify(report.tool)},\n`;
    yield `"run": ${JSON.stringify(report.run)},\n`;
    yield '"findings": [\n';
    yield* withoutLastComma(report.findings);
    yield '],\n"devices": [\n';
    yield* lines(report.devices);
    yield `],\n"execution": {"status": ${JSON.stringify(report.execution.status)}, "inputs": [\n`;
    yield* lines(report.execution.inputs);
    yield `]},\n"summary": ${JSON.stringify(report.summary)},\n`;
    yield `"decision": ${JSON.stringify(report.decision)}\n}\n`;
  },
};

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
  if (bytes > 0) yield '\n';
}
