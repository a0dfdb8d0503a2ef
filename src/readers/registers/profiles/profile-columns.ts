import { AskfirstError } from '../../../error.ts';
import { type CsvHeader, normaliseHeader } from '../../../lib/csv-header.ts';
import { phraseFact } from '../../../lib/text.ts';
import type { RegisterMapping } from '../../../model/register-mapping.ts';
import { type RegisterColumns, registerColumns } from '../columns.ts';
import { headerWords } from '../header-fields.ts';
import type { RegisterOptions } from '../register-reader.ts';
import type { Profile, RegisterProfile } from './profile.ts';

/** Columns of an export, and the mapping under which its rows are read. */
export interface ProfiledColumns {
  readonly columns: RegisterColumns;
  readonly mapping: RegisterMapping | undefined;
}

type ColumnOptions = Pick<RegisterOptions, 'path' | 'defaultScope' | 'mapping'>;

/**
 * Which column of a table holds what, as its profile says and, before it, a mapping of the user.
 *
 * @throws AskfirstError `register-numbers-missing`, and whatever `registerColumns` throws
 */
export function profileColumns(profile: Profile, header: CsvHeader, options: ColumnOptions): ProfiledColumns {
  return profile.kind === 'lookup' ? lookupColumns(profile, header) : withNumbers(profile, header, options);
}

function withNumbers(profile: RegisterProfile, header: CsvHeader, options: ColumnOptions): ProfiledColumns {
  const { headers } = header;
  const { numbers } = profile;
  const mapping = profileMapping(profile, headers, options);
  const found = registerColumns(header, { ...options, mapping });
  const mapped = options.mapping?.columns.phone !== undefined;
  const at = (word: string): number => headers.findIndex((text) => normaliseHeader(text) === word);
  const [subject, code] = [!mapped && 'subject' in numbers, mapped || !('joined' in numbers) ? -1 : at(numbers.joined[0])];
  const starts = profile.columns.starts_at?.map(at).find((column) => column !== -1);
  const own = new Set('international' in numbers ? numbers.columns : []);
  const [phone] = found.phones;
  const phones = found.phones.map((one) => ({
    ...one,
    international: one.international || own.has(normaliseHeader(headers[one.at] ?? '')),
  }));
  const known = new Set([
    ...(profile.conditions ?? []).map(({ column }) => column),
    ...(starts === undefined ? [] : [normaliseHeader(headers[starts]!)]),
  ]);
  const ignored = found.ignored.filter((text) => !known.has(normaliseHeader(text)) && (code === -1 || text !== headers[code]));
  const passedOver = new Set(options.mapping?.ignore.map(normaliseHeader));
  const { phone: shown = [], ...fields } = found.mapping;
  const columns: RegisterColumns = {
    ...found,
    phones: subject || code !== -1 ? [] : phones,
    subject: subject ? phone?.at : undefined,
    joined: code !== -1 && phone ? [code, phone.at] : undefined,
    starts,
    ignored,
    unexpected: ignored.filter((text) => !passedOver.has(normaliseHeader(text)) && !isAside(text, profile)),
    mapping: {
      [subject ? 'subject' : 'phone']: shown,
      ...(code === -1 ? {} : { calling_code: [headers[code] ?? ''] }),
      ...fields,
      ...(starts === undefined ? {} : { starts_at: [headers[starts] ?? ''] }),
    },
  };
  return { columns, mapping };
}

/** What a profile says of a header, in the terms of a mapping; what the user says of it goes before. */
function profileMapping(profile: RegisterProfile, headers: readonly string[], { path, mapping: user }: ColumnOptions): RegisterMapping {
  const said = new Set([...Object.values(user?.columns ?? {}), user?.ignore].flatMap((texts) => texts ?? []).map(normaliseHeader));
  const under = (word: string): string[] => (said.has(word) ? [] : headers.filter((text) => normaliseHeader(text) === word));
  const first = (words: readonly string[] = []): string[] => words.map(under).find((texts) => texts.length > 0) ?? [];
  const { numbers, columns, general, unix, scope } = profile;
  const generalPhones = general ? (headerWords(undefined)['phone'] ?? []) : [];
  const phone =
    'subject' in numbers
      ? first(numbers.subject)
      : 'joined' in numbers
        ? first([numbers.joined[1]])
        : [...new Set([...numbers.columns, ...generalPhones])].flatMap(under);
  if (phone.length === 0 && user?.columns.phone === undefined) throw withoutNumbers(profile, path);
  const { starts_at: _, ...fields } = columns;
  const named = Object.entries(fields).map(([field, words]) => [field, [...new Set(first(words))]] as const);
  const own = Object.fromEntries([['phone', [...new Set(phone)]] as const, ...named].filter(([, texts]) => texts.length > 0));
  const used = new Set(Object.values(own).flat());
  const others = general ? [] : headers.filter((text) => text !== '' && !used.has(text) && !said.has(normaliseHeader(text)));
  const scoped = own['scope'] !== undefined || user?.columns.scope !== undefined;
  return {
    ...user,
    columns: { ...own, ...user?.columns },
    ignore: [...(user?.ignore ?? []), ...new Set(others)],
    scope: user?.scope ?? (scoped ? undefined : (scope ?? 'none')),
    dateForm: user?.dateForm ?? (unix ? 'unix' : undefined),
    values: user?.values ?? { status: {}, scope: {} },
    sheet: user?.sheet,
  };
}

/** The columns of an export of numbers: nothing but numbers, and the ids beside them. */
function lookupColumns({ ids, numbers }: Extract<Profile, { kind: 'lookup' }>, { headers }: CsvHeader): ProfiledColumns {
  const among = (words: readonly string[]): number[] => headers.flatMap((text, i) => (words.includes(normaliseHeader(text)) ? [i] : []));
  const [phones, subjects] = [among(numbers.columns), among(ids)];
  const taken = new Set([...phones, ...subjects]);
  const texts = (columns: readonly number[]): string[] => columns.map((column) => headers[column] ?? '');
  const none = { status: undefined, at: undefined, granted: undefined, confirmed: undefined, until: undefined, scope: undefined };
  const columns: RegisterColumns = {
    ...none,
    phones: phones.map((at) => ({ at, international: false })),
    events: [],
    evidence: undefined,
    evidenceHash: undefined,
    legalBasis: undefined,
    terms: undefined,
    notice: undefined,
    keptUntil: undefined,
    birth: undefined,
    controller: undefined,
    name: undefined,
    givenName: undefined,
    familyName: undefined,
    mapping: { ...(phones.length > 0 ? { phone: texts(phones) } : {}), subject: texts(subjects) },
    ignored: headers.filter((text, i) => text !== '' && !taken.has(i)),
    unexpected: [],
  };
  return { columns, mapping: undefined };
}

/** A header that speaks of e-mail alone, though it may name an opt-out. */
function isAside(text: string, { aside = [] }: RegisterProfile): boolean {
  const word = normaliseHeader(text);
  return aside.some((beginning) => word.startsWith(beginning));
}

/** The export is keyed by something that is no number. */
function withoutNumbers({ title, needs }: Profile, file: string): AskfirstError {
  return new AskfirstError('register-numbers-missing', { file, title: phraseFact(title), needs: phraseFact(needs) });
}
