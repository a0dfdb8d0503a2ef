import { Worker } from 'node:worker_threads';
import type { ByteSource } from '../lib/bytes.ts';
import { joined } from '../registers/joined.ts';
import { type Cuts, cutAtLines } from './register-cuts.ts';
import { readPart, type ReadRegister, type RegisterPart, type RegisterTask, type Stretch } from './register-part.ts';

/**
 * Reads a large CSV register in parts, the first in this thread, each other in a worker of its own: what comes out is
 * what reading it in one gives. Reads `source`, the whole file, to its end. The workers load while it is cut.
 * Undefined when it cannot be cut, or when parts could not be read or fitted together.
 */
export async function readInParts(task: RegisterTask, source: ByteSource, size: number, parts: number): Promise<ReadRegister | undefined> {
  const others = Array.from({ length: parts - 1 }, () => started(task));
  try {
    const cuts = cutAtLines(source, size, parts);
    const head = cuts && readHead(task, cuts);
    if (!cuts || !head) return undefined;
    const [own, ...sent] = stretchesOf(cuts, head);
    sent.forEach((stretch, i) => others[i]!.worker.postMessage(stretch));
    const first = readPart(task, own!);
    return first && fitted(head, [first, ...(await Promise.all(others.map(({ part }) => part)))]);
  } finally {
    await Promise.all(others.map(({ worker }) => worker.terminate()));
  }
}

/** A worker, and the part it reads once told which; undefined when it dies over it. */
function started(task: RegisterTask): { readonly worker: Worker; readonly part: Promise<RegisterPart | undefined> } {
  const worker = new Worker(new URL('./register-entry.js', import.meta.url), { workerData: task });
  const part = new Promise<RegisterPart | undefined>((resolve) => {
    worker.once('message', resolve);
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
  return { worker, part };
}

/** The lines that every part is read behind, read alone. */
export function readHead(task: RegisterTask, { head }: Cuts): RegisterPart | undefined {
  return readPart(task, { head, start: head, end: head, after: -1 });
}

/** The parts to read; the first begins with the head. */
export function stretchesOf({ head, ends }: Cuts, { lines }: RegisterPart): Stretch[] {
  return ends.map((end, i) => ({ head, start: ends[i - 1] ?? head, end, after: i === 0 ? -1 : lines }));
}

/**
 * Fits parts together: each was read behind the head, so that lines and counts of the head are taken off again. Parts
 * that differ in encoding do not fit: the whole is then in the one that holds both.
 */
export function fitted(head: RegisterPart, parts: readonly (RegisterPart | undefined)[]): ReadRegister | undefined {
  const { encoding } = head.counts;
  const whole = parts.filter((part) => part?.counts.encoding === encoding) as RegisterPart[];
  if (whole.length < parts.length) return undefined;
  const problems: ReadRegister['problems'][number][] = [];
  const counts = { ...head.counts };
  let shift = 0;
  for (const part of whole) {
    for (const found of part.problems) problems.push(found.line > 0 ? { ...found, line: found.line + shift } : found);
    for (let row = 0; row < part.columns.count; row++) part.columns.line[row]! += shift;
    shift += part.lines - head.lines;
    for (const count of ['begun', 'rows', 'records'] as const) counts[count] += part.counts[count] - head.counts[count];
  }
  return { columns: joined(whole.map(({ columns }) => columns)), problems, counts };
}
