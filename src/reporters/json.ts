import type { Encoded } from '../lib/escape/encoded.ts';
import { json as write, jsonOf } from '../lib/escape/json.ts';
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
export function jsonHead({ schema, tool, run }: Pick<Report, 'schema' | 'tool' | 'run'>): Encoded<'json'> {
  const members = write`"schema": ${schema},\n"tool": ${jsonOf(tool)},\n"run": ${jsonOf(run)},\n`;
  return write`{\n${members}"findings": [\n`;
}

/** Everything after the findings, whose last line has lost its comma and line end. */
export function* jsonTail(report: Report): Generator<Encoded<'json'>> {
  const { run, findings, devices, registers, execution, summary, decision } = report;
  if (findings.bytes > 0) yield write`\n`;
  yield write`],\n"devices": [\n`;
  yield* lines(devices);
  yield write`],\n"registers": [\n`;
  yield* lines(registers);
  yield write`],\n"execution": {"status": ${execution.status}, "inputs": [\n`;
  yield* lines(execution.inputs);
  yield write`], "skipped": [\n`;
  yield* lines(execution.skipped);
  yield write`]},\n"summary": ${jsonOf(summary)},\n`;
  yield write`"decision": ${jsonOf(decision)},\n"annex": [\n`;
  yield* lines(annexOf(report, wordsIn(run.lang)));
  yield write`]\n}\n`;
}

function* lines(values: readonly unknown[]): Generator<Encoded<'json'>> {
  for (const [index, value] of values.entries()) yield index < values.length - 1 ? write`${jsonOf(value)},\n` : write`${jsonOf(value)}\n`;
}

/** Every line of the findings ends with a comma; the last one of all must not. */
function* withoutLastComma({ bytes, all }: FindingLines): Generator<Uint8Array> {
  let left = bytes - 2;
  for (const chunk of all()) {
    if (left > 0) yield chunk.subarray(0, left);
    left -= chunk.length;
  }
}
