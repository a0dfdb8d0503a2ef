import { parentPort, workerData } from 'node:worker_threads';
import { indexRange } from '../registers/register-index.ts';
import type { RangeTask } from './index-pool.ts';

/** The worker's whole life: lays one range of the index; slots and chains are shared memory. */
const { index, from, to } = workerData as RangeTask;
parentPort!.postMessage(indexRange(index, from, to));
