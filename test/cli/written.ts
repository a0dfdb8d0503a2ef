import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { ndjsonSchema } from '../../src/model/ndjson-schema.ts';
import { askfirst, folderOf, type ReportDocument, reportIn } from './program.ts';

/** An issue of a Code Quality report. */
export interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** What an audit wrote. */
export interface Written {
  readonly code: number | null;
  readonly json: ReportDocument;
  readonly text: (format: string) => string;
}

/** Runs an audit that writes every format for CI systems, and the JSON report they are compared with. */
export async function written(args: readonly string[], cwd?: string): Promise<Written> {
  const folder = folderOf();
  const formats = ['json', 'ndjson', 'sarif', 'junit', 'github', 'gitlab'];
  const outputs = formats.flatMap((format) => ['-o', `${format}=${path.join(folder, format)}`]);
  const { code, stderr } = await askfirst([...args, ...outputs, '--quiet'], cwd === undefined ? {} : { cwd });
  expect(stderr).toBe('');
  const text = (format: string): string => readFileSync(path.join(folder, format), 'utf8');
  return { code, json: reportIn(text('json')), text };
}

function withoutType(line: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(line).filter(([key]) => key !== 'type'));
}

/** The JSON report put together from the lines of the NDJSON one. */
export function rebuilt(text: string): unknown {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => ndjsonSchema.parse(JSON.parse(line)) as Readonly<Record<string, unknown>>);
  const every = (type: string): object[] => lines.filter((line) => line['type'] === type).map((line) => withoutType(line));
  const one = (type: string): object => {
    expect(every(type), type).toHaveLength(1);
    return every(type)[0]!;
  };
  expect(lines[0]?.['type']).toBe('report');
  return {
    ...one('report'),
    findings: every('finding'),
    devices: every('device'),
    registers: every('register'),
    execution: { ...one('execution'), inputs: every('input'), skipped: every('skipped') },
    summary: one('summary'),
    decision: one('decision'),
    annex: every('annex'),
  };
}
