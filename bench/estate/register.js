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
 * Writes the register and tells how many people it knows: ids 0 up to that count.
 *
 * @param {import('./sink.js').Sink} sink
 * @param {number} records
 * @param {number} seed
 */
export function writeRegister(sink, records, seed) {
  const r = random(seed * 7919 + 4242);
  let written = 0;
  let people = 0;
  sink.write(header);
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
        sink.write(`R${padded(written, 9)},${inRegister(phone, r)},${given} ${family},${status},${at},${covered},${evidence},${until}\n`);
        written++;
        year++;
      }
    }
  }
  return people;
}
