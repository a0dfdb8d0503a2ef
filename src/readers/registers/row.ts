import { createRequire } from 'node:module';
import { z } from '../../lib/zod.ts';
import { cellText, wordOf, wordTable } from '../../lib/csv-cell.ts';
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

const cell = z.string().transform(cellText);

/** The status a word stands for; blank is undefined, an unlisted word is refused. */
const statusCell = cell.transform((text, context): ConsentStatus | undefined => {
  const word = wordOf(text);
  const status = statuses.get(word);
  if (status === undefined && word !== '') return refuse(context, text);
  return status;
});

/** Unlisted words that may mean everything: they grant nothing, but what they take away is taken from all scopes. */
const sweeping = /whatsapp|\b(?:alle[rsn]?|all|everything|alles|gesamt|sämtliche?)\b/i;

/** One scope, or several joined by `+ ; , | /` or a word for "and"; a part that is no listed word is `other`. */
const scopeCell = cell.transform((text): readonly Scope[] => {
  const word = wordOf(text);
  if (word === '') return ['none'];
  const whole = scopes.get(word);
  if (whole !== undefined) return [whole];
  const parts = text
    .split(/[+;,|/]|\s(?:und|and|u\.|&)\s/i)
    .map((part) => scopes.get(wordOf(part)) ?? (sweeping.test(part) ? 'none' : 'other'));
  return [...new Set(parts)];
});

/** Words that say of a proof that there is none, whatever follows them. */
const denial = /^\s*(?:kein|nicht|liegt\s+nicht|liegt\s+noch\s+nicht|fehl|folgt|nein\b|ohne\b|no\b|not\b|none\b|missing|k\.?\s?a\b)/i;

/** A reference to a proof; `nein`, `fehlt`, `-` say that there is none. */
const evidenceCell = cell.transform((text): boolean => {
  const word = wordOf(text);
  return word !== '' && !missing.has(word) && !denial.test(text);
});

/** What one row of a register says, cell by cell; blank cells are undefined. A date that could be two days is refused. */
export function registerRow(dates: LocalTime) {
  const date = cell.transform((text, context): LocalInstant | undefined => {
    return wordOf(text) === '' ? undefined : (dates.read(text) ?? refuse(context, text));
  });
  const dateOrAnswer = cell.transform((text, context): LocalInstant | 'yes' | undefined => {
    const answer = answers.get(wordOf(text));
    if (answer === 'yes') return 'yes';
    return wordOf(text) === '' || answer === 'no' ? undefined : (dates.read(text) ?? refuse(context, text));
  });
  const lastDay = cell.transform((text, context): DayNumber | undefined => {
    const word = wordOf(text);
    return word === '' || limits.has(word) ? undefined : (dates.read(text)?.day ?? refuse(context, text));
  });
  return z.object({
    status: statusCell,
    at: date,
    granted: date,
    confirmed: dateOrAnswer,
    withdrawn: dateOrAnswer,
    until: lastDay,
    scope: scopeCell,
    evidence: evidenceCell,
    controller: cell,
    name: cell,
  });
}

function refuse(context: z.RefinementCtx<string>, input: string): never {
  context.issues.push({ code: 'custom', message: 'unlisted', input });
  return z.NEVER;
}
