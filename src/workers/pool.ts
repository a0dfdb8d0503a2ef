import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { deviceAuditor } from './audit-device.ts';
import { deviceSurveyor, type NamedPersons } from './named-persons.ts';
import { ResultOrder } from './result-order.ts';
import { SharedNames } from './shared-names.ts';
import type { Bench, DeviceResult, DeviceTask, FindingsPart, TaskBlock } from './task.ts';

/**
 * Devices of a block. Two blocks are under way at a time, so that no worker waits for this thread, and no more results
 * than theirs wait in memory for their turn.
 */
const blockSize = 32;

/**
 * Audits devices and yields the results in the order of the tasks, whatever the number of threads; what a large device
 * hands on in parts comes before its result. With one job everything happens in this thread; with more, workers take
 * the tasks by a shared counter, within each block the largest first. Where devices can differ about whose a number is
 * (`bench.differing`), all are read for the names of persons first.
 *
 * @param named told how many devices have been read for names
 */
export async function* auditDevices(
  tasks: readonly DeviceTask[],
  bench: Bench,
  jobs: number,
  named: (done: number) => void = () => {},
): AsyncGenerator<DeviceResult | FindingsPart> {
  if (jobs <= 1) {
    await compared(surveyedHere(tasks, bench), bench, named);
    const audit = deviceAuditor(bench);
    for (const task of tasks) yield* audit(task);
    return;
  }
  const workers = Array.from(
    { length: Math.min(jobs, tasks.length) },
    () => new Worker(new URL('./entry.js', import.meta.url), { workerData: bench }),
  );
  try {
    await compared(inOrder<NamedPersons>(blocksOf(tasks, 'names'), workers, tasks.length), bench, named);
    yield* inOrder<DeviceResult | FindingsPart>(blocksOf(tasks, 'audit'), workers, tasks.length);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Marks the numbers about which devices differ; takes nothing from `persons` where none can. */
async function compared(
  persons: AsyncIterable<NamedPersons>,
  { register, differing }: Bench,
  named: (done: number) => void,
): Promise<void> {
  if (differing === undefined) return;
  const names = new SharedNames(register.count, differing);
  let done = 0;
  for await (const ofDevice of persons) {
    names.add(ofDevice);
    named(++done);
  }
}

async function* surveyedHere(tasks: readonly DeviceTask[], bench: Bench): AsyncGenerator<NamedPersons> {
  const survey = deviceSurveyor(bench);
  for (const task of tasks) {
    yield await survey(task);
    await turn();
  }
}

function blocksOf(tasks: readonly DeviceTask[], wanted: TaskBlock['wanted']): TaskBlock[] {
  return Array.from({ length: Math.ceil(tasks.length / blockSize) }, (_, block) => ({
    wanted,
    tasks: tasks.slice(block * blockSize, (block + 1) * blockSize).toSorted((a, b) => b.bytes - a.bytes),
    taken: new Int32Array(new SharedArrayBuffer(4)),
  }));
}

/** What the workers make of the blocks, in the order of the tasks. */
async function* inOrder<M extends DeviceResult | FindingsPart | NamedPersons>(
  blocks: readonly TaskBlock[],
  workers: readonly Worker[],
  count: number,
): AsyncGenerator<M> {
  const results = new ResultOrder<M>();
  const put = (message: M): void => results.put(message);
  const fail = (error: unknown): void => results.fail(error);
  for (const worker of workers) worker.on('message', put).on('error', fail);
  let sent = 0;
  while (results.done < count) {
    while (sent < blocks.length && sent * blockSize <= results.done + blockSize) {
      for (const worker of workers) worker.postMessage(blocks[sent]);
      sent++;
    }
    yield await results.next();
  }
  for (const worker of workers) worker.off('message', put).off('error', fail);
}
