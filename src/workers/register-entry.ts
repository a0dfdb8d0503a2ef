import { parentPort, workerData } from 'node:worker_threads';
import { type PartTask, readPart, type RegisterTask } from './register-part.ts';

/** The worker's whole life: reads the one part it is sent; the columns are shared memory already. */
parentPort!.once('message', (part: PartTask) => parentPort!.postMessage(readPart(workerData as RegisterTask, part)));
