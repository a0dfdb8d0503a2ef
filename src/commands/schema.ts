import { z } from '../lib/zod.ts';
import { reportSchema } from '../model/report-schema.ts';
import type { Context } from './context.ts';
import { invalid } from './choices.ts';

/** `askfirst schema report`: the JSON Schema of the report, generated from the schema that checks it. */
export async function schema({ arguments: [name], io }: Context): Promise<number> {
  if (name !== 'report') throw invalid('schema', name ?? '', 'report');
  await io.out(`${JSON.stringify(z.toJSONSchema(reportSchema), null, 2)}\n`);
  return 0;
}
