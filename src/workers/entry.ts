import { parentPort, workerData } from 'node:worker_threads';
import { deviceAuditor } from './audit-device.ts';
import type { Bench, DeviceResult, TaskBlock } from './task.ts';

/**
 * The worker's whole life: takes devices from one block after the other, as the other workers do, and hands results
 * back, buffers moved rather than copied.
 */
const audit = deviceAuditor(workerData as Bench);
let before: Promise<void> = Promise.resolve();
parentPort!.on('message', (block: TaskBlock) => {
  before = before.then(() => auditBlock(block));
});

async function auditBlock({ tasks, taken }: TaskBlock): Promise<void> {
  for (let at = Atomics.add(taken, 0, 1); at < tasks.length; at = Atomics.add(taken, 0, 1)) {
    for await (const message of audit(tasks[at]!)) {
      parentPort!.postMessage(message, 'part' in message ? [message.part.buffer] : buffersOf(message));
    }
  }
}

/** The memory of a result, to be moved rather than copied. */
function buffersOf({ findings, numbers, copies }: DeviceResult): ArrayBuffer[] {
  return [findings, numbers, ...(copies ? [copies] : [])].map(({ buffer }) => buffer);
}
