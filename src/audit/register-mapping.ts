import { AskfirstError } from '../error.ts';
import type { Language } from '../lib/text.ts';
import type { MappingFile } from '../model/register-mapping.ts';
import { registerReaders } from '../readers/registers/index.ts';
import type { RegisterReader } from '../readers/registers/register-reader.ts';
import type { NamedInput } from './inputs.ts';

/**
 * The mapping of each register: the one that names it, else the one that names none.
 *
 * @throws AskfirstError `register-map-twice` when two are meant for one register, `register-map-unused` when one is for none
 */
export function mappingsOf(registers: readonly string[], mappings: readonly MappingFile[]): (MappingFile | undefined)[] {
  const chosen = registers.map((register) => mappingOf(register, mappings));
  const unused = mappings.find((mapping) => !chosen.includes(mapping));
  if (unused) {
    throw new AskfirstError('register-map-unused', {
      file: unused.path,
      register: unused.file ?? '',
      registers: registers.join(', '),
    });
  }
  return chosen;
}

/** @throws AskfirstError `register-map-twice` */
export function mappingOf(register: string, mappings: readonly MappingFile[]): MappingFile | undefined {
  const naming = mappings.filter(({ file }) => file !== undefined && isNamed(register, file));
  const fitting = naming.length > 0 ? naming : mappings.filter(({ file }) => file === undefined);
  const [first, second] = fitting;
  if (first && second) throw new AskfirstError('register-map-twice', { register, first: first.path, second: second.path });
  return first;
}

/** Whether a path ends in the name or path that a mapping gives. */
function isNamed(register: string, file: string): boolean {
  const [path, end] = [register, file].map((one) => `/${one.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '')}`) as [
    string,
    string,
  ];
  return path === end || path.endsWith(end);
}

/** Formats that say themselves which words stand for which status. */
const fixedWords: ReadonlySet<string> = new Set(['kantara', 'dpv']);

/**
 * @throws AskfirstError `format-unknown`; `register-map-sheet` when a mapping names a sheet of what has none,
 * `register-map-words` when it gives words to a format that fixes them
 */
export function readerOf(input: NamedInput, mapping: MappingFile | undefined, language: Language): RegisterReader {
  const reader = registerReaders.find((one) => one.recognises(input.head));
  if (!reader) {
    const formats = registerReaders.map(({ title }) => title[language]).join(', ');
    throw new AskfirstError('format-unknown', { file: input.path, formats });
  }
  if (mapping?.sheet !== undefined && reader.id !== 'xlsx') {
    throw new AskfirstError('register-map-sheet', { file: mapping.path, register: input.path, format: reader.id });
  }
  if (
    mapping &&
    fixedWords.has(reader.id) &&
    [mapping.values.status, mapping.values.legal_basis ?? {}].some((lists) => Object.values(lists).some((words) => words !== undefined))
  ) {
    throw new AskfirstError('register-map-words', { file: mapping.path, register: input.path, format: reader.id });
  }
  return reader;
}
