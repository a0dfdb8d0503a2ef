import { parentPort, workerData } from 'node:worker_threads';
import { deviceAuditor } from './audit-device.ts';
import type { Bench, DeviceTask } from './task.ts';

/** The worker's whole life: audits each device it is sent and hands the result back, buffers moved rather than copied. */
const audit = deviceAuditor(workerData as Bench);
parentPort!.on('message', (task: DeviceTask) => {
  const result = audit(task);
  parentPort!.postMessage(result, [result.findings.buffer, result.numbers.buffer]);
});
