/**
 * The invented people behind an estate. A person is a function of a number alone, so that books and register agree
 * without either being kept in memory, and every estate shares them, whatever its seed.
 *
 * @typedef {{ kind: 'cell' | 'work' | 'home', country: string, cc: string, area: string, local: string }} Phone
 * @typedef {{ id: number, given: string, family: string, company: string, email: string, phones: Phone[] }} Person
 */
import { createRequire } from 'node:module';
import { getExampleNumber } from 'libphonenumber-js/max';
import { digits, random, weighted } from './random.js';

const require = createRequire(import.meta.url);
const examples = require('libphonenumber-js/examples.mobile.json');
const words = require('./people.json');

const homeCountry = weighted([
  [70, () => 'DE'],
  [20, (r) => r.pick(words.europe)],
  [10, (r) => r.pick(words.world)],
]);
const phoneCount = weighted([
  [55, 1],
  [30, 2],
  [15, 3],
]);
const kinds = ['cell', 'work', 'home'];
const exampleOf = new Map();

/** @param {number} id @returns {Person} */
export function person(id) {
  const r = random(Math.imul(id, 2654435761) ^ 0x5bd1e995);
  const country = homeCountry(r)(r);
  const given = r.pick(words.given);
  const family = r.pick(words.family);
  const phones = [];
  for (let index = 0, count = phoneCount(r); index < count; index++) {
    const kind = index === 0 && !r.chance(0.8) ? 'work' : kinds[index];
    phones.push({ kind, country, ...(country === 'DE' ? germanNumber(r, kind) : foreignNumber(r, country)) });
  }
  const company = r.chance(0.45) ? companyName(r) : '';
  const email = r.chance(0.6) ? `person${id}@example.${country === 'DE' ? 'org' : 'com'}` : '';
  return { id, given, family, company, email, phones };
}

function companyName(r) {
  return `${r.pick(words.companyFirst)}${r.pick(words.companyFirst).toLowerCase()} ${r.pick(words.legalForms)}`;
}

function germanNumber(r, kind) {
  if (kind === 'cell') {
    const area = r.pick(words.germanMobile);
    const eight = area === '176' || area[1] === '5';
    const first = area[1] === '5' ? r.pick(['1', '2', '5', '7', '9']) : String(1 + r.below(9));
    return { cc: '49', area, local: first + digits(r, eight ? 7 : 6) };
  }
  const area = r.pick(words.germanAreas);
  const shortest = Math.max(3, 8 - area.length);
  return { cc: '49', area, local: String(1 + r.below(9)) + digits(r, shortest - 1 + r.below(3)) };
}

/** A number as long as the country's example mobile number, with that number's beginning. */
function foreignNumber(r, country) {
  let example = exampleOf.get(country);
  if (example === undefined) {
    const { countryCallingCode, nationalNumber } = getExampleNumber(country, examples);
    example = { cc: countryCallingCode, national: nationalNumber };
    exampleOf.set(country, example);
  }
  const kept = Math.max(2, example.national.length - 6);
  const areaLength = country === 'US' || country === 'CA' ? 3 : Math.min(3, kept);
  const national = example.national.slice(0, kept) + digits(r, example.national.length - kept);
  return { cc: example.cc, area: national.slice(0, areaLength), local: national.slice(areaLength) };
}
