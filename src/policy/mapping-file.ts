import { type BookMapping, mappedFields } from '../model/book-mapping.ts';
import { z } from '../lib/zod.ts';
import { parseDocument } from './document.ts';

const header = z.string().trim().min(1);
const headers = z.union([header.transform((one) => [one]), z.array(header).min(1)]);

/** Headers by field, one or a list of them each. */
export const mappingSchema = z.strictObject(
  Object.fromEntries(mappedFields.map((field) => [field, headers.optional()])) as Record<
    (typeof mappedFields)[number],
    z.ZodOptional<typeof headers>
  >,
);

/**
 * Reads a mapping file (YAML).
 *
 * @throws AskfirstError `document-invalid` with file, line and key
 */
export function parseMapping(source: string, file: string): BookMapping {
  return parseDocument(source, file, mappingSchema) as BookMapping;
}

/** A mapping as values of the option `--map`. */
export function mapOptions(mapping: z.infer<typeof mappingSchema>): string[] {
  return mappedFields.flatMap((field) => (mapping[field] ?? []).map((one) => `${field}=${one}`));
}
