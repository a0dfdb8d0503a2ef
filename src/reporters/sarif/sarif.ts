import { inBatches } from '../../lib/escape/batches.ts';
import type { Encoded } from '../../lib/escape/encoded.ts';
import { json, jsonOf } from '../../lib/escape/json.ts';
import type { Report } from '../../model/report.ts';
import type { Reporter, Wording } from '../reporter.ts';
import { Places } from './places.ts';
import { results } from './results.ts';
import { runOf } from './run.ts';

/**
 * A log in SARIF 2.1.0, one run with all findings as results, a result a line. `suppressions` and `baselineState` of a result
 * are left out, for the program knows neither waivers nor earlier runs.
 */
export const sarif: Reporter = {
  id: 'sarif',
  extension: '.sarif',
  *render(report, wording) {
    yield* inBatches(log(report, wording));
  },
};

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function* log(report: Report, wording: Wording): Generator<Encoded<'json'>> {
  const places = new Places(report);
  yield json`{"$schema":${schema},"version":"2.1.0","runs":[{\n`;
  for (const [name, value] of Object.entries(runOf(report, wording, places))) yield json`${name}:${jsonOf(value)},\n`;
  yield json`"results":[`;
  let before = json`\n`;
  for (const result of results(report, wording, places)) {
    yield json`${before}${result}`;
    before = json`,\n`;
  }
  yield json`\n]}]}\n`;
}
