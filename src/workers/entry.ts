import { parentPort, workerData } from 'node:worker_threads';
import { deviceAuditor } from './audit-device.ts';
import { deviceSurveyor, type NamedPersons } from './named-persons.ts';
import type { Bench, DeviceResult, DeviceTask, FindingsPart, TaskBlock } from './task.ts';

/**
 * The worker's whole life: takes devices from one block after the other, as the other workers do, and hands results
 * back, buffers moved rather than copied.
 */
const bench = workerData as Bench;
const audit = deviceAuditor(bench);
/** Memory of its own, which goes with the last block that asks for names. */
let survey: ReturnType<typeof deviceSurveyor> | undefined;
let before: Promise<void> = Promise.resolve();
parentPort!.on('message', (block: TaskBlock) => {
  before = before.then(() => (block.wanted === 'names' ? surveyBlock(block) : auditBlock(block)));
});

async function auditBlock(block: TaskBlock): Promise<void> {
  survey = undefined;
  for (const task of taken(block)) for await (const message of audit(task)) parentPort!.postMessage(message, buffersOf(message));
}

async function surveyBlock(block: TaskBlock): Promise<void> {
  survey ??= deviceSurveyor(bench);
  for (const task of taken(block)) {
    const named = await survey(task);
    parentPort!.postMessage(named, buffersOf(named));
  }
}

function* taken({ tasks, taken: count }: TaskBlock): Generator<DeviceTask> {
  for (let at = Atomics.add(count, 0, 1); at < tasks.length; at = Atomics.add(count, 0, 1)) yield tasks[at]!;
}

/** The memory of a message, to be moved rather than copied. */
function buffersOf(message: DeviceResult | FindingsPart | NamedPersons): ArrayBuffer[] {
  if ('part' in message) return [message.part.buffer];
  if ('rows' in message) return [message.rows.buffer, message.counts.buffer, message.words.buffer];
  const { findings, numbers, copies } = message;
  return [findings.buffer, numbers.buffer, ...(copies ? [copies.buffer] : [])];
}
