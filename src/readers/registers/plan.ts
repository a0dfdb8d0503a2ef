import type { CsvDialect } from '../../lib/csv.ts';
import type { CsvTable } from '../../lib/csv-file.ts';
import { type CsvHeader, listHeaders } from '../../lib/csv-header.ts';
import type { TextEncoding } from '../../lib/text-encoding.ts';
import type { Problem } from '../../model/problem.ts';
import { problem } from '../../model/problem-texts.ts';
import { type RegisterColumns, registerColumns } from './columns.ts';
import type { RegisterCounts, RegisterOptions } from './register-reader.ts';
import type { RowCounts } from './rows.ts';

/** How the rows of a register are to be read, whatever file they stand in; plain data, since other threads read by it. */
export interface TablePlan {
  readonly format: string;
  /** Encoding as in the WHATWG Encoding standard. */
  readonly encoding: string;
  /** Physical line of the header; what stands above it is titles. */
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly columns: RegisterColumns;
}

/** How the rows of a CSV register are to be read. */
export interface RegisterPlan extends TablePlan {
  readonly encoding: TextEncoding;
  readonly dialect: CsvDialect;
}

type PlanOptions = Pick<RegisterOptions, 'path' | 'defaultScope' | 'mapping'>;

/** Plans the reading of a table. Throws an AskfirstError when its columns do not say who, what or for which scope. */
export function tablePlan(format: string, encoding: string, header: CsvHeader, options: PlanOptions): TablePlan {
  const columns = registerColumns(header, options);
  return { format, encoding, headerLine: header.line, headers: header.headers, columns };
}

/** Plans the reading of a CSV table, likewise. */
export function registerPlan({ encoding, dialect, header }: CsvTable, options: PlanOptions): RegisterPlan {
  return { ...tablePlan('csv', encoding, header, options), encoding, dialect };
}

/** Headers that speak of a withdrawal, though none that is known: what stands below must not be passed over quietly. */
const takesAway = /widerruf|widersprech|widerspr[ou]ch|abmeld|abgemeldet|gesperrt|opt.?out|revok|withdr|unsubscri|objection/i;

/** Whether a header or the name of a sheet speaks of a withdrawal. */
export function speaksOfWithdrawal(text: string): boolean {
  return takesAway.test(text);
}

/** What had to be guessed or left out of the whole file. */
export function problemsOf({ encoding, headerLine, columns: { ignored, unexpected } }: TablePlan): Problem[] {
  const problems: Problem[] = [];
  if (encoding === 'windows-1252') problems.push(problem('note', 'file-charset-guessed', 0));
  const taking = unexpected.filter(speaksOfWithdrawal);
  if (taking.length > 0) problems.push(problem('lost', 'withdrawal-column-unknown', headerLine, { headers: listHeaders(taking) }));
  if (ignored.length > 0) problems.push(problem('note', 'columns-ignored', headerLine, { headers: listHeaders(ignored) }));
  return problems;
}

/** What the register held, added up over its parts. */
export function countsOf({ format, encoding, columns }: TablePlan, parts: readonly RowCounts[]): RegisterCounts {
  const sum = (count: keyof RowCounts): number => parts.reduce((total, part) => total + part[count], 0);
  const { mapping, ignored, scope } = columns;
  const begun = sum('begun');
  return {
    format,
    encoding,
    begun,
    rows: begun - sum('lost'),
    records: sum('records'),
    mapping,
    ignored,
    hasScope: scope !== undefined,
  };
}
