import { createRequire } from 'node:module';
import { type CellReader, cellText, unreadable, wordOf, wordTable } from '../../lib/csv-cell.ts';
import type { LocalInstant, LocalTime } from '../../lib/local-time.ts';
import type { ConsentStatus } from '../../model/consent-status.ts';
import type { DayNumber } from '../../model/day.ts';
import type { Scope } from '../../model/scope.ts';

interface Values {
  readonly status: Readonly<Record<ConsentStatus, readonly string[]>>;
  readonly scope: Readonly<Record<Scope, readonly string[]>>;
  readonly answer: Readonly<Record<'yes' | 'no', readonly string[]>>;
  readonly limit: Readonly<Record<'none', readonly string[]>>;
  readonly evidence: Readonly<Record<'missing', readonly string[]>>;
}

const values = createRequire(import.meta.url)('./values.json') as Values;
const statuses = wordTable(values.status);
const scopes = wordTable(values.scope);
const answers = wordTable(values.answer);
const limits = wordTable(values.limit);
const missing = wordTable(values.evidence);

/** The status a word stands for; blank is undefined, an unlisted word is refused. */
const status: CellReader<ConsentStatus | undefined> = (text) => {
  const word = wordOf(cellText(text));
  return word === '' ? undefined : (statuses.get(word) ?? unreadable);
};

/** Unlisted words that may mean everything: they grant nothing, but what they take away is taken from all scopes. */
const sweeping = /whatsapp|\b(?:alle[rsn]?|all|everything|alles|gesamt|sämtliche?)\b/i;

/** One scope, or several joined by `+ ; , | /` or a word for "and"; a part that is no listed word is `other`. */
const scope: CellReader<readonly Scope[]> = (cell) => {
  const text = cellText(cell);
  const word = wordOf(text);
  if (word === '') return ['none'];
  const whole = scopes.get(word);
  if (whole !== undefined) return [whole];
  const parts = text
    .split(/[+;,|/]|\s(?:und|and|u\.|&)\s/i)
    .map((part) => scopes.get(wordOf(part)) ?? (sweeping.test(part) ? 'none' : 'other'));
  return [...new Set(parts)];
};

/** Words that say of a proof that there is none, whatever follows them. */
const denial = /^\s*(?:kein|nicht|liegt\s+nicht|liegt\s+noch\s+nicht|fehl|folgt|nein\b|ohne\b|no\b|not\b|none\b|missing|k\.?\s?a\b)/i;

/** A reference to a proof; `nein`, `fehlt`, `-` say that there is none. */
const evidence: CellReader<boolean> = (cell) => {
  const text = cellText(cell);
  const word = wordOf(text);
  return word !== '' && !missing.has(word) && !denial.test(text);
};

/** What one row of a register says, cell by cell; blank cells are undefined. A date that could be two days is refused. */
export function registerRow(dates: LocalTime) {
  const at: CellReader<LocalInstant | undefined> = (cell) => {
    const text = cellText(cell);
    return wordOf(text) === '' ? undefined : (dates.read(text) ?? unreadable);
  };
  const dateOrAnswer: CellReader<LocalInstant | 'yes' | undefined> = (cell) => {
    const answer = answers.get(wordOf(cellText(cell)));
    if (answer === 'yes') return 'yes';
    return answer === 'no' ? undefined : at(cell);
  };
  const until: CellReader<DayNumber | undefined> = (cell) => {
    const text = cellText(cell);
    const word = wordOf(text);
    return word === '' || limits.has(word) ? undefined : (dates.read(text)?.day ?? unreadable);
  };
  return { status, at, confirmed: dateOrAnswer, withdrawn: dateOrAnswer, until, scope, evidence, controller: cellText };
}
