import { z } from '../lib/zod.ts';
import type { Engagement } from '../model/engagement.ts';
import { parseDocument } from './document.ts';
import { engagementKeys, engagementOf } from './engagement-part.ts';
import { mapOptions, mappingSchema } from './mapping-file.ts';

/** Options that a configuration file may set, by their long names; the command line wins. The engagement stands here alone. */
const configFile = z.strictObject({
  lang: z.string().optional(),
  controller: z.string().optional(),
  region: z.string().optional(),
  timezone: z.string().optional(),
  policy: z.string().optional(),
  'register-scope': z.string().optional(),
  'register-map': z.union([z.string().transform((file) => [file]), z.array(z.string())]).optional(),
  'date-format': z.string().optional(),
  'evidence-dir': z.string().optional(),
  recipients: z.union([z.string().transform((file) => [file]), z.array(z.string())]).optional(),
  'sender-numbers': z.array(z.string().trim().min(1)).optional(),
  'platform-partner': z.string().trim().min(1).optional(),
  'fail-on': z.string().optional(),
  'on-incomplete': z.string().optional(),
  'csv-dialect': z.string().optional(),
  privacy: z.string().optional(),
  purpose: z.string().optional(),
  jobs: z.string().optional(),
  map: mappingSchema.optional(),
  'map-file': z.string().optional(),
  'max-file-size': z.string().optional(),
  'max-record-size': z.string().optional(),
  'max-records': z.string().optional(),
  'max-archive-entries': z.string().optional(),
  'max-inflated-size': z.string().optional(),
  'max-ratio': z.string().optional(),
  'max-nesting': z.string().optional(),
  ...engagementKeys,
});

/**
 * Reads a configuration file into options as commander names them (`failOn`), and the engagement as one of them.
 *
 * @throws AskfirstError `document-invalid` with file, line and key
 */
export function parseConfig(source: string, file: string): Record<string, string | readonly string[] | Engagement> {
  const { map, ...parsed } = parseDocument(source, file, configFile);
  const engagement = engagementOf(parsed);
  const entries = Object.entries(parsed).filter(
    (entry): entry is [string, string | string[]] => entry[1] !== undefined && !Object.hasOwn(engagementKeys, entry[0]),
  );
  const options = Object.fromEntries(
    entries.map(([name, value]) => [name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value]),
  );
  return {
    ...options,
    ...(map === undefined ? {} : { map: mapOptions(map) }),
    ...(engagement === undefined ? {} : { engagement }),
  };
}
