import { Worker } from 'node:worker_threads';
import { deviceAuditor } from './audit-device.ts';
import type { Bench, DeviceResult, DeviceTask } from './task.ts';

/** How many devices may be under way or waiting for their turn: bounds what is held in memory. */
const window = 64;
/** Tasks a worker has at hand, so that it never waits for the main thread. */
const ahead = 2;

/**
 * Audits devices and yields the results in the order of the tasks, whatever the number of threads.
 * With one job everything happens in this thread; with more, workers take the tasks one by one.
 */
export async function* auditDevices(tasks: readonly DeviceTask[], bench: Bench, jobs: number): AsyncGenerator<DeviceResult> {
  if (jobs <= 1) {
    const audit = deviceAuditor(bench);
    for (const task of tasks) yield await audit(task);
    return;
  }
  const workers = Array.from(
    { length: Math.min(jobs, tasks.length) },
    () => new Worker(new URL('./entry.js', import.meta.url), { workerData: bench }),
  );
  try {
    yield* inOrder(tasks, workers);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function* inOrder(tasks: readonly DeviceTask[], workers: readonly Worker[]): AsyncGenerator<DeviceResult> {
  const done = new Map<number, DeviceResult>();
  const busy = new Map<Worker, number>(workers.map((worker) => [worker, 0]));
  let sent = 0;
  let yielded = 0;
  let failure: Error | undefined;
  let wake = (): void => {};
  const feed = (): void => {
    for (let load = 0; load < ahead; load++) {
      for (const [worker, count] of busy) {
        if (count > load || sent >= tasks.length || sent - yielded >= window) continue;
        worker.postMessage(tasks[sent++]);
        busy.set(worker, count + 1);
      }
    }
  };
  for (const worker of workers) {
    worker.on('message', (result: DeviceResult) => {
      busy.set(worker, busy.get(worker)! - 1);
      done.set(result.index, result);
      feed();
      wake();
    });
    worker.on('error', (error) => {
      failure = error instanceof Error ? error : new Error(String(error));
      wake();
    });
  }
  feed();
  while (yielded < tasks.length) {
    const result = done.get(yielded);
    if (result) {
      done.delete(yielded++);
      feed();
      yield result;
    } else if (failure) throw failure;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}
