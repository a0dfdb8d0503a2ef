import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { headOf } from '../../src/audit/recognise.ts';
import type { BookMapping } from '../../src/model/book-mapping.ts';
import { addressBookReaders } from '../../src/readers/address-books/index.ts';
import { type Collected, collectLater } from './collect.ts';

export const books = path.resolve(import.meta.dirname, '../../fixtures/address-books');

/** One file of a format and what is agreed to be read of it: `<reader id>/<case>.<ext>` beside `<case>.expected.json`. */
export interface Fixture {
  readonly reader: string;
  readonly name: string;
  readonly file: string;
  readonly expected: string;
}

/** What the second file of a pair holds; `mapping` is what the user says, and is given, not expected. */
export interface Expected {
  readonly mapping?: BookMapping;
}

export function fixtures(): Fixture[] {
  return readdirSync(books, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: reader }) => inFolder(reader));
}

function inFolder(reader: string): Fixture[] {
  const folder = path.join(books, reader);
  const names = readdirSync(folder);
  return names
    .filter((name) => name.endsWith('.expected.json'))
    .map((expected) => {
      const name = expected.replace(/\.expected\.json$/, '');
      const file = names.find((one) => one !== expected && path.parse(one).name === name);
      return { reader, name, file: path.join(folder, file ?? `${name}: no input`), expected: path.join(folder, expected) };
    });
}

/** The reader that recognises the file from its content. */
export function recognised(file: string, mapping: BookMapping = {}): string | undefined {
  const head = headOf(readFileSync(file).subarray(0, 8192));
  return addressBookReaders.find((reader) => reader.recognises(head, mapping))?.id;
}

/** What a reader makes of a file, in the shape of the expected one. Files beside it (`<file>-wal`) are found as at run time. */
export async function readFixture({ reader: id, file }: Fixture, mapping: BookMapping = {}): Promise<object> {
  const reader = addressBookReaders.find((one) => one.id === id);
  if (!reader) throw new Error(`no reader is named ${id}`);
  const folder = path.dirname(file);
  const beside = readdirSync(folder)
    .filter((name) => name.startsWith(`${path.basename(file)}-`))
    .map((name) => [name.slice(path.basename(file).length), readFileSync(path.join(folder, name))]);
  return shown(await collectLater(reader, readFileSync(file), { beside: Object.fromEntries(beside) as Record<string, Buffer>, mapping }));
}

/** Texts by field, the lines of numbers where they differ from that of the contact. */
function shown({ contacts, problems, evidence, counts }: Collected): object {
  return {
    contacts: contacts.map(({ line, texts, phones, organisation }) => ({
      line,
      ...(organisation ? { organisation: true } : {}),
      texts: texts.map(([field, value]) => `${field}: ${value}`),
      phones: phones.map(({ value: raw, line: at, ...rest }) => ({ raw, ...(at === line ? {} : { line: at }), ...rest })),
    })),
    problems: problems.map(({ level, line, code }) => ({ level, line, code })),
    ...(evidence.length > 0 ? { evidence } : {}),
    counts,
  };
}
