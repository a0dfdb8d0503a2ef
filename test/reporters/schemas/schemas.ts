import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const compiled = new Map<string, ValidateFunction>();

/** What a schema of this folder finds wrong with a document; nothing when it accepts it. */
export function faults(schema: string, document: unknown): ErrorObject[] {
  const check = compiled.get(schema) ?? compile(schema);
  return check(document) ? [] : (check.errors ?? []);
}

/** Compiled for few documents: what makes checks faster takes longer than they do. */
function compile(schema: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, validateSchema: false, inlineRefs: false, code: { optimize: false } });
  addFormats.default(ajv);
  const check = ajv.compile(JSON.parse(readFileSync(path.join(import.meta.dirname, schema), 'utf8')) as object);
  compiled.set(schema, check);
  return check;
}
