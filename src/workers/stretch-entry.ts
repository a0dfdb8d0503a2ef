import { parentPort, workerData } from 'node:worker_threads';
import { buffersOf } from '../exposures/book-columns.ts';
import { readOneStretch, type StretchTask } from './stretches.ts';

/** The worker's whole life: reads its stretch of a huge address book and moves the columns to whoever joins them. */
const read = readOneStretch(workerData as StretchTask);
parentPort!.postMessage(read, buffersOf(read.columns));
