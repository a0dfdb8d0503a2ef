import { createRequire } from 'node:module';
import { type CellReader, cellText, unreadable, wordOf, wordTable } from '../../lib/csv-cell.ts';
import type { LocalInstant, LocalTime } from '../../lib/local-time.ts';
import { type ConsentStatus, granting, negative } from '../../model/consent-status.ts';
import type { DayNumber } from '../../model/day.ts';
import type { DateForm, RegisterMapping } from '../../model/register-mapping.ts';
import type { Scope } from '../../model/scope.ts';
import type { LegalBasis } from '../../model/other-basis.ts';
import { legalBasisReader } from './legal-basis.ts';
import type { RegisterProfile } from './profiles/profile.ts';

interface Values {
  readonly status: Readonly<Record<ConsentStatus, readonly string[]>>;
  readonly scope: Readonly<Record<Scope, readonly string[]>>;
  readonly answer: Readonly<Record<'yes' | 'no', readonly string[]>>;
  readonly confirmation: Readonly<Record<'yes' | 'no', readonly string[]>>;
  readonly event: Readonly<Record<'yes', readonly string[]>>;
  readonly limit: Readonly<Record<'none', readonly string[]>>;
  readonly evidence: Readonly<Record<'missing', readonly string[]>>;
  readonly controller: Readonly<Record<'missing', readonly string[]>>;
  readonly legal_basis: Readonly<Record<LegalBasis, readonly string[]>>;
}

const values = createRequire(import.meta.url)('./values.json') as Values;
const statuses = wordTable(values.status);
const scopes = wordTable(values.scope);
const answers = wordTable(values.answer);
const confirmations = new Map([...answers, ...wordTable(values.confirmation)]);
const happenings = new Map([...answers, ...wordTable(values.event)]);
const limits = wordTable(values.limit);
const missing = wordTable(values.evidence);
const nobody = wordTable(values.controller);
const legalBases = wordTable(values.legal_basis);

/** The status a word stands for; blank is undefined, an unlisted word is refused. */
function statusReader(listed: ReadonlyMap<string, ConsentStatus>): CellReader<ConsentStatus | undefined> {
  return (text) => {
    const word = wordOf(cellText(text));
    return word === '' ? undefined : (listed.get(word) ?? unreadable);
  };
}

/** The same of a cell with several words: one against consent counts first, then one for it. */
function statusesReader(listed: ReadonlyMap<string, ConsentStatus>, separator: string): CellReader<ConsentStatus | undefined> {
  return (text) => {
    const words = cellText(text).split(separator).map(wordOf);
    const meant = words.filter((word) => word !== '').map((word) => listed.get(word));
    const known = meant.filter((one) => one !== undefined);
    if (known.length < meant.length) return unreadable;
    return known.find((one) => negative.has(one)) ?? known.find((one) => granting.has(one)) ?? known[0];
  };
}

/** Unlisted words that may mean everything: they grant nothing, but what they take away is taken from all scopes. */
const sweeping = /whatsapp|\b(?:alle[rsn]?|all|everything|alles|gesamt|sämtliche?)\b/i;

/** The scope that a whole text stands for; what is no listed word is `other`, or `none` where it may mean everything. */
function scopeIn(listed: ReadonlyMap<string, Scope>, text: string): Scope {
  return listed.get(wordOf(text)) ?? (sweeping.test(text) ? 'none' : 'other');
}

/** One scope, or several joined by `+ ; , | /` or a word for "and"; a part that is no listed word is `other`. */
function scopeReader(listed: ReadonlyMap<string, Scope>): CellReader<readonly Scope[]> {
  return (cell) => {
    const text = cellText(cell);
    const word = wordOf(text);
    if (word === '') return ['none'];
    const whole = listed.get(word);
    if (whole !== undefined) return [whole];
    const parts = text.split(/[+;,|/]|\s(?:und|and|u\.|&)\s/i).map((part) => scopeIn(listed, part));
    return [...new Set(parts)];
  };
}

/** Words that say of a proof that there is none, whatever follows them. */
const denial = /^\s*(?:kein|nicht|liegt\s+nicht|liegt\s+noch\s+nicht|fehl|folgt|nein\b|ohne\b|no\b|not\b|none\b|missing|k\.?\s?a\b)/i;

/** A reference to a proof; `nein`, `fehlt`, `-` say that there is none. */
const evidence: CellReader<boolean> = (cell) => {
  const text = cellText(cell);
  const word = wordOf(text);
  return word !== '' && !missing.has(word) && !denial.test(text);
};

