import { Worker } from 'node:worker_threads';
import { deviceAuditor } from './audit-device.ts';
import { ResultOrder } from './result-order.ts';
import type { Bench, DeviceResult, DeviceTask, FindingsPart, TaskBlock } from './task.ts';

/**
 * Devices of a block. Two blocks are under way at a time, so that no worker waits for this thread, and no more results
 * than theirs wait in memory for their turn.
 */
const blockSize = 32;

/**
 * Audits devices and yields the results in the order of the tasks, whatever the number of threads; what a large device
 * hands on in parts comes before its result. With one job everything happens in this thread; with more, workers take
 * the tasks by a shared counter, within each block the largest first.
 */
export async function* auditDevices(tasks: readonly DeviceTask[], bench: Bench, jobs: number): AsyncGenerator<DeviceResult | FindingsPart> {
  if (jobs <= 1) {
    const audit = deviceAuditor(bench);
    for (const task of tasks) yield* audit(task);
    return;
  }
  const workers = Array.from(
    { length: Math.min(jobs, tasks.length) },
    () => new Worker(new URL('./entry.js', import.meta.url), { workerData: bench }),
  );
  try {
    yield* inOrder(blocksOf(tasks), workers, tasks.length);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function blocksOf(tasks: readonly DeviceTask[]): TaskBlock[] {
  return Array.from({ length: Math.ceil(tasks.length / blockSize) }, (_, block) => ({
    tasks: tasks.slice(block * blockSize, (block + 1) * blockSize).toSorted((a, b) => b.bytes - a.bytes),
    taken: new Int32Array(new SharedArrayBuffer(4)),
  }));
}

async function* inOrder(
  blocks: readonly TaskBlock[],
  workers: readonly Worker[],
  count: number,
): AsyncGenerator<DeviceResult | FindingsPart> {
  const results = new ResultOrder();
  for (const worker of workers) {
    worker.on('message', (message: DeviceResult | FindingsPart) => results.put(message));
    worker.on('error', (error) => results.fail(error));
  }
  let sent = 0;
  while (results.done < count) {
    while (sent < blocks.length && sent * blockSize <= results.done + blockSize) {
      for (const worker of workers) worker.postMessage(blocks[sent]);
      sent++;
    }
    yield await results.next();
  }
}
