import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument as parseYaml } from 'yaml';
import { z } from '../lib/zod.ts';
import { AskfirstError } from '../error.ts';
import { nearest } from '../lib/nearest.ts';

/**
 * A YAML document checked by a schema. All scalars stay text (`schema: 'failsafe'`), or `+49…` would become a number.
 *
 * @throws AskfirstError `document-invalid` with file, line and key
 */
export function parseDocument<T>(source: string, file: string, schema: z.ZodType<T>): T {
  const counter = new LineCounter();
  const document = parseYaml(source, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const flaw = document.errors[0];
  if (flaw) throw invalid(file, counter.linePos(flaw.pos[0]).line, 'YAML', 'syntax', flaw.message);
  const result = schema.safeParse(plain(document, file), { reportInput: true });
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...unknown];
  // What is missing stands nowhere; in a list the entry that lacks it does.
  const at = startOf(document, path) ?? (path.length > 1 ? startOf(document, path.slice(0, -1)) : undefined);
  throw invalid(file, at === undefined ? 0 : counter.linePos(at).line, path.join('.') || 'YAML', ...reasonOf(issue, schema));
}

/** The 1-based line on which a value of a document begins, or its key where it has one; 0 when there is no such value. */
export function lineOf(source: string, path: readonly string[]): number {
  const counter = new LineCounter();
  const at = startOf(parseYaml(source, { schema: 'failsafe', lineCounter: counter, prettyErrors: false }), path);
  return at === undefined ? 0 : counter.linePos(at).line;
}

/** Why a value does not fit, as a code that errors put into words, and what would fit. */
function reasonOf(issue: z.core.$ZodIssue, schema: z.ZodType): [reason: string, detail?: string] {
  if (issue.code === 'unrecognized_keys') return ['unknown-key', likeliest(issue.keys[0]!, keysAt(schema, issue.path))];
  if (issue.code === 'invalid_type') return issue.input === undefined ? ['missing'] : ['shape', issue.expected];
  if (issue.code === 'invalid_value') return [issue.input === undefined ? 'missing' : 'not-listed', issue.values.map(String).join(', ')];
  if (issue.code === 'too_small') return ['missing'];
  if (issue.code === 'custom' && typeof issue.params?.['reason'] === 'string') {
    const { reason, detail } = issue.params as { reason: string; detail?: string };
    return detail === undefined ? [reason] : [reason, detail];
  }
  return ['format', issue.code === 'custom' || issue.code === 'invalid_format' ? issue.message : undefined].filter(
    (part) => part !== undefined,
  ) as [string, string?];
}

/** The key that was meant, most likely; where none is like it, all there are. */
function likeliest(key: string, keys: readonly string[]): string {
  const near = nearest(key, keys);
  return near === undefined ? keys.join(', ') : `${near}?`;
}

/** The keys that a schema knows at a place of the document. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const key of [...path, undefined]) {
    while (at instanceof z.ZodOptional || at instanceof z.ZodDefault) at = at.unwrap();
    if (at instanceof z.ZodArray) {
      at = at.element;
      continue;
    }
    if (!(at instanceof z.ZodObject)) return [];
    if (key === undefined) return Object.keys(at.shape);
    at = (at.shape as Record<PropertyKey, unknown>)[key];
  }
  return [];
}

/** The document as plain values; aliases that lead nowhere or multiply without end come to light only here. */
function plain(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) throw invalid(file, 0, 'YAML', 'syntax', error.message);
    throw error;
  }
}

/** Offset at which a value begins, or its key where it has one; undefined when there is no such value. */
function startOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const key = isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key : undefined;
  const node = key ?? document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function invalid(file: string, line: number, key: string, reason: string, detail = ''): AskfirstError {
  return new AskfirstError('document-invalid', { file, line, key, reason, detail });
}
