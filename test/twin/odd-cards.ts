import { person } from '../../bench/estate/people.js';
import type { Random } from '../../bench/estate/random.js';
import { movedCard } from './moved.ts';
import { inBook } from '../../bench/estate/spellings.js';

type Card = readonly string[];

/** Cards that phones hold seldom and audits stumble over; most of their numbers are in the register. */
export function oddCards(r: Random, registeredPeople: number): string {
  const number = (): string => {
    const { phones } = person(r.below(Math.min(registeredPeople, 3000)));
    return inBook(r.pick(phones), r);
  };
  const cards = Array.from({ length: 60 }, () => r.pick(kinds)(number, r));
  return cards
    .flat()
    .map((line) => `${line}\r\n`)
    .join('');
}

type Kind = (number: () => string, r: Random) => Card;

const kinds: readonly Kind[] = [
  // People on record under another number.
  (_, r) => card('3.0', movedCard(r)),
  (_, r) => card('4.0', movedCard(r)),
  // Organisations, with and without a legal form, and one that is a person.
  (number, r) => card('3.0', ['N:;;;;', ...named(company(r)), `TEL;TYPE=WORK:${landLine(r)}`, `TEL:${number()}`]),
  (_, r) => card('3.0', ['N:;;;;', `FN:${company(r)}`, 'X-ABShowAs:COMPANY', `item1.TEL:${landLine(r)}`]),
  (_, r) => card('4.0', ['KIND:org', ...named(company(r)), `TEL;VALUE=uri:tel:${landLine(r).replaceAll(' ', '-')}`]),
  (number, r) => card('3.0', ['KIND:org', ...ofPerson('Wendt', 'Ilka'), `ORG:${company(r)}`, `TEL:${number()}`]),
  // Service numbers, of a company and of a person.
  (_, r) => card('2.1', [...named(company(r)), `TEL;WORK:0800 ${digits(r, 7)}`, `TEL;WORK:0180 5${digits(r, 6)}`]),
  (_, r) => card('2.1', [...ofPerson('Wendt', 'Ilka'), `TEL;HOME:0800 ${digits(r, 7)}`]),
  // Mexico's toll-free numbers look mobile in their old spelling.
  (_, r) => {
    const free = digits(r, 7);
    return card('3.0', ['N:;;;;', ...named('Muster Guss GmbH'), `TEL:+52 800 ${free}`, `TEL:+52 1 800 ${free}`]);
  },
  // One number of several people, and several names on one card.
  (number, r) => {
    const shared = number();
    return [
      ...card('3.0', [...ofPerson('Wendt', 'Ilka'), `TEL:${shared}`]),
      ...card('3.0', [...ofPerson(r.pick(families), 'Ole'), `TEL:${shared}`]),
    ];
  },
  (number) => card('3.0', [...ofPerson('Wendt', 'Ilka'), 'FN:Zentrale', `TEL:${number()}`, `TEL:${number()}`]),
  (_, r) => card('3.0', ['N:;;;;', ...named('Blechwerk AG'), 'FN:Ilka Wendt', `TEL:${landLine(r)}`]),
  (number) => card('2.1', ['FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96', `TEL;CELL:${number()}`]),
  // WhatsApp's own number beside the one that is written.
  (number, r) => card('3.0', [...ofPerson('Wendt', 'Ilka'), `item1.TEL;waid=49171${digits(r, 7)}:${number()}`]),
  (_, r) => {
    const own = digits(r, 7);
    return card('3.0', [...ofPerson('Wendt', 'Ilka'), `TEL;waid=49171${own}:0171 ${own}`, `TEL;waid=49171${own}:Ilka`]);
  },
  // Cards within cards: their numbers come out of the order of lines.
  (number) => {
    const shared = `TEL:${number()}`;
    const agent = card('2.1', [...ofPerson('Öhl', 'Ute'), shared, `TEL:${number()}`]);
    return card('2.1', [...ofPerson('Wendt', 'Ilka'), 'AGENT:', ...agent, `TEL:${number()}`, shared]);
  },
  (number) =>
    card('3.0', [
      ...ofPerson('Wendt', 'Ilka'),
      `AGENT:${written(card('3.0', [...ofPerson('Kern', 'Udo'), `TEL:${number()}`, `TEL:${number()}`]))}`,
    ]),
  // Two numbers in one value, which are neither of them.
  (_, r) =>
    card('3.0', [...ofPerson('Wendt', 'Ilka'), `TEL:${landLine(r)},,0171${digits(r, 7)}`, `TEL:${landLine(r)} p 0171${digits(r, 7)}`]),
  // Old and new spelling of one mobile number, internal extensions, no number at all.
  (_, r) => {
    const [mexico, argentina, brazil] = [digits(r, 8), digits(r, 8), digits(r, 7)];
    const numbers = [`+52 1 55 ${mexico}`, `+52 55 ${mexico}`, `+54 9 11 ${argentina}`, `+54 11 ${argentina}`];
    return card('3.0', [
      ...ofPerson('Wendt', 'Ilka'),
      ...[...numbers, `+55 11 9${brazil}`, `+55 11 99${brazil}`].map((one) => `TEL:${one}`),
    ]);
  },
  (_, r) =>
    card('4.0', [
      ...ofPerson(r.pick(families), 'Ilka'),
      `TEL:${1 + r.below(9)}${digits(r, 2)}`,
      `TEL:7-${digits(r, 2)}`,
      'TEL:Büro 3 o. 4',
    ]),
  () => card('3.0', ['N:;;;;', 'FN:', 'TEL:siehe Zettel 7']),
  // Labels of several entries with one number, in any order and spelling.
  (number, r) => {
    const shared = number();
    return [
      ...card('3.0', [...ofPerson('Wendt', 'Ilka'), 'CATEGORIES:Kunden', `TEL:${shared}`]),
      ...card('3.0', [
        ...ofPerson('Wendt', 'Ilka'),
        `CATEGORIES:${r.pick(['Kunden,LIEFERANTEN', 'VIP', 'VIP\\,Kunden'])}`,
        `TEL:${shared}`,
      ]),
    ];
  },
];

const families = ['Wendt', 'Öhlmann', 'de la Fuente', 'Żak', 'O’Dowd', '"Kurz"', 'Ünal\\, geb. Yıldız'];

function card(version: string, lines: readonly string[]): Card {
  return ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD'];
}

function named(organisation: string): string[] {
  return [`FN:${organisation}`, `ORG:${organisation};Einkauf`];
}

function ofPerson(family: string, given: string): string[] {
  return [`N:${family};${given};;;`, `FN:${given} ${family}`];
}

function company(r: Random): string {
  return r.pick(['Muster Guss GmbH & Co. KG', 'Tischlerei Wendt e.K.', 'AG Elektro', 'Blechwerk AG', 'Kanzlei Kern', 'Öhl Ltd.']);
}

/** One of Berlin's numbers for the media. */
function landLine(r: Random): string {
  return `+49 30 23125${digits(r, 3)}`;
}

function digits(r: Random, count: number): string {
  return Array.from({ length: count }, () => r.below(10)).join('');
}

/** A card as the text of a value. */
function written(lines: Card): string {
  return lines.map((line) => `${line.replace(/[\\;,]/g, '\\$&')}\\n`).join('');
}
