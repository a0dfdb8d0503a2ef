/** The consent register: every number of the first people, with its history, until the wanted count of records is reached. */
import { person } from './people.js';
import { padded, random, someDay, weighted } from './random.js';
import { inRegister } from './spellings.js';

const header = 'record_id,phone,name,status,at,scope,evidence,valid_until\n';

/** What happened to one number, oldest first; a withdrawal is a record of its own behind its grant. */
const history = weighted([
  [76, ['given']],
  [4, ['requested', 'given']],
  [10, ['given', 'withdrawn']],
  [6, ['requested']],
  [4, ['refused']],
]);
const scope = weighted([
  [50, 'whatsapp-terms'],
  [25, 'contact-upload'],
  [25, 'marketing'],
]);

/**
 * One statement of the register; `until` and `evidence` may be empty.
 *
 * @typedef {object} Statement
 * @property {string} id
 * @property {string} phone as written
 * @property {string} name
 * @property {string} status
 * @property {string} at ISO day
 * @property {string} scope
 * @property {string} evidence
 * @property {string} until ISO day
 */

/**
 * The statements of a register, and as the generator's result how many people it knows: ids 0 up to that count.
 *
 * @param {number} records
 * @param {number} seed
 * @returns {Generator<Statement, number>}
 */
export function* statements(records, seed) {
  const r = random(seed * 7919 + 4242);
  let written = 0;
  let people = 0;
  while (written < records) {
    const { given, family, phones } = person(people++);
    for (const phone of phones) {
      const covered = scope(r);
      const events = history(r);
      let year = 2019 + r.below(8 - events.length);
      for (const status of events) {
        if (written === records) break;
        const at = someDay(r, year);
        const until = status === 'given' && r.chance(0.5) ? `${year + 5}${at.slice(4)}` : '';
        const evidence = r.chance(0.9) ? `FORM-${padded(written, 8)}` : '';
        const id = `R${padded(written, 9)}`;
        yield { id, phone: inRegister(phone, r), name: `${given} ${family}`, status, at, scope: covered, evidence, until };
        written++;
        year++;
      }
    }
  }
  return people;
}

/**
 * Writes the register and tells how many people it knows.
 *
 * @param {import('./sink.js').Sink} sink
 * @param {number} records
 * @param {number} seed
 */
export function writeRegister(sink, records, seed) {
  sink.write(header);
  const all = statements(records, seed);
  for (;;) {
    const { done, value } = all.next();
    if (done) return value;
    const { id, phone, name, status, at, scope: covered, evidence, until } = value;
    sink.write(`${id},${phone},${name},${status},${at},${covered},${evidence},${until}\n`);
  }
}
