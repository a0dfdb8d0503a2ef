import { createRequire } from 'node:module';
import { AskfirstError } from '../../error.ts';
import { type ColumnWords, type CsvHeader, findHeader, listHeaders, listSureHeaders, normaliseHeader } from '../../lib/csv-header.ts';
import type { RegisterField, RegisterMapping } from '../../model/register-mapping.ts';
import { profileWords } from './profiles/profile.ts';
import type { RegisterOptions } from './register-reader.ts';

const registerWords = createRequire(import.meta.url)('./columns.json') as Readonly<Record<RegisterField, readonly string[]>>;

type Columns = ReadonlyMap<string, readonly number[]>;
const entries = Object.entries as <K extends string, V>(record: { readonly [key in K]?: V }) => [K, V][];

const everyWord = new Set(Object.values(registerWords).flat());
/** The headers of exports that are known, which tell a header but are no field's by themselves. */
const exported = { '': profileWords().filter((word) => !everyWord.has(word)) };

/** The words under which the fields of a register may stand: those of the mapping, and the known ones of all other fields. */
export function headerWords(mapping: RegisterMapping | undefined): ColumnWords {
  if (!mapping) return { ...registerWords, ...exported };
  const said = new Set([...Object.values(mapping.columns), mapping.ignore].flatMap((headers) => headers ?? []).map(normaliseHeader));
  const fields = entries(registerWords).map(([field, words]) => {
    const headers = mapping.columns[field];
    return [field, headers ? headers.map(normaliseHeader).filter((word) => word !== '') : words.filter((word) => !said.has(word))] as const;
  });
  return { ...Object.fromEntries(fields), '': exported[''].filter((word) => !said.has(word)) };
}

/**
 * The columns by field, in the order of the fields.
 *
 * @throws AskfirstError `register-map-header-missing` for a header that the mapping names and the register has not
 */
export function fieldsOf(header: CsvHeader, mapping: RegisterMapping | undefined, path: string): Columns {
  const found = mapping ? mapped(header, mapping, path) : new Map(header.columns);
  if (mapping?.scope !== undefined) found.delete('scope');
  return lessObvious(found, header, mapping);
}

/** The columns that the mapping names, and all others by the known headers, unless the mapping names their field. */
function mapped(header: CsvHeader, mapping: RegisterMapping, path: string): Map<string, readonly number[]> {
  const { headers, columns } = header;
  const under = (key: string, named: readonly string[] = []): number[] =>
    named.flatMap((text) => {
      const found = columnsUnder(headers, text);
      if (found.length === 0) throw missing(key, text, header, mapping, path);
      return found;
    });
  const ignored = under('ignore', mapping.ignore);
  const said = new Map(entries(mapping.columns).map(([field, named]) => [field as string, under(`columns.${field}`, named)]));
  const taken = new Set([ignored, ...said.values()].flat());
  const merged = new Map<string, readonly number[]>();
  for (const field of Object.keys(registerWords)) {
    const found = said.get(field) ?? columns.get(field)?.filter((column) => !taken.has(column)) ?? [];
    if (found.length > 0) merged.set(field, [...new Set(found)]);
  }
  return merged;
}

/** Columns under a header as somebody wrote it; if there is none so spelled, those that differ in case or signs only. */
function columnsUnder(headers: readonly string[], text: string): number[] {
  const where = (matches: (header: string) => boolean): number[] => headers.flatMap((header, i) => (matches(header) ? [i] : []));
  const exact = where((header) => header === text.trim());
  const word = normaliseHeader(text);
  return exact.length > 0 || word === '' ? exact : where((header) => normaliseHeader(header) === word);
}

/** How errors name a mapping: by its file; one that comes with a format by the register. */
export function mappingPath({ path, mapping }: Pick<RegisterOptions, 'path' | 'mapping'>): string {
  return mapping && 'path' in mapping && typeof mapping.path === 'string' ? mapping.path : path;
}

function missing(key: string, text: string, header: CsvHeader, mapping: RegisterMapping, register: string): AskfirstError {
  // A field that a mapping names goes by no known header any more.
  const usual = findHeader([{ line: header.line, cells: header.headers }], registerWords);
  return new AskfirstError('register-map-header-missing', {
    file: mappingPath({ path: register, mapping }),
    key,
    register,
    missing: listHeaders([text]),
    headers: listSureHeaders(usual.columns.size > header.columns.size ? usual : header),
  });
}

/** Ids that are the numbers where nothing else is. */
const perhapsNumbers: ReadonlySet<string> = new Set(['nummer', 'number']);

/**
 * What headers mean only beside others. `Nummer` is the telephone number where no other column holds one. Without a
 * status a lone date (`Datum`) is the day of the grant, unless another column says that day; then it is ignored.
 */
function lessObvious(found: Map<string, readonly number[]>, { headers }: CsvHeader, mapping: RegisterMapping | undefined): Columns {
  const ids = found.get('record_id') ?? [];
  const numbers = mapping?.columns.record_id ? [] : ids.filter((i) => perhapsNumbers.has(normaliseHeader(headers[i] ?? '')));
  if (!found.has('phone') && numbers.length > 0) {
    found.set('phone', numbers);
    const rest = ids.filter((i) => !numbers.includes(i));
    if (rest.length > 0) found.set('record_id', rest);
    else found.delete('record_id');
  }
  const at = found.get('at');
  if (at !== undefined && !found.has('status')) {
    found.delete('at');
    if (!found.has('granted_at')) found.set('granted_at', at);
  }
  return found;
}
