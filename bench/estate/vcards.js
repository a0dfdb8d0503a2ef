/**
 * One person as a card, the way three families of phones export it: iOS as vCard 3.0 with grouped items, Android as
 * vCard 2.1 with quoted-printable, and vCard 4.0 with `tel:` URIs.
 */
import { photoLines } from './photos.js';
import { padded } from './random.js';
import { inBook } from './spellings.js';

const eol = '\r\n';
const fourHex = Array.from({ length: 1 << 16 }, (_, value) => value.toString(16).padStart(4, '0'));
const labels = ['Kunden', 'Lieferanten', 'privat', 'Kollegen'];
const escaped = (text) => (/[\\,;\n]/.test(text) ? text.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n') : text);
const isPlain = (text) => /^[\x20-\x7e]*$/.test(text);

/** @typedef {(person: import('./people.js').Person, r: import('./random.js').Random, photos: number) => string} CardWriter */

/** @type {CardWriter} */
export function iosCard(person, r, photos) {
  const lines = ['BEGIN:VCARD', 'VERSION:3.0', 'PRODID:-//Apple Inc.//iPhone OS 17.4.1//EN'];
  let item = 1;
  const grouped = (line, label) => lines.push(`item${item}.${line}`, `item${item++}.${label}`);
  lines.push(`N:${escaped(person.family)};${escaped(person.given)};;;`, `FN:${escaped(fullName(person))}`);
  if (person.company) lines.push(`ORG:${escaped(person.company)};`);
  if (person.email) {
    if (r.chance(0.5)) lines.push(`EMAIL;type=INTERNET;type=HOME;type=pref:${person.email}`);
    else grouped(`EMAIL;type=INTERNET:${person.email}`, 'X-ABLabel:_$!<Other>!$_');
  }
  for (const phone of person.phones) {
    const number = inBook(phone, r);
    if (r.chance(0.25)) grouped(`TEL:${number}`, 'X-ABLabel:_$!<Main>!$_');
    else lines.push(`TEL;type=${phone.kind.toUpperCase()};type=VOICE${r.chance(0.4) ? ';type=pref' : ''}:${number}`);
  }
  if (r.chance(0.3)) grouped(`ADR;type=WORK:;;Hauptstraße ${1 + r.below(200)};Köln;;${50000 + r.below(9999)};Deutschland`, 'X-ABADR:de');
  if (r.chance(0.15)) lines.push(folded(`NOTE:${escaped(note(r))}`, 75));
  if (r.chance(photos)) lines.push(`PHOTO;ENCODING=b;TYPE=JPEG:${photoLines(r)}`);
  if (r.chance(0.15)) lines.push(`CATEGORIES:${r.pick(labels)}`);
  lines.push(`REV:${revised(r)}`, `UID:${uuid(r)}`, 'END:VCARD', '');
  return lines.join(eol);
}

/** @type {CardWriter} */
export function androidCard(person, r, photos) {
  const lines = ['BEGIN:VCARD', 'VERSION:2.1'];
  const utf8 = ';CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE';
  const push = (name, ...parts) =>
    lines.push(parts.every(isPlain) ? `${name}:${parts.join(';')}` : `${name}${utf8}:${parts.map(quotedPrintable).join(';')}`);
  push('N', person.family, person.given, '', '', '');
  push('FN', fullName(person));
  for (const phone of person.phones) push(`TEL;${phone.kind.toUpperCase()}${r.chance(0.3) ? ';PREF' : ''}`, inBook(phone, r));
  if (person.email) lines.push(`EMAIL;HOME:${person.email}`);
  if (person.company) push('ORG', person.company);
  if (r.chance(0.15)) lines.push(`NOTE${utf8}:${softBroken(quotedPrintable(note(r)))}`);
  if (r.chance(photos)) lines.push(`PHOTO;ENCODING=BASE64;JPEG:${photoLines(r)}`, '');
  lines.push('END:VCARD', '');
  return lines.join(eol);
}

/** @type {CardWriter} */
export function modernCard(person, r, photos) {
  const lines = ['BEGIN:VCARD', 'VERSION:4.0', `UID:urn:uuid:${uuid(r)}`];
  lines.push(`FN:${escaped(fullName(person))}`, `N:${escaped(person.family)};${escaped(person.given)};;;`);
  if (person.company) lines.push(`ORG:${escaped(person.company)}`);
  for (const phone of person.phones) {
    const number = inBook(phone, r);
    const asUri = /^\+[\d ]+$/.test(number) && r.chance(0.5);
    lines.push(
      asUri ? `TEL;VALUE=uri;TYPE="voice,${phone.kind}":tel:${number.replaceAll(' ', '-')}` : `TEL;TYPE=${phone.kind}:${escaped(number)}`,
    );
  }
  if (person.email) lines.push(`EMAIL;TYPE=work:${person.email}`);
  if (r.chance(photos)) lines.push(`PHOTO:data:image/jpeg;base64,${photoLines(r)}`);
  if (r.chance(0.15)) lines.push(`CATEGORIES:${r.pick(labels)}`);
  lines.push(`REV:${revised(r).replace(/[-:]/g, '')}`, 'END:VCARD', '');
  return lines.join(eol);
}

const fullName = ({ given, family }) => `${given} ${family}`;

function note(r) {
  return `Kennengelernt auf der Messe, Halle ${r.below(20)}. Bitte nicht ohne Rückfrage anrufen; Rückruf für übermorgen vereinbart.`;
}

function folded(line, width) {
  let text = line.slice(0, width);
  for (let from = width; from < line.length; from += width - 1) text += `${eol} ${line.slice(from, from + width - 1)}`;
  return text;
}

function quotedPrintable(text) {
  let coded = '';
  for (const byte of Buffer.from(text)) {
    const literal = byte >= 32 && byte <= 126 && byte !== 61 && byte !== 59;
    coded += literal ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return coded;
}

/** One soft line break near column 60, never inside an escape. */
function softBroken(coded) {
  let cut = 60;
  if (coded[cut - 1] === '=') cut -= 1;
  else if (coded[cut - 2] === '=') cut -= 2;
  return `${coded.slice(0, cut)}=${eol}${coded.slice(cut)}`;
}

function revised(r) {
  return `20${17 + r.below(9)}-${padded(1 + r.below(12), 2)}-${padded(1 + r.below(28), 2)}T${padded(r.below(24), 2)}:11:12Z`;
}

function uuid(r) {
  const eight = () => {
    const word = r.word();
    return fourHex[word >>> 16] + fourHex[word & 0xffff];
  };
  const four = () => fourHex[r.word() >>> 16];
  const three = () => four().slice(0, 3);
  return `${eight()}-${four()}-4${three()}-9${three()}-${eight()}${four()}`;
}
