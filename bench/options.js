/**
 * What `npm run bench -- …` is asked for.
 *
 * @typedef {object} Options
 * @property {'comparison' | 'growth' | 'estate' | 'registers'} mode
 * @property {boolean} quick
 * @property {boolean} tidy
 * @property {boolean} record
 * @property {boolean} whole
 * @property {boolean} peers
 * @property {readonly string[] | undefined} only
 * @property {number} repeat
 * @property {string | undefined} data
 * @property {import('./estate.js').EstateParameters} parameters of the comparison's estate
 */
import { parseArgs } from 'node:util';

export const usage = `npm run bench -- [--quick] [--growth | --estate | --registers] [--only PROGRAM,… | FORM,…] [--no-peers] [--whole] [--repeat N] [--record] [--tidy]
                [--devices N] [--contacts N] [--records N] [--photos SHARE] [--seed N] [--data FOLDER]

--quick      a small estate, in under two minutes; with --growth a hundredth of its sizes
--growth     askfirst alone at 1, 2, 4 and 8 million contacts and at 1, 5 and 20 million records
--estate     askfirst alone on 36,000 phones with 400 contacts and 5 million records; its report takes about 10 GB for a while
--registers  askfirst alone on one register of --records in every form, or in those of --only: rows per second and memory
--record     writes the result into bench/README.md (and the plot of --growth to bench/growth.svg)
--tidy       deletes each estate once it is measured`;

const flags = /** @type {const} */ ({
  quick: { type: 'boolean', default: false },
  growth: { type: 'boolean', default: false },
  estate: { type: 'boolean', default: false },
  registers: { type: 'boolean', default: false },
  only: { type: 'string' },
  'no-peers': { type: 'boolean', default: false },
  whole: { type: 'boolean', default: false },
  record: { type: 'boolean', default: false },
  tidy: { type: 'boolean', default: false },
  repeat: { type: 'string' },
  devices: { type: 'string' },
  contacts: { type: 'string', default: '400' },
  records: { type: 'string' },
  photos: { type: 'string', default: '0.1' },
  seed: { type: 'string', default: '1' },
  data: { type: 'string' },
  help: { type: 'boolean', default: false },
});

/**
 * @param {readonly string[]} argv
 * @returns {Options | undefined} undefined when help is wanted
 */
export function parseOptions(argv) {
  const { values } = parseArgs({ args: [...argv], options: flags });
  if (values.help) return undefined;
  const { quick, whole, record, tidy, data } = values;
  const [mode = 'comparison', ...others] = /** @type {const} */ (['growth', 'estate', 'registers']).filter((name) => values[name]);
  if (others.length > 0) throw new Error(`--${mode} and --${others[0]} are two runs\n${usage}`);
  const number = (name, fallback) => numberOf(name, values[name] ?? fallback);
  return {
    mode,
    quick,
    tidy,
    record,
    whole,
    data,
    peers: !values['no-peers'],
    only: values.only?.split(','),
    repeat: number('repeat', mode === 'estate' ? '1' : '3'),
    parameters: {
      devices: number('devices', quick ? '200' : '2000'),
      contactsPerDevice: number('contacts'),
      registerRecords: number('records', quick ? '100000' : '1000000'),
      photos: number('photos'),
      seed: number('seed'),
    },
  };
}

function numberOf(name, text) {
  const value = Number(text);
  const good = name === 'photos' ? value >= 0 && value <= 1 : Number.isSafeInteger(value) && value >= (name === 'repeat' ? 1 : 0);
  if (good) return value;
  throw new Error(`--${name} ${text}: not a number it can be\n${usage}`);
}
