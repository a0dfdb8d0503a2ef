import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import type { z } from 'zod';
import { reportSchema } from '../../src/model/report-schema.ts';
import { warm } from './warm.ts';

export { folderOf } from '../folders.ts';

export const root = path.resolve(import.meta.dirname, '../..');
export const acme = path.join(root, 'fixtures/acme');

/** The audit that the fixture company's README names; relative to the repository. */
export const acmeAudit = [
  'audit fixtures/acme/phones -r fixtures/acme/register.csv -d fixtures/acme/devices.csv --as-of 2026-11-01',
  '--recipients fixtures/acme/recipients.csv --evidence-dir fixtures/acme/belege --policy fixtures/acme/policy.yaml --config fixtures/acme/askfirst.yaml',
].flatMap((part) => part.split(' '));

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  /** Another copy of the program. */
  readonly bin?: string;
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
  /** Told of each piece of standard error; the process may then be stopped. */
  readonly watch?: (process: { kill: (signal: NodeJS.Signals) => void }) => void;
  /** A stream whose reader is gone before anything is written. */
  readonly deaf?: 'stdout' | 'stderr';
  /** A process of its own, though nothing above calls for one. */
  readonly alone?: boolean;
}

const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];
const usual = { PATH: process.env['PATH'], HOME: os.tmpdir(), LANG: 'C.UTF-8', TZ: 'UTC' };

/**
 * Runs the real program: in the process that runs all of a test file, or in one of its own where its surroundings call
 * for that, no more than two at a time. `OWN_PROCESSES=1` gives every run one of its own; both are the same to the byte
 * (test/cli/warm.test.ts, .ci/run).
 */
export async function askfirst(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { cwd = root, ...special } = surroundings;
  if (Object.keys(special).length === 0 && process.env['OWN_PROCESSES'] !== '1') return warm(args, cwd, usual);
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await child(args, surroundings);
  } finally {
    running--;
    waiting.shift()?.();
  }
}

function child(args: readonly string[], { cwd = root, env, uid, bin, node = [], watch, deaf }: Surroundings): Promise<Outcome> {
  const program = bin ?? path.join(root, 'bin/askfirst.js');
  return new Promise((resolve, reject) => {
    const started = spawn(process.execPath, [...node, program, ...args], {
      cwd,
      env: { ...usual, ...env },
      ...(uid === undefined ? {} : { uid }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    started.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    started.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    started.on('error', reject);
    started.on('close', (code, signal) => resolve({ code, signal, stdout: textOf(out), stderr: textOf(err) }));
    if (deaf) started[deaf].destroy();
    watch?.({ kill: (name) => started.kill(name) });
  });
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}

export type ReportDocument = z.infer<typeof reportSchema>;

/** A report that the published schema accepts. */
export function reportIn(text: string): ReportDocument {
  return reportSchema.parse(JSON.parse(text));
}

/** Runs an audit and reads the JSON it writes to standard output. */
export async function audited(args: readonly string[], surroundings?: Surroundings): Promise<ReportDocument> {
  const { stdout, stderr } = await askfirst(['audit', ...args, '-o', 'json'], surroundings);
  if (stdout === '') throw new Error(stderr);
  return reportIn(stdout);
}
