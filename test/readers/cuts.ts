import { expect } from 'vitest';
import type { AddressBookReader } from '../../src/readers/address-books/address-book-reader.ts';
import { type Around, type Collected, collectLater } from './collect.ts';

/**
 * Reads a file cut at every byte. Whatever the cut, the reader neither throws nor invents: each number handed on is one
 * of the whole file's, or its line is listed as lost; and a reader that lists nothing of the cut has read exactly the
 * first contacts of the whole file.
 *
 * @returns how many numbers were cut and handed on though listed, and how many cuts were passed over without a word
 */
export async function expectHonestCuts(
  reader: AddressBookReader,
  bytes: Uint8Array,
  around: Around = {},
): Promise<{ halves: number; unseen: number }> {
  const whole = await collectLater(reader, bytes, around);
  const known = new Set(valuesOf(whole).map(({ value }) => value));
  const usual = new Set(whole.problems.map(keyOf));
  let halves = 0;
  let unseen = 0;
  for (let length = 0; length < bytes.length; length++) {
    const at = `cut after ${length} bytes`;
    const cut = await collectLater(reader, bytes.subarray(0, length), around);
    const lost = new Set(cut.problems.filter(({ level }) => level === 'lost').map(({ line }) => line));
    const cutValues = valuesOf(cut).filter(({ value }) => !known.has(value));
    const invented = cutValues.filter(({ line }) => !lost.has(line));
    expect(invented, at).toEqual([]);
    halves += cutValues.length;
    if (cut.problems.some((problem) => !usual.has(keyOf(problem)))) continue;
    expect(cut.contacts, at).toEqual(whole.contacts.slice(0, cut.contacts.length));
    unseen++;
  }
  return { halves, unseen };
}

function valuesOf({ contacts }: Collected): { value: string; line: number }[] {
  return contacts.flatMap(({ phones }) => phones);
}

function keyOf({ code, line }: Collected['problems'][number]): string {
  return `${code} ${line}`;
}
