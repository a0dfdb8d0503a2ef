import { Worker } from 'node:worker_threads';
import type { RecordColumns, RegisterColumns } from '../registers/columns.ts';
import { indexed, indexRange, indexRest, unindexed } from '../registers/register-index.ts';

/** Slots `[from, to)` of an index to be laid by one thread. */
export interface RangeTask {
  readonly index: RegisterColumns;
  readonly from: number;
  readonly to: number;
}

/** Records from which on a further thread gains more than it costs to start. */
const worthThread = 1_000_000;

/** Lays the index over records, a range of the slots in each thread: for any number of threads it finds the same. */
export async function indexedInRanges(columns: RecordColumns, jobs: number): Promise<RegisterColumns> {
  const threads = Math.min(jobs, Math.floor(columns.count / worthThread));
  if (threads < 2) return indexed(columns);
  const index = unindexed(columns);
  const { length } = index.slots;
  const [own, ...others] = Array.from({ length: threads }, (_, i): RangeTask => {
    return { index, from: Math.floor((length * i) / threads), to: Math.floor((length * (i + 1)) / threads) };
  }) as [RangeTask, ...RangeTask[]];
  const sent = others.map((task) => laid(task));
  const rests = [indexRange(index, own.from, own.to), ...(await Promise.all(sent))];
  for (const rest of rests) {
    // A thread that died over its range may have left anything in it.
    if (rest === undefined) return indexed(columns);
    indexRest(index, rest);
  }
  return index;
}

/** Lays a range in a worker; the records it gave back, undefined when it died. */
function laid(task: RangeTask): Promise<number[] | undefined> {
  const worker = new Worker(new URL('./index-entry.js', import.meta.url), { workerData: task });
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
}
