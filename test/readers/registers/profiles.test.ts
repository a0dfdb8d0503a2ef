import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { wordOf } from '../../../src/lib/csv-cell.ts';
import { normaliseHeader } from '../../../src/lib/csv-header.ts';
import { consentStatuses } from '../../../src/model/consent-status.ts';
import { scopes } from '../../../src/model/scope.ts';
import { registerColumnsByHand } from './german-headers.ts';
import { profileOf, profiles } from '../../../src/readers/registers/profiles/profile.ts';
import { bannedWords } from '../../banned-words.ts';
import { readRegister, refusal } from './read.ts';

const word = z.string().refine((text) => normaliseHeader(text) === text && text !== '', 'a header as it is compared');
const words = z.array(word);
const phrase = z.strictObject({ en: z.string(), de: z.string() });
const recognised = {
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)+$/),
  title: phrase,
  signatures: z.array(words.min(1)).min(1),
  without: words.optional(),
  needs: phrase,
  unread: phrase,
};
const register = z.strictObject({
  ...recognised,
  kind: z.literal('register'),
  numbers: z.union([
    z.strictObject({ columns: words.min(1), international: z.literal(true).optional(), optional: z.literal(true).optional() }),
    z.strictObject({ joined: z.tuple([word, word]) }),
    z.strictObject({ subject: words.min(1) }),
  ]),
  columns: z.record(z.string(), words.min(1)),
  general: z.literal(true).optional(),
  scope: z.enum(['marketing', 'business-messages']).optional(),
  scopeHeader: z.string().optional(),
  status: z.partialRecord(z.enum(consentStatuses), z.array(z.string()).min(1)),
  separator: z.string().length(1).optional(),
  unix: z.literal(true).optional(),
  conditions: z.array(z.strictObject({ column: word, read: z.array(z.string()), beside: z.array(z.string()) })).optional(),
  aside: words.optional(),
});
const lookup = z.strictObject({
  ...recognised,
  kind: z.literal('lookup'),
  ids: words.min(1),
  numbers: z.strictObject({ columns: words }),
});

describe.each(profiles)('the profile $id', (profile) => {
  test('has the shape its readers take it to have', () => {
    expect(() => z.union([register, lookup]).parse(profile)).not.toThrow();
  });

  test('is told by a header that says what was stated, or which id', () => {
    const telling = profile.kind === 'lookup' ? profile.ids : [...(profile.columns.status ?? []), ...(profile.columns.withdrawn_at ?? [])];
    for (const signature of profile.signatures) expect(signature.some((one) => telling.includes(one))).toBe(true);
  });

  test('gives each status word one meaning', () => {
    const listed = profile.kind === 'register' ? Object.values(profile.status).flat().map(wordOf) : [];
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('passes no verdict of law', () => {
    for (const { en, de } of [profile.title, profile.needs, profile.unread])
      expect([...bannedWords(en, 'en'), ...bannedWords(de, 'de')]).toEqual([]);
  });
});

test('a register kept by hand has no profile, whichever of its headers it has', () => {
  fc.assert(
    fc.property(fc.subarray(registerColumnsByHand), (headers) => {
      expect(profileOf(headers)?.id).toBeUndefined();
    }),
    { seed: 7, numRuns: 2000 },
  );
});

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures/registers');
const inline = profiles.filter((one) => one.kind === 'register' && one.scope !== undefined && !('subject' in one.numbers));

test.each(inline)('the scope of $id is its own, whatever scope is wanted of registers without one', ({ id }) => {
  const cases = readdirSync(path.join(fixtures, id)).filter((name) => name !== 'e-mail-only');
  for (const name of cases) {
    const bytes = readFileSync(path.join(fixtures, id, name, 'register.csv'));
    const plain = readRegister(bytes, null).records;
    expect(plain.length + (name === 'traps' ? 1 : 0)).toBeGreaterThan(0);
    for (const wanted of scopes) expect(readRegister(bytes, wanted).records).toEqual(plain);
  }
});

test('titles above the header of an export do not hide it', () => {
  const { counts } = readRegister(
    'Export;;\n;;\nPerson - Name;Person - Phone - Work;Person - Marketing status\nAnna;0171 3920011;Subscribed\n',
  );
  expect(counts).toMatchObject({ format: 'pipedrive-persons', rows: 1 });
});

test('a header that stands twice is refused where one column is meant', () => {
  expect(
    refusal('Person - Phone;Person - Marketing status;Person - Marketing status\n0171 3920011;Subscribed;Unsubscribed\n'),
  ).toMatchObject({
    code: 'register-column-ambiguous',
    facts: { field: 'status' },
  });
});

test('a list of opt-ins that names its own scope is an ordinary register', () => {
  expect(profileOf(['wa_id', 'opt_in', 'Zweck'])).toBeUndefined();
  expect(profileOf(['wa_id', 'opt_in'])?.id).toBe('whatsapp-opt-ins');
});
