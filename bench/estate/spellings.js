/** How people and phones write a number: some twenty spellings, extensions, short codes and what is no number at all. */
import { weighted } from './random.js';

const grouped = (text, width) => text.replace(new RegExp(`(.{${width}})(?=.)`, 'g'), '$1 ');
const international = ({ cc, area, local }) => `+${cc} ${area} ${local}`;

const shortCodes = ['110', '112', '*100#', '22022', '3311', '333', '#31#', '115', '*#06#', '77377'];
const junk = ['n/a', 'siehe Büro', '0171 ???', '12', '-', 'unbekannt', 'a.b@example.org', '+49 0', '0000000', '123456789012345678901', 'x'];
const afterwords = ['Anna', 'neu', 'Büro', 'alt'];
const extensions = [(e) => ` ext. ${e}`, (e) => ` x${e}`, (e) => `;ext=${e}`, (e) => `,,${e}#`, (e) => ` Durchwahl ${e}`];

const german = weighted([
  [30, ({ area, local }) => `+49${area}${local}`],
  [15, international],
  [6, ({ area, local }) => `+49 (0)${area} ${local}`],
  [2, ({ area, local }) => `+49 (${area}) ${local}`],
  [16, ({ area, local }) => `0${area}${local}`],
  [10, ({ area, local }) => `0${area} ${local}`],
  [6, ({ area, local }) => `0${area}/${local}`],
  [2.5, ({ area, local }) => `0${area} / ${grouped(local, 2)}`],
  [4, ({ area, local }) => `0${area}-${local}`],
  [3, ({ area, local }) => `0049${area}${local}`],
  [2, ({ area, local }) => `0049 ${area} ${local}`],
  [1, ({ area, local }) => `+49-${area}-${local}`],
  [0.5, ({ area, local }) => `+49.${area}.${local}`],
  [1, ({ area, local }) => `(0${area}) ${local}`],
  [1, ({ area, local }) => `+49 (0) ${area} / ${grouped(local, 3)}`],
]);
const foreign = weighted([
  [50, ({ cc, area, local }) => `+${cc}${area}${local}`],
  [25, ({ cc, area, local }) => `+${cc} ${area} ${grouped(local, 3)}`],
  [7, ({ cc, area, local }) => `+${cc} (0)${area} ${local}`],
  [10, ({ cc, area, local }) => `00${cc}${area}${local}`],
  [5, ({ cc, area, local }) => `00${cc} ${area} ${local}`],
  [3, ({ cc, area, local }) => `+${cc}-${area}-${local}`],
]);
const anyWay = weighted([
  [92.8, (phone, r) => (phone.country === 'DE' ? german : foreign)(r)(phone)],
  [1.2, (_, r) => r.pick(shortCodes)],
  [1, (_, r) => r.pick(junk)],
  [0.6, (phone) => `privat: ${international(phone)}`],
  [0.6, (phone, r) => `${international(phone)} (${r.pick(afterwords)})`],
  [1.4, (phone, r) => international(phone) + r.pick(extensions)(10 + r.below(90))],
  [0.8, (phone) => `\u202a${international(phone)}\u202c`],
  [1.6, (phone) => international(phone).replaceAll(' ', '\u00a0')],
]);

/** One spelling of the number in an address book. */
export const inBook = (phone, r) => anyWay(r)(phone, r);

/** One spelling in a register: four in five are E.164, the others as somebody typed them. */
export function inRegister(phone, r) {
  if (r.chance(0.8)) return `+${phone.cc}${phone.area}${phone.local}`;
  return phone.country === 'DE' && r.chance(0.5) ? `0${phone.area} ${phone.local}` : international(phone);
}
