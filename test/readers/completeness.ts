import { expect } from 'vitest';
import type { AddressBookReader } from '../../src/readers/address-books/address-book-reader.ts';
import { type Collected, collectLater } from './collect.ts';

export const numbersIn = ({ contacts }: Collected): string[] => contacts.flatMap(({ phones }) => phones.map(({ value }) => value));

/**
 * Cuts a file behind every byte: nothing throws, no number appears that the whole file does not hold, and a cut is never
 * without a lost problem, but for white space at the end and where `isWhole` says that nobody could tell.
 */
export async function expectListedCuts(
  reader: AddressBookReader,
  bytes: Uint8Array,
  isWhole: (text: string) => boolean = () => false,
): Promise<void> {
  const known = new Set(numbersIn(await collectLater(reader, bytes)));
  const end = Buffer.from(bytes).toString('latin1').trimEnd().length;
  const wrong: string[] = [];
  for (let length = 1; length < end; length++) {
    const cut = await collectLater(reader, bytes.subarray(0, length));
    for (const number of numbersIn(cut)) if (!known.has(number)) wrong.push(`cut at ${length}: ${number} is invented`);
    const listed = cut.problems.some(({ level }) => level === 'lost');
    if (!listed && !isWhole(Buffer.from(bytes.subarray(0, length)).toString('latin1'))) wrong.push(`cut at ${length}: nothing is listed`);
  }
  expect(wrong).toEqual([]);
}

/** Of what was begun, everything was handed on or listed. */
export function expectComplete({ contacts, counts, problems }: Collected): void {
  const listed = problems.filter(({ code }) => /^tel-|^value-too-long$/.test(code)).length;
  expect(counts.phonesBegun).toBe(counts.phones + listed);
  expect(contacts.flatMap(({ phones }) => phones)).toHaveLength(counts.phones);
  expect(counts.records).toBeLessThanOrEqual(counts.begun);
  const lost = problems.filter(({ level }) => level === 'lost').length;
  expect(counts.begun - counts.records).toBeLessThanOrEqual(lost);
}
