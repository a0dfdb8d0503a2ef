import { parentPort, workerData } from 'node:worker_threads';
import { deviceAuditor } from './audit-device.ts';
import type { Bench, DeviceTask } from './task.ts';

/** The worker's whole life: audits each device it is sent, one by one, and hands the result back, buffers moved rather than copied. */
const audit = deviceAuditor(workerData as Bench);
let before: Promise<void> = Promise.resolve();
parentPort!.on('message', (task: DeviceTask) => {
  before = before.then(() => auditNext(task));
});

async function auditNext(task: DeviceTask): Promise<void> {
  const result = await audit(task);
  parentPort!.postMessage(result, [result.findings.buffer, result.numbers.buffer]);
}
