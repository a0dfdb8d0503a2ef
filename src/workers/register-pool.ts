import { Worker } from 'node:worker_threads';
import type { ByteSource } from '../lib/bytes.ts';
import { reasonOf } from '../lib/files.ts';
import type { LocalTime } from '../lib/local-time.ts';
import { closingNotes, countsOf, problemsOf, type RegisterPlan } from '../readers/registers/plan.ts';
import { readPart, type ReadRegister, type PartTask, type RegisterPart, type RegisterTask } from './register-part.ts';
import { planParts } from './register-plan.ts';

/**
 * Reads a CSV register in parts, the first in this thread, each other in a worker of its own: what comes out is what
 * reading it from front to back gives. Reads `source`, the whole file, to its end. The workers load meanwhile.
 *
 * Undefined when it cannot be read in parts, or when a part could not be read: whatever the reason, reading from front to
 * back then says so as it should.
 *
 * @throws AskfirstError when its columns do not say who, what or for which scope
 */
export async function readInParts(
  task: RegisterTask,
  source: ByteSource,
  size: number,
  parts: number,
  dates: LocalTime,
): Promise<ReadRegister | undefined> {
  const others = Array.from({ length: parts - 1 }, () => started(task));
  try {
    const targets = Array.from({ length: parts - 1 }, (_, i) => Math.floor((size * (i + 1)) / parts));
    const planned = planParts(task, source, size, targets);
    if (!planned) return undefined;
    const [own, ...sent] = planned as [PartTask, ...PartTask[]];
    sent.forEach((part, i) => others[i]!.worker.postMessage(part));
    const first = readPart(task, own, dates);
    const read = [first, ...(await Promise.all(others.slice(0, sent.length).map(({ part }) => part)))];
    return fitted(own.plan, read);
  } catch (error) {
    if (reasonOf(error) === undefined) throw error;
    return undefined;
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

/** Fits parts together, as far as the first behind which nothing can be read. Undefined when one is missing. */
export function fitted(plan: RegisterPlan, parts: readonly (RegisterPart | undefined)[]): ReadRegister | undefined {
  const whole: RegisterPart[] = [];
  for (const part of parts) {
    if (!part) return undefined;
    whole.push(part);
    if (part.fault) break;
  }
  const counts = whole.map((part) => part.counts);
  return {
    parts: whole.map(({ filled }) => filled),
    problems: [...problemsOf(plan), ...whole.flatMap(({ problems }) => problems), ...closingNotes(plan, counts)],
    counts: countsOf(plan, counts),
  };
}
