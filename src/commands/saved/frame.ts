import type { SavedLines } from './lines.ts';

/** A report without its findings as it stands in a file, not checked yet, and on which line a part of it stands. */
export interface Frame {
  readonly value: Readonly<Record<string, unknown>>;
  /** Its members stand in the order of an audit. */
  readonly exact: boolean;
  /** 1-based; 0 where it is not known. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** A line that is not the one an audit writes there; undefined at the end of the file. */
export class Unexpected extends Error {}

const headings = ['"schema": ', '"tool": ', '"run": '] as const;

/** Whether the first lines are those of a report as the JSON reporter writes it. */
export function isLaidOut(head: readonly string[]): boolean {
  const [open, ...members] = head;
  return open === '{' && members.pop() === '"findings": [' && members.every((line, at) => line.startsWith(headings[at]!));
}

/** Lines of the head, up to the findings. */
export const headLines = headings.length + 2;

/** What stands before the findings. Throws SyntaxError. */
export function headOf(head: readonly string[]): Readonly<Record<string, unknown>> {
  const members = head.slice(1, -1).join('');
  return JSON.parse(`{${members.replace(/,$/, '')}}`) as Record<string, unknown>;
}

/**
 * What stands behind the findings, line by line as the JSON reporter writes it.
 *
 * @throws Unexpected, SyntaxError
 */
export function frameBehind(lines: SavedLines, head: Readonly<Record<string, unknown>>): Frame {
  const starts = new Map<string, number>();
  const list = (name: string, closing: string): unknown[] => {
    starts.set(name, lines.line);
    return listUntil(lines, closing);
  };
  expectLine(lines, '"devices": [');
  const devices = list('devices', '],');
  expectLine(lines, '"registers": [');
  const registers = list('registers', '],');
  const execution = begun(lines, '"execution": {');
  if (!execution.endsWith(', "inputs": [')) throw new Unexpected(execution);
  const state = JSON.parse(`{${execution.slice(0, -', "inputs": ['.length)}}`) as object;
  const inputs = list('inputs', '], "skipped": [');
  const skipped = list('skipped', ']},');
  const value = {
    ...head,
    devices,
    registers,
    execution: { ...state, inputs, skipped },
    summary: JSON.parse(withoutComma(begun(lines, '"summary": '))) as unknown,
    decision: JSON.parse(withoutComma(begun(lines, '"decision": '))) as unknown,
    annex: (expectLine(lines, '"annex": ['), list('annex', ']')),
  };
  expectLine(lines, '}');
  for (let line = lines.next(); line !== undefined; line = lines.next()) if (line.trim() !== '') throw new Unexpected('}');
  const lineOf = ([member, ...path]: readonly PropertyKey[]): number => {
    const at = headings.findIndex((heading) => heading === `"${String(member)}": `);
    if (at >= 0) return at + 2;
    const [name, position] = member === 'execution' ? path : [member, path[0]];
    const start = starts.get(String(name));
    return start === undefined || typeof position !== 'number' ? 0 : start + 1 + position;
  };
  return { value, exact: true, lineOf };
}

/** Values one a line, up to the line that closes their list. */
function listUntil(lines: SavedLines, closing: string): unknown[] {
  const values: unknown[] = [];
  for (let line = lines.next(); line !== closing; line = lines.next()) values.push(JSON.parse(withoutComma(present(line))));
  return values;
}

/** Without the comma between two values. */
export function withoutComma(line: string): string {
  return line.endsWith(',') ? line.slice(0, -1) : line;
}

function expectLine(lines: SavedLines, wanted: string): void {
  if (present(lines.next()) !== wanted) throw new Unexpected(wanted);
}

/** The rest of a line that begins as it must. */
function begun(lines: SavedLines, start: string): string {
  const line = present(lines.next());
  if (!line.startsWith(start)) throw new Unexpected(start);
  return line.slice(start.length);
}

function present(line: string | undefined): string {
  if (line === undefined) throw new CutOff();
  return line;
}

/** The file ended where a line was to come. */
export class CutOff extends Error {}
