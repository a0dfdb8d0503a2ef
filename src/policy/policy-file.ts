import { z } from '../lib/zod.ts';
import { parseDay } from '../model/day.ts';
import { type Policy, presets } from '../model/policy.ts';
import { scopes } from '../model/scope.ts';
import { parseDocument } from './document.ts';

const text = z.string().trim().min(1);
const digits = z.string().regex(/^\d+$/);

/** A policy file (YAML). Every key but those of the choice may be left out and then follows the preset it is based on. */
const policyFile = z.strictObject({
  name: text,
  'based-on': z.enum(['acceptance', 'consent']).default('acceptance'),
  accepts: z
    .array(z.enum(scopes.filter((scope) => scope !== 'none' && scope !== 'other' && scope !== 'marketing')))
    .min(1)
    .optional(),
  'private-labels': z.array(text).optional(),
  'own-numbers': z.array(text).optional(),
  'sender-numbers': z.array(text).optional(),
  'internal-numbers': z.strictObject({ lengths: z.array(digits).optional(), prefixes: z.array(digits).optional() }).optional(),
  'chosen-by': text,
  'chosen-on': text.refine((day) => parseDay(day) !== undefined, 'YYYY-MM-DD'),
  reason: text,
});

/**
 * Reads a policy file.
 *
 * @throws AskfirstError `document-invalid` with file, line and key
 */
export function parsePolicy(source: string, file: string): Policy {
  const parsed = parseDocument(source, file, policyFile);
  const base = presets.find(({ name }) => name === parsed['based-on'])!;
  const internal = parsed['internal-numbers'];
  return {
    name: parsed.name,
    accepts: parsed.accepts ?? base.accepts,
    privateLabels: parsed['private-labels'] ?? [],
    ownNumbers: parsed['own-numbers'] ?? [],
    senderNumbers: parsed['sender-numbers'] ?? [],
    internalLengths: (internal?.lengths ?? []).map(Number),
    internalPrefixes: internal?.prefixes ?? [],
    staleAfterDays: base.staleAfterDays,
    choice: { by: parsed['chosen-by'], on: parseDay(parsed['chosen-on'])!, reason: parsed.reason },
  };
}
