import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { headOf } from '../../../src/audit/recognise.ts';
import { vcard } from '../../../src/readers/address-books/vcard/reader.ts';
import { collectLater } from '../collect.ts';

const samples = path.resolve(import.meta.dirname, '../../../../shared/samples');

describe.skipIf(!existsSync(samples))('real exports', () => {
  const files = existsSync(samples)
    ? readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.vcf'))
    : [];

  test.each(files)('no telephone line of %s is lost', async (file) => {
    const bytes = readFileSync(path.join(samples, file));
    const { contacts, problems, counts } = await collectLater(vcard, bytes);
    const begun = bytes.toString('latin1').match(/^(?:[\w-]+\.)*(?:X-MS-)?TEL[;:]/gim)?.length ?? 0;
    const listed = problems.filter(({ code }) => code.startsWith('tel-')).length;
    expect(counts.phonesBegun).toBe(begun);
    expect(counts.phones + listed).toBe(begun);
    expect(contacts.flatMap((contact) => contact.phones)).toHaveLength(counts.phones);
    expect(vcard.recognises(headOf(bytes))).toBe(true);
  });
});
