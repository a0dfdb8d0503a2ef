// Compiles the numbering plans of the pinned libphonenumber-js (metadata.max.json) into src/phones/tables.bin and
// tables.json: one minimal automaton over the digits of national numbers, whose states say which country of the calling
// code a number belongs to and of what type it is there. The layout is told in src/phones/tables.ts.
// `node scripts/phone-tables.js` writes both files; with `--check` it exits 1 when they are stale.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ANYTHING, NOTHING, accepts, after, join, languageOf } from './digit-languages.js';

const require = createRequire(import.meta.url);
const metadata = require('libphonenumber-js/metadata.max.json');
const { version } = require('libphonenumber-js/package.json');
const binFile = new URL('../src/phones/tables.bin', import.meta.url);
const jsonFile = new URL('../src/phones/tables.json', import.meta.url);

/** Where libphonenumber-js keeps the types in a plan's member 11. */
const SLOTS = {
  FIXED_LINE: 0,
  MOBILE: 1,
  TOLL_FREE: 2,
  PREMIUM_RATE: 3,
  PERSONAL_NUMBER: 4,
  VOICEMAIL: 5,
  UAN: 6,
  PAGER: 7,
  VOIP: 8,
  SHARED_COST: 9,
};
/** The order in which it asks for them. The number of a type is its position; 0 stands for "not valid". */
const ASKED = 'MOBILE PREMIUM_RATE TOLL_FREE SHARED_COST VOIP PERSONAL_NUMBER PAGER UAN VOICEMAIL'.split(' ');
const TYPES = ['', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE', ...ASKED];
/** Longest national number it accepts; one more digit is too long, whatever follows. */
const LONGEST = 17;
/** Room for the types of one label: more than the 25 countries of calling code 1, and one bit each in 32. */
const COUNTRIES = 32;

const lengthBits = (lengths) => lengths.reduce((mask, length) => mask | (1 << length), 0);
const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The languages of one plan: general pattern, leading digits, and each type with its lengths. */
function planOf(id, plan) {
  const types = {};
  for (const [type, slot] of Object.entries(SLOTS)) {
    const entry = plan[11]?.[slot];
    if (!entry) continue;
    types[type] = { language: entry[0] ? languageOf(entry[0]) : NOTHING, lengths: lengthBits(entry[1] || plan[3]) };
  }
  const leading = plan[10] ? join(languageOf(plan[10]), ANYTHING) : undefined;
  return { id, general: languageOf(plan[2]), leading, types };
}

function languagesOf({ general, leading, types }) {
  return [general, leading ?? NOTHING, ...Object.values(types).map(({ language }) => language)];
}

/** Type number of a number of so many digits (getNumberType of libphonenumber-js); `holds` tells the languages it is in. */
function typeOf({ general, types }, length, holds) {
  const is = (type) => types[type] && (types[type].lengths >> length) & 1 && holds(types[type].language);
  if (!holds(general)) return 0;
  if (!is('FIXED_LINE')) return TYPES.indexOf(ASKED.find(is) ?? '');
  const alsoMobile = !types.MOBILE || types.MOBILE.language === NOTHING || is('MOBILE');
  return TYPES.indexOf(alsoMobile ? 'FIXED_LINE_OR_MOBILE' : 'FIXED_LINE');
}

/** What digits are: position of the country they belong to (-1 unknown), countries whose general pattern holds, types. */
function labelOf(plans, length, holds) {
  const types = plans.map((plan) => typeOf(plan, length, holds));
  const general = plans.reduce((mask, plan, at) => mask | (holds(plan.general) ? 1 << at : 0), 0);
  if (length > LONGEST && general !== 0) throw new Error(`a plan beside ${plans[0].id} takes ${length} digits`);
  if (plans.length > 1) {
    return {
      exact: plans.findIndex(({ leading }, at) => (leading ? holds(leading) : types[at] !== 0)),
      general,
      types,
    };
  }
  return { exact: plans[0].id.startsWith('+') ? -1 : 0, general, types };
}

/** Number of an object among those like it, adding it when it is new. */
function numbering() {
  const known = new Map();
  const all = [];
  return {
    all,
    numberOf(object) {
      const key = JSON.stringify(object);
      if (!known.has(key)) known.set(key, all.push(object) - 1);
      return known.get(key);
    },
  };
}

/** Adds the automaton of one calling code to the states of all and returns where it starts. */
function compile(plans, states, labels) {
  const languages = [...new Set(plans.flatMap(languagesOf))];
  const visited = new Map();
  function visit(places, length) {
    const key = `${length}:${places}`;
    if (!visited.has(key)) {
      const held = new Set(languages.filter((_, at) => accepts(places[at])));
      const label = labels.numberOf(labelOf(plans, length, (language) => held.has(language)));
      const ends = length > LONGEST || places.every((place) => place === NOTHING);
      const step = (digit) =>
        visit(
          places.map((place) => after(place, digit)),
          length + 1,
        );
      visited.set(key, states.numberOf({ label, next: ends ? [] : digits.map(step) }));
    }
    return visited.get(key);
  }
  return visit(languages, 0);
}

/** Digits with which a non-empty match of a prefix pattern can begin, as bits; undefined when there is none. */
function firstDigits(pattern) {
  const language = languageOf(pattern);
  return lengthBits(digits.filter((digit) => after(language, digit) !== NOTHING)) || undefined;
}

/** What a plan says besides its patterns; members that say nothing are left out. Flat, so that no formatter has a say. */
function settingsOf(code, plan) {
  const exit = plan[1] || '';
  const trunk = plan[7] || plan[5] || '';
  return {
    code,
    exit: exit || undefined,
    exitFirst: firstDigits(exit),
    trunk: trunk || undefined,
    trunkFirst: firstDigits(trunk),
    rule: plan[8] || undefined,
    lengths: plan[3].join(' '),
  };
}

/** Calling codes with their plans; one that belongs to no country has a single plan named like it, `+800`. */
function plansByCode() {
  const { country_calling_codes, countries, nonGeographic } = metadata;
  const codes = Object.entries(country_calling_codes).map(([code, ids]) => [code, ids.map((id) => [id, countries[id]])]);
  return [...codes, ...Object.entries(nonGeographic).map(([code, plan]) => [code, [[`+${code}`, plan]]])];
}

function tables() {
  const [states, labels] = [numbering(), numbering()];
  const [codes, plans] = [{}, {}];
  for (const [code, members] of plansByCode()) {
    const start = compile(
      members.map(([id, plan]) => planOf(id, plan)),
      states,
      labels,
    );
    codes[code] = { start, plans: members.map(([id]) => id).join(' ') };
    for (const [id, plan] of members) plans[id] = settingsOf(code, plan);
  }
  const columns = [
    Int32Array.from(labels.all, ({ general }) => general),
    Uint16Array.from(states.all.flatMap(({ next }, state) => (next.length ? next : digits.map(() => state)))),
    Uint16Array.from(states.all, ({ label }) => label),
    Int8Array.from(labels.all, ({ exact }) => exact),
    Uint8Array.from(labels.all.flatMap(({ types }) => Array.from({ length: COUNTRIES }, (_, at) => types[at] ?? 0))),
  ];
  const bin = Buffer.concat(columns.map(({ buffer }) => Buffer.from(buffer)));
  const sha256 = createHash('sha256').update(bin).digest('hex');
  const head = { libphonenumber: version, sha256, states: states.all.length, labels: labels.all.length, codes, plans };
  return { bin, json: `${JSON.stringify(head, null, 2)}\n` };
}

const { bin, json } = tables();
if (process.argv.includes('--check')) {
  const fresh = readFileSync(binFile).equals(bin) && readFileSync(jsonFile, 'utf8') === json;
  if (!fresh) console.error('src/phones/tables.* are stale: run npm run tables');
  process.exitCode = fresh ? 0 : 1;
} else {
  writeFileSync(binFile, bin);
  writeFileSync(jsonFile, json);
}
