import type { ByteSource } from '../../lib/bytes.ts';
import { openCsv } from '../../lib/csv-file.ts';
import type { RegisterSink } from '../../model/consent-record.ts';
import { headerWords } from './header-fields.ts';
import { closingNotes, countsOf, problemsOf, registerPlan } from './plan.ts';
import type { RegisterCounts, RegisterOptions } from './register-reader.ts';
import { rowTaker } from './rows.ts';

/** Reads a consent register in CSV from front to back; `workers/register-pool.ts` reads one in parts, with the same result. */
export function readRegisterCsv(open: () => ByteSource, options: RegisterOptions, sink: RegisterSink): RegisterCounts {
  const file = openCsv(open, headerWords(options.mapping));
  const plan = registerPlan(file, options);
  for (const found of problemsOf(plan)) sink.problem(found);
  const taker = rowTaker(plan, options, sink);
  const fault = file.rows((row) => taker.take(row));
  if (fault) taker.fault(fault);
  const counts = [taker.counts()];
  for (const note of closingNotes(plan, counts)) sink.problem(note);
  return countsOf(plan, counts);
}
