import { z } from '../lib/zod.ts';
import { useEvidences } from './contact-sink.ts';
import { skipReasons } from './found-device.ts';
import { joinKeys, unjoinedReasons } from './joining.ts';
import { duplicateSummary } from './number-schema.ts';
import { postureSchema } from './posture-schema.ts';
import { deviceRisk, estateRisk } from './priority-schema.ts';
import { recipientSummary } from './recipient-schema.ts';
import { registerSchema } from './register-schema.ts';
import { reportVersion } from './report.ts';
import { runSchema } from './run-schema.ts';
import { selectionStates } from './selection.ts';
import { timelineSchema, undatedSchema } from './timeline-schema.ts';
import { severities, verdicts } from './verdict.ts';
import { viewsSchema } from './views-schema.ts';
import { employees, sensitive, verdictCounts } from './people-schema.ts';

/** `askfirst-report/1.1` (DESIGN §4): members in the order in which they are written. */

const count = z.int().nonnegative();
const day = z.iso.date();
const severityCounts = z.strictObject({ critical: count, high: count, medium: count, low: count, info: count });

const source = z.strictObject({
  path: z.string().describe('path of the input as the report names it, always with /'),
  line: count.describe('1-based line; 0 for the whole file'),
});

const problem = z.strictObject({
  level: z.enum(['lost', 'note']).describe('lost: could not be read, the audit is incomplete; note: read, but guessed or shortened'),
  line: count,
  code: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])).describe('what the message is made of'),
  message: z.string(),
});

const input = z.strictObject({
  role: z.enum(['address-book', 'selected-contacts', 'register', 'recipients', 'inventory', 'policy', 'config', 'evidence', 'directory']),
  path: z.string(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .describe('null when the file could not be read; of a folder of evidence, over names, sizes and the hashes that were compared'),
  bytes: count,
  format: z.string(),
  encoding: z.string(),
  records: count.describe('cards, rows or devices read'),
  device: z.string().nullable().describe('device an address book belongs to'),
  mapping: z
    .strictObject({
      file: z
        .string()
        .nullable()
        .describe(
          'mapping file, or --map where the command line or the configuration gave it; null where the columns were told by their headers alone',
        ),
      columns: z.record(z.string(), z.array(z.string())).describe('headers by the field they were taken for'),
    })
    .optional()
    .describe(
      'how the columns of a table were read: of registers, recipients, and of inventories and address books that have a mapping; a header that looks like a number or an address is "…"',
    ),
  problems: z.array(problem),
});

export const findingSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('fingerprint'),
  rule: z.string(),
  severity: z.enum(severities),
  verdict: z.enum(verdicts).nullable().describe('null for a finding that is not about a number'),
  device: z.string().nullable().describe('null for a finding about no single device, such as one about a register'),
  number: z
    .string()
    .nullable()
    .describe('E.164, masked or a pseudonym, as run.privacy says; null for a finding that is not about a number'),
  contact: z.string().nullable(),
  source: source.nullable(),
  alsoAt: z.array(source).describe('further places on the device; none for a number over all devices, whose args tell how many there are'),
  record: source.nullable().describe('row of the register that the finding rests on'),
  args: z.record(z.string(), z.union([z.string(), z.number()])).describe('what the message is made of'),
  message: z.string(),
});

const device = z.strictObject({
  id: z.string(),
  label: z.string(),
  posture: postureSchema,
  selection: z
    .enum(selectionStates)
    .nullable()
    .describe('what became of the list of selected contacts; null where access is not limited; all contacts count unless it was counted'),
  exportedAt: day.nullable(),
  inInventory: z.boolean(),
  inventoryAsOf: day.nullable().describe('day for which the inventory speaks'),
  joinedBy: z.enum(joinKeys).nullable().describe('what its address books and its inventory row were joined by'),
  unjoined: z
    .strictObject({
      reason: z.enum(unjoinedReasons),
      candidates: z.array(z.string()).describe('inventory devices that come into question'),
    })
    .nullable()
    .describe('why an inventory device has no address book, or an address book no inventory device'),
  leaking: z.boolean(),
  assumed: z.boolean().describe('posture unknown: counted as reachable, shown apart'),
  complete: z.boolean(),
  contacts: count,
  private: count,
  exposures: verdictCounts,
  views: viewsSchema,
  rules: z.record(z.string(), count).describe('findings by rule'),
  evidence: z
    .partialRecord(z.enum(useEvidences), count)
    .describe('traces of WhatsApp in the exports, by kind: they suggest that it holds or held the address book'),
  risk: deviceRisk,
  sensitive,
  employees,
});

export const reportSchema = z.strictObject({
  schema: z.literal(reportVersion),
  tool: z.strictObject({ name: z.literal('askfirst'), version: z.string() }),
  run: runSchema,
  findings: z.array(findingSchema),
  devices: z.array(device),
  registers: z.array(registerSchema),
  execution: z.strictObject({
    status: z.enum(['complete', 'incomplete']),
    inputs: z.array(input),
    skipped: z
      .array(z.strictObject({ path: z.string(), reason: z.enum(skipReasons) }))
      .describe('files and folders that are no address books by kind; they leave the audit complete'),
  }),
  summary: z.strictObject({
    devices: z.strictObject({
      total: count,
      leaking: count,
      leakingAssumed: count.describe('of the leaking devices, those whose posture is unknown'),
      incomplete: count,
      inInventory: count,
      withExport: count.describe('inventory devices that supplied an export'),
    }),
    contacts: count,
    numbers: count.describe('distinct numbers over all devices'),
    duplicates: duplicateSummary,
    exposures: verdictCounts,
    assumedExposures: count.describe('exposures within reach on devices whose posture is unknown'),
    private: count,
    registerRecords: count,
    timeline: timelineSchema,
    undated: undatedSchema,
    recipients: recipientSummary,
    dates: z.strictObject({
      exports: z.strictObject({ first: day.nullable(), last: day.nullable(), missing: count.describe('devices without a day of export') }),
      inventory: z
        .strictObject({
          first: day.nullable(),
          last: day.nullable(),
          missing: count.describe('inventory devices of which no day of the inventory is given'),
        })
        .nullable()
        .describe('days for which the inventories speak; null: no inventory'),
      register: day.nullable().describe("day of the registers' latest statement up to the audit day"),
    }),
    views: viewsSchema,
    findings: severityCounts,
    rules: z.record(z.string(), count),
    risk: estateRisk,
    sensitive,
    employees,
  }),
  decision: z.strictObject({
    outcome: z.enum(['pass', 'fail', 'not-evaluated']),
    failOn: z.enum(['none', ...severities]),
    exitCode: z.int(),
  }),
  annex: z
    .array(z.strictObject({ title: z.string(), paragraphs: z.array(z.string()) }))
    .describe('standing notes in the language of the report: no statement on legality, legal views, what was not audited, as-of days'),
});

/** A report without its findings, which may be more than memory holds. */
export const reportFrameSchema = reportSchema.omit({ findings: true });