/** Whose register a row is of; blank also for `-` and words that name nobody. */
const controller = (cell: string): string => {
  const text = cellText(cell);
  const word = wordOf(text);
  return word === '' || nobody.has(word) ? '' : text;
};

/** What programs write for a day that was never set. */
const never = /^(?:0001-01-01|0?1([./-])0?1\1(?:0001))(?=$|[T ,])/;
/** From this day on a date says that there is no end: 9999-12-31. */
export const FAR: DayNumber = 2_932_896;
/** Seconds since 1970 up to 2286; what has more digits is milliseconds. */
const unixSeconds = 10_000_000_000;

/** How the dates of a column are written; `mixed` and undefined leave those out that need an order. */
export type WrittenOrder = DateForm | 'mixed' | undefined;

function instantReader(dates: LocalTime, order: WrittenOrder): (text: string) => LocalInstant | undefined {
  if (order !== 'unix') return (text) => dates.read(text, order === 'mixed' ? undefined : order);
  return (text) => {
    if (!/^\d{9,14}(?:[.,]\d+)?$/.test(text)) return dates.read(text);
    const since = Number(text.replace(',', '.'));
    return dates.since1970(since < unixSeconds ? since * 1000 : since);
  };
}

/** Reads the dates of a column; blank cells, and days that were never set, are undefined. */
export function dateReaders(dates: LocalTime, order: WrittenOrder) {
  const instant = instantReader(dates, order);
  const isBlank = (text: string): boolean => wordOf(text) === '' || never.test(text) || (order === 'unix' && text === '0');
  const at: CellReader<LocalInstant | undefined> = (cell) => {
    const text = cellText(cell);
    if (isBlank(text)) return undefined;
    const found = instant(text);
    return found === undefined || found.day >= FAR ? unreadable : found;
  };
  const orWords =
    (words: ReadonlyMap<string, 'yes' | 'no'>): CellReader<LocalInstant | 'yes' | undefined> =>
    (cell) => {
      const answer = words.get(wordOf(cellText(cell)));
      if (answer === 'yes') return 'yes';
      return answer === 'no' ? undefined : at(cell);
    };
  const until: CellReader<DayNumber | undefined> = (cell) => {
    const text = cellText(cell);
    if (isBlank(text) || limits.has(wordOf(text))) return undefined;
    const found = instant(text);
    if (found === undefined) return unreadable;
    return found.day >= FAR ? undefined : found.day;
  };
  const birth: CellReader<DayNumber | undefined> = (cell) => {
    const found = nobody.has(wordOf(cellText(cell))) ? undefined : at(cell);
    return typeof found === 'object' ? found.day : found;
  };
  return { at, confirmation: orWords(confirmations), event: orWords(happenings), until, birth };
}

/** The SHA-256 of a file, in lower case. */
const sha256: CellReader<string | undefined> = (cell) => {
  const text = cellText(cell);
  if (wordOf(text) === '') return undefined;
  return /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : unreadable;
};

/**
 * What one row of a register says besides its dates, cell by cell; blank cells are undefined. The mapping's words win; an
 * export that is known has status words of its own.
 */
export function wordReaders(mapping?: RegisterMapping, profile?: RegisterProfile) {
  const general = profile ? added(new Map<string, ConsentStatus>(), profile.status) : statuses;
  const listed = mapping ? added(general, mapping.values.status) : general;
  const status = profile?.separator === undefined ? statusReader(listed) : statusesReader(listed, profile.separator);
  const scopeList = mapping ? added(scopes, mapping.values.scope) : scopes;
  const scopeWord = (text: string): Scope => scopeIn(scopeList, text);
  const legalBasis = legalBasisReader(mapping?.values.legal_basis ? added(legalBases, mapping.values.legal_basis) : legalBases);
  return { status, scope: scopeReader(scopeList), scopeWord, legalBasis, evidence, sha256, controller };
}

/** A list with the words of a mapping, which stand for what the mapping says. */
function added<T extends string>(list: ReadonlyMap<string, T>, words: { readonly [meaning in T]?: readonly string[] | undefined }) {
  const said = Object.entries(words) as [T, readonly string[] | undefined][];
  const own = said.flatMap(([meaning, texts]) => (texts ?? []).map((text) => [wordOf(text), meaning] as const));
  return new Map<string, T>([...list, ...own]);
}
