import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { acme } from '../cli/program.ts';

/** One row of the fixture company's register, by the canonical headers. */
export type Statement = Readonly<Record<string, string>>;

/** The rows of `fixtures/acme/register.csv`, read by another program than ours. */
export function acmeStatements(): Statement[] {
  const text = readFileSync(path.join(acme, 'register.csv'), 'utf8');
  return parse(text, { delimiter: ';', columns: true, bom: true });
}

/** A moment on the clocks of the company, Berlin. */
export interface LocalMoment {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** `11:20`; undefined where only the day is known. */
  readonly time: string | undefined;
}

const clocks = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'medium' });

/** What a date cell of the register means on Berlin's clocks; undefined when blank. */
export function momentOf(cell: string): LocalMoment | undefined {
  const german = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(cell);
  if (german) return { year: german[3]!, month: german[2]!, day: german[1]!, time: undefined };
  if (cell === '') return undefined;
  const [date, time] = cell.length === 10 ? [cell] : clocks.format(new Date(cell)).split(' ');
  const [year, month, day] = date!.split('-');
  return { year: year!, month: month!, day: day!, time };
}
