/**
 * `npm run bench`: generates estates, measures askfirst (and its peers), prints tables.
 *
 * Everything it writes lies in bench/data/ and bench/node_modules/, but for what --record is asked to write; the tables
 * go to stdout, the rest to stderr.
 */
import { comparison } from './comparison.js';
import { growth, largest } from './growth.js';
import { machineLine } from './machine.js';
import { parseOptions, usage } from './options.js';
import { inBench } from './programs.js';
import { record } from './record.js';
import { registers } from './registers.js';

const modes = { comparison, growth, estate: largest, registers };

async function main() {
  const options = parseOptions(process.argv.slice(2));
  if (options === undefined) return console.log(usage);
  const machine = machineLine();
  const result = `${machine}\n\n${await modes[options.mode]({ ...options, data: options.data ?? inBench('data') })}`;
  console.log(result);
  if (options.record) record(options.mode, result);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
