import { parentPort, workerData } from 'node:worker_threads';
import { readPart, type RegisterTask, type Stretch } from './register-part.ts';

/** The worker's whole life: reads the one part it is sent; the columns are shared memory already. */
parentPort!.once('message', (stretch: Stretch) => parentPort!.postMessage(readPart(workerData as RegisterTask, stretch)));
