import { createRequire } from 'node:module';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import type { CountryCode } from 'libphonenumber-js/max';

/** One way to write a number, and the region under which to read it. */
export interface Spelling {
  readonly region: CountryCode | undefined;
  readonly text: string;
}

interface Random {
  /** 0 ≤ x < 1. */
  unit(): number;
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
  digits(count: number): string;
}

const require = createRequire(import.meta.url);
const examples = require('libphonenumber-js/examples.mobile.json');
const plans = require('libphonenumber-js/metadata.max.json').countries as Record<
  CountryCode,
  [code: string, exit: string, general: string, lengths: number[], unused: unknown, trunk?: string]
>;
const regions = getCountries();

const SEPARATORS = [
  '',
  '',
  '',
  ' ',
  '-',
  '/',
  '.',
  ' / ',
  '\u00a0',
  '\u2010',
  '\u2013',
  ')',
  '(',
  ' (',
  '[',
  '\u200b',
  '\u2060',
  '\u00ad',
  '\u3000',
  '~',
  '\u2212',
  '\u30fc',
  '\u2053',
  '\u200e',
  '\ufeff',
  '*',
  ',',
];
const HEADS = ['tel:', '\u202a', 'privat: ', '(', '*', '#', '\uff0b', ' ', '+ ', '\u00a0', 'ü', 'a;', '#31#', 'Büro ', '\ufeff', '٠'];
const TAILS = [
  ' ext. 12',
  ' x34',
  ';ext=56',
  ',,7#',
  ' #12',
  ' (Büro)',
  '\u202c',
  ' Durchwahl 3',
  ' int 5',
  ' доб. 77',
  ' anexo 4',
  ' ext 1234567890123456',
  ';isub=12',
  ' +',
  ' 12#',
  '#',
  ',',
  ' extensión 9',
  ' \u0661\u0662',
  '\uff11',
  ' x',
  '!',
  ' a1',
  ';1',
  ',5',
  '~6',
  'p12',
  ' / 030',
];
const CONTEXTS = ['+49', '+1-914-555', 'local', 'example.com', '1.2.de', '', '+', '49', '+(0)'];

/** sfc32: small, fast, and the same on every machine. */
export function randomOf(seed: number): Random {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9 | 0, 0x85ebca6b | 0, 1];
  function next(): number {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
  for (let i = 0; i < 12; i++) next();
  const unit = (): number => next() / 2 ** 32;
  const below = (limit: number): number => Math.floor(unit() * limit);
  return {
    unit,
    below,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    digits: (count) => Array.from({ length: Math.max(0, count) }, () => below(10)).join(''),
  };
}

/** A national number: of the country's shape, of one of its lengths, or of any. */
function nationalOf(country: CountryCode, random: Random): string {
  const kind = random.unit();
  const example = getExampleNumber(country, examples)?.nationalNumber;
  if (kind < 0.35 && example !== undefined) {
    const kept = 1 + random.below(example.length);
    return example.slice(0, kept) + random.digits(example.length - kept);
  }
  if (kind >= 0.8) return random.digits(1 + random.below(20));
  const stray = random.unit() < 0.2 ? random.below(5) - 2 : 0;
  const first = random.unit() < 0.3 ? '' : String(1 + random.below(9));
  return first + random.digits(random.pick(plans[country][3]) - 1 + stray);
}

/** The digits as dialled: internationally, nationally, with or without the prefixes that belong there. */
function dialled(country: CountryCode, random: Random): string {
  const [code] = plans[country];
  const trunk = plans[country][5] ?? '';
  const national = nationalOf(country, random);
  const kind = random.unit();
  if (kind < 0.3) return `+${code}${random.unit() < 0.2 ? trunk : ''}${national}`;
  if (kind < 0.34) return `+${random.pick(['800', '808', '870', '878', '881', '882', '883', '888', '979'])}${national}`;
  if (kind < 0.45) return `${random.pick(['00', '00', '011', '810', '0011', '001'])}${code}${national}`;
  if (kind < 0.75) return trunk + national;
  if (kind < 0.85) return code + national;
  if (kind < 0.95) return national;
  return random.digits(random.below(24));
}

/** One spelling, likely or not. */
export function spelling(random: Random): Spelling {
  const kind = random.unit();
  const region = kind < 0.2 ? 'DE' : kind < 0.24 ? undefined : random.pick(regions);
  const country = region !== undefined && random.unit() < 0.4 ? region : random.pick(regions);
  const dense = random.unit() < 0.4;
  let text = '';
  for (const sign of dialled(country, random)) text += sign + (dense || random.unit() > 0.25 ? '' : random.pick(SEPARATORS));
  if (random.unit() < 0.05) text = text.replace(/\d/, (digit) => String.fromCharCode(0xff10 + Number(digit)));
  if (random.unit() < 0.3) text = random.pick(HEADS) + text;
  if (random.unit() < 0.3) text += random.pick(TAILS);
  if (random.unit() < 0.02) text += `;phone-context=${random.pick(CONTEXTS)}`;
  return { region, text };
}
