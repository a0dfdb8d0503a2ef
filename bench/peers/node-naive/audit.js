/**
 * Peer: what most Node tools would be, `vcf` + `libphonenumber-js/max` + `csv-parse` + a Map of rows.
 *
 * node audit.js ESTATE OUT.jsonl AS-OF
 */
import { createReadStream, createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parse } from 'csv-parse';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

const VCard = createRequire(import.meta.url)('vcf');
const [, , estate, out, asOf] = process.argv;

const memo = new Map();
function e164(text) {
  let number = memo.get(text);
  if (number === undefined) {
    number = parsePhoneNumberFromString(text, 'DE')?.number ?? null;
    memo.set(text, number);
  }
  return number;
}

/** The latest record of each number; of two on one day, the later row. */
async function latestRecords(file) {
  const latest = new Map();
  for await (const row of createReadStream(file).pipe(parse({ columns: true }))) {
    const number = /^\+\d+$/.test(row.phone) ? row.phone : parsePhoneNumberFromString(row.phone, 'DE')?.number;
    const known = latest.get(number);
    if (known === undefined || row.at >= known.at) latest.set(number, row);
  }
  return latest;
}

function quotedPrintable(text) {
  const bytes = text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

const textOf = (property) => (property.encoding === 'QUOTED-PRINTABLE' ? quotedPrintable(property.valueOf()) : property.valueOf());
const listOf = (property) => (property === undefined ? [] : [property].flat());

function standing(number, record) {
  if (number === null) return 'unparsable';
  if (record === undefined) return 'no-record';
  if (record.status !== 'given') return record.status;
  return record.valid_until !== '' && record.valid_until < asOf ? 'expired' : 'ok';
}

const records = await latestRecords(path.join(estate, 'register.csv'));
const findings = createWriteStream(out);
const counts = { contacts: 0, tels: 0, findings: 0 };
for (const device of readdirSync(path.join(estate, 'phones')).sort()) {
  const book = readFileSync(path.join(estate, 'phones', device, 'contacts.vcf'), 'utf8');
  for (const card of VCard.parse(book)) {
    counts.contacts++;
    const [fullName] = listOf(card.get('fn'));
    for (const tel of listOf(card.get('tel'))) {
      counts.tels++;
      const raw = textOf(tel);
      const number = e164(raw);
      const record = number === null ? undefined : records.get(number);
      const finding = standing(number, record);
      if (finding === 'ok') continue;
      counts.findings++;
      const name = fullName === undefined ? '' : textOf(fullName);
      const row = { device, contact: name, tel: raw, number, finding, record: record?.record_id ?? null };
      if (!findings.write(`${JSON.stringify(row)}\n`)) await new Promise((drained) => findings.once('drain', drained));
    }
  }
}
findings.end(() => console.log(JSON.stringify(counts)));
