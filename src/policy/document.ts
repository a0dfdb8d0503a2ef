import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument as parseYaml } from 'yaml';
import type { z } from '../lib/zod.ts';
import { AskfirstError } from '../error.ts';

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
  const result = schema.safeParse(plain(document, file));
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...unknown];
  const at = startOf(document, path);
  throw invalid(file, at === undefined ? 0 : counter.linePos(at).line, path.join('.') || 'YAML', ...reasonOf(issue));
}

/** Why a value does not fit, as a code that errors put into words, and what would fit. */
function reasonOf(issue: z.core.$ZodIssue): [reason: string, detail?: string] {
  if (issue.code === 'unrecognized_keys') return ['unknown-key'];
  if (issue.code === 'invalid_type') return issue.input === undefined ? ['missing'] : ['shape', issue.expected];
  if (issue.code === 'invalid_value') return ['not-listed', issue.values.map(String).join(', ')];
  if (issue.code === 'too_small') return ['missing'];
  return ['format', issue.code === 'custom' ? issue.message : undefined].filter((part) => part !== undefined) as [string, string?];
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
