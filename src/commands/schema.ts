import { json, jsonOf } from '../lib/escape/json.ts';
import { z } from '../lib/zod.ts';
import { catalogueSchema } from '../model/catalogue-schema.ts';
import { ndjsonSchema } from '../model/ndjson-schema.ts';
import { reportSchema } from '../model/report-schema.ts';
import { policySchema } from '../policy/policy-file.ts';
import { possibleGrades } from '../rules/grades.ts';
import type { Context } from './context.ts';
import { invalid } from './choices.ts';
import { schemaNames } from './options.ts';

/** A policy file as it is written, with keys that may be left out. */
const schemas: Readonly<Record<(typeof schemaNames)[number], () => object>> = {
  report: () => z.toJSONSchema(reportSchema),
  rules: () => z.toJSONSchema(catalogueSchema),
  ndjson: () => z.toJSONSchema(ndjsonSchema),
  policy: () => z.toJSONSchema(policySchema(possibleGrades()), { io: 'input' }),
};

/** `askfirst schema <name>`: the JSON Schema of a format, generated from the schema that checks it. */
export async function schema({ arguments: [name], io }: Context): Promise<number> {
  const known = schemaNames.find((one) => one === name);
  if (known === undefined) throw invalid('schema', name ?? '', schemaNames.join(', '));
  await io.out(json`${jsonOf(schemas[known](), 2)}\n`);
  return 0;
}
