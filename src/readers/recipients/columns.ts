import { createRequire } from 'node:module';
import { AskfirstError } from '../../error.ts';
import { type ColumnWords, type CsvHeader, listHeaders, normaliseHeader } from '../../lib/csv-header.ts';

type Words = Readonly<Record<string, readonly string[]>>;

const load = createRequire(import.meta.url);
const own = load('./columns.json') as Words;
const { phone = [], name = [], given_name = [], family_name = [] } = load('../registers/columns.json') as Words;

/** Fields of a list of recipients, in the order in which reports name them. */
export const recipientFields = ['phone', 'name', 'given_name', 'family_name', 'category', 'last_message', 'started_by', 'sender'] as const;

/** The words under which the fields of a list of recipients may stand: its own, and a register's for numbers and names. */
export const recipientWords: ColumnWords = {
  ...own,
  phone: [...new Set([...phone, ...(own['phone'] ?? [])])],
  name,
  given_name,
  family_name,
};

/** Columns that logs of messages fill with the digits of E.164, with or without the plus. */
const international: ReadonlySet<string> = new Set([
  'to',
  'waid',
  'e164',
  'recipientid',
  'recipientwaid',
  'customerwaid',
  'userwaid',
  'displayphonenumber',
]);

/** Which column of a list of recipients holds what. */
export interface RecipientColumns {
  readonly phones: readonly { readonly at: number; readonly international: boolean }[];
  readonly category: number | undefined;
  readonly lastMessage: number | undefined;
  readonly startedBy: number | undefined;
  readonly senders: readonly { readonly at: number; readonly international: boolean }[];
  readonly name: number | undefined;
  readonly givenName: number | undefined;
  readonly familyName: number | undefined;
  /** Every column that was taken for something. */
  readonly used: readonly number[];
  /** Headers by the field they were taken for. */
  readonly taken: Readonly<Record<string, readonly string[]>>;
  /** Headers taken for nothing. */
  readonly ignored: readonly string[];
}

/** Fields of which a list may have one column only. */
const single = ['category', 'last_message', 'started_by', 'name', 'given_name', 'family_name'];

/** @throws AskfirstError `recipients-column-ambiguous` when two columns could be one field */
export function recipientColumns({ headers, columns }: CsvHeader, path: string): RecipientColumns {
  for (const field of single) {
    const found = columns.get(field) ?? [];
    if (found.length < 2) continue;
    throw new AskfirstError('recipients-column-ambiguous', { file: path, field, headers: listHeaders(found.map((i) => headers[i] ?? '')) });
  }
  const one = (field: string): number | undefined => columns.get(field)?.[0];
  const all = (field: string) =>
    (columns.get(field) ?? []).map((at) => ({ at, international: international.has(normaliseHeader(headers[at] ?? '')) }));
  const used = [...columns.values()].flat();
  return {
    phones: all('phone'),
    category: one('category'),
    lastMessage: one('last_message'),
    startedBy: one('started_by'),
    senders: all('sender'),
    name: one('name'),
    givenName: one('given_name'),
    familyName: one('family_name'),
    used,
    taken: Object.fromEntries([...columns].map(([field, found]) => [field, found.map((i) => headers[i] ?? '')])),
    ignored: headers.filter((text, i) => text !== '' && !used.includes(i)),
  };
}

/** The error of a list in which no column holds numbers; `headers` as they may be shown. */
export function withoutNumbers(path: string, headers: string): AskfirstError {
  return new AskfirstError('recipients-column-missing', { file: path, headers });
}
