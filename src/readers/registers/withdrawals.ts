import { AskfirstError } from '../../error.ts';
import { type CsvHeader, listHeaders, normaliseHeader } from '../../lib/csv-header.ts';
import type { RegisterOptions } from './register-reader.ts';

const takesAway =
  /widerruf|widersprech|widerspr[ou]ch|abmeld|abgemeldet|sperr|gel(?:ö|oe)scht|blacklist|blocklist|do.?not.?(?:call|contact)|opt(?:ed)?.?out|revok|withdr|unsubscri|objection/i;
const gives = /einwillig|zustimm|consent|opt.?in\b/i;
/** Fields whose column tells when or whether something was given. */
const giving = ['status', 'at', 'granted_at', 'confirmed_at'] as const;
const taking: readonly string[] = ['withdrawn_at', 'refused_at', 'objected_at'];

/** Whether a header, a title or the name of a file or sheet speaks of a withdrawal. */
export function speaksOfWithdrawal(text: string): boolean {
  return takesAway.test(text.normalize('NFC'));
}

type Columns = ReadonlyMap<string, readonly number[]>;
type Options = Pick<RegisterOptions, 'path' | 'mapping'>;

/**
 * Refuses a table whose columns would be read as grants though what stands above them speaks of withdrawals: a list of
 * withdrawals with a lone date, or `Datum` below a header of two rows. What a mapping says of a column is believed.
 *
 * @throws AskfirstError `register-withdrawals-alone`
 */
export function refuseWithdrawals({ headers, above = [], titles = [] }: CsvHeader, columns: Columns, { path, mapping }: Options): void {
  const said = mapping?.columns;
  const refused = giving.flatMap((field) => (said?.[field] ? [] : (columns.get(field) ?? []))).filter((i) => isBelow(headers[i], above[i]));
  if (refused.length > 0) throw alone(path, refused, headers);
  const granted = columns.get('granted_at') ?? [];
  if (granted.length === 0 || columns.has('status') || taking.some((field) => columns.has(field)) || said?.granted_at) return;
  const names = namesOf(path, titles);
  const isLone = granted.every((i) => !gives.test(headers[i] ?? ''));
  if (names.some((name) => isLone || !gives.test(name.normalize('NFC')))) throw alone(path, granted, headers);
}

/**
 * Whether a table holds nothing but withdrawals by its name or title, as the sheet to which the rows of people who withdrew
 * are moved: their `yes` is no grant any more.
 */
export function isOfWithdrawals({ titles = [] }: CsvHeader, { path, mapping }: Options): boolean {
  if (mapping?.columns.status || mapping?.columns.granted_at) return false;
  const names = namesOf(path, titles);
  return names.length > 0 && !names.some((name) => gives.test(name.normalize('NFC')));
}

function namesOf(path: string, titles: readonly string[]): string[] {
  // Of a sheet its own name says more than that of the workbook.
  const name = path.replace(/^.*[/\\]/, '');
  return [/ \((.*)\)$/.exec(name)?.[1] ?? name, ...titles].filter(speaksOfWithdrawal);
}

function isBelow(header = '', above = ''): boolean {
  return speaksOfWithdrawal(above) && !speaksOfWithdrawal(header);
}

function alone(file: string, columns: readonly number[], headers: readonly string[]): AskfirstError {
  return new AskfirstError('register-withdrawals-alone', { file, headers: listHeaders(columns.map((i) => headers[i] ?? '')) });
}

/** Headers of columns taken for nothing that stand below one that speaks of a withdrawal, together with it. */
export function belowWithdrawals(
  { headers, above = [] }: CsvHeader,
  taken: ReadonlySet<number>,
  passedOver: ReadonlySet<string>,
): string[] {
  return headers.flatMap((text, i) =>
    !taken.has(i) && isBelow(text, above[i]) && !passedOver.has(normaliseHeader(text)) ? [`${above[i]}: ${text}`] : [],
  );
}
