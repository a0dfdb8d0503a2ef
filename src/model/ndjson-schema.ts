import { z } from '../lib/zod.ts';
import { reportSchema } from './report-schema.ts';

const { schema, tool, run, findings, devices, registers, execution, summary, decision, annex } = reportSchema.shape;
const { inputs, skipped, ...state } = execution.shape;

/** One line of an NDJSON report: a part of `askfirst-report/1.1` with its type, in the order in which the lines come. */
export const ndjsonSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('report'), schema, tool, run }),
  z.strictObject({ type: z.literal('finding'), ...findings.element.shape }),
  z.strictObject({ type: z.literal('device'), ...devices.element.shape }),
  z.strictObject({ type: z.literal('register'), ...registers.element.shape }),
  z.strictObject({ type: z.literal('execution'), ...state }),
  z.strictObject({ type: z.literal('input'), ...inputs.element.shape }),
  z.strictObject({ type: z.literal('skipped'), ...skipped.unwrap().shape }),
  z.strictObject({ type: z.literal('summary'), ...summary.shape }),
  z.strictObject({ type: z.literal('decision'), ...decision.shape }),
  z.strictObject({ type: z.literal('annex'), ...annex.unwrap().shape }),
]);
