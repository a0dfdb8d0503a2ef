import type { CsvDialect } from '../../lib/csv.ts';
import type { CsvTable } from '../../lib/csv-file.ts';
import { type CsvHeader, listHeaders } from '../../lib/csv-header.ts';
import { phraseFact } from '../../lib/text.ts';
import type { TextEncoding } from '../../lib/text-encoding.ts';
import type { Problem } from '../../model/problem.ts';
import { problem } from '../../model/problem-texts.ts';
import { AskfirstError } from '../../error.ts';
import { type RegisterColumns, registerColumns } from './columns.ts';
import { type Profile, profileOf, type RegisterProfile } from './profiles/profile.ts';
import { profileColumns } from './profiles/profile-columns.ts';
import { speaksOfWithdrawal } from './withdrawals.ts';
import type { RegisterMapping } from '../../model/register-mapping.ts';
import type { Scope } from '../../model/scope.ts';
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
  /** What the user or the profile says of the register. */
  readonly mapping: RegisterMapping | undefined;
  /** The profile by which the table was recognised. */
  readonly profile: Profile | undefined;
  readonly defaultScope: Scope | undefined;
}

/** How the rows of a CSV register are to be read. */
export interface RegisterPlan extends TablePlan {
  readonly encoding: TextEncoding;
  readonly dialect: CsvDialect;
}

type PlanOptions = Pick<RegisterOptions, 'path' | 'defaultScope' | 'mapping' | 'subjects'>;

/** Plans the reading of a table. Throws an AskfirstError when its columns do not say who, what or for which scope. */
export function tablePlan(format: string, encoding: string, header: CsvHeader, options: PlanOptions): TablePlan {
  const { headers, line: headerLine } = header;
  const profile = profileOf(headers);
  const { columns, mapping } = profile
    ? profileColumns(profile, header, options)
    : { columns: registerColumns(header, options), mapping: options.mapping };
  if (profile?.kind === 'register') requireSubjects(profile, columns, options);
  return { format: profile?.id ?? format, encoding, headerLine, headers, columns, mapping, profile, defaultScope: options.defaultScope };
}

/** A register that names persons by id is read once the exports that hold their numbers were. */
function requireSubjects(
  { id, title, needs }: RegisterProfile,
  { subject, mapping }: RegisterColumns,
  { path, subjects }: PlanOptions,
): void {
  if (subject === undefined || (subjects?.complete && subjects.exports > 0)) return;
  throw new AskfirstError('register-lookup-missing', {
    file: path,
    profile: id,
    title: phraseFact(title),
    column: mapping['subject']?.[0] ?? '',
    needs: phraseFact(needs),
  });
}

/** Plans the reading of a CSV table, likewise. */
export function registerPlan({ encoding, dialect, header }: CsvTable, options: PlanOptions): RegisterPlan {
  return { ...tablePlan('csv', encoding, header, options), encoding, dialect };
}

/** What had to be guessed or left out of the whole file. */
export function problemsOf(plan: TablePlan): Problem[] {
  const { encoding, headerLine, columns, profile } = plan;
  const { ignored, unexpected, belowWithdrawals = [] } = columns;
  const problems: Problem[] = [];
  if (encoding === 'windows-1252') problems.push(problem('note', 'file-charset-guessed', 0));
  if (profile?.kind === 'register') problems.push(...scopeNotes(profile, plan));
  problems.push(...ignoredProblems(ignored, [...unexpected, ...belowWithdrawals], headerLine));
  return problems;
}

/** What is listed of columns that were taken for nothing; `unexpected` are those that nobody said should be. */
export function ignoredProblems(ignored: readonly string[], unexpected: readonly string[], line: number): Problem[] {
  const problems: Problem[] = [];
  const taking = unexpected.filter(speaksOfWithdrawal);
  if (taking.length > 0) problems.push(problem('lost', 'withdrawal-column-unknown', line, { headers: listHeaders(taking) }));
  if (ignored.length > 0) problems.push(problem('note', 'columns-ignored', line, { headers: listHeaders(ignored) }));
  return problems;
}

/** What a profile leaves of the scope that was wanted, unless a mapping says it. */
function scopeNotes({ title, scope, scopeHeader }: RegisterProfile, { headerLine, mapping, defaultScope }: TablePlan): Problem[] {
  const named = phraseFact(title);
  if (mapping?.scope === 'none') return [problem('note', 'scope-column-missing', headerLine, { title: named, column: scopeHeader ?? '' })];
  const wanted = defaultScope === 'none' ? undefined : defaultScope;
  if (scope === undefined || mapping?.scope !== scope || wanted === undefined || wanted === scope) return [];
  return [problem('note', 'scope-not-raised', headerLine, { title: named, scope, wanted })];
}

/** What is to be said of the rows once all were taken. */
export function closingNotes({ profile }: Pick<TablePlan, 'profile'>, parts: readonly RowCounts[]): Problem[] {
  const sum = sumOf(parts);
  if (profile?.kind === 'lookup') return [problem('note', 'lookup-read', 0, { count: sum('named') })];
  return sum('beside') > 0 ? [problem('note', 'rows-beside', 0, { count: sum('beside') })] : [];
}

function sumOf(parts: readonly RowCounts[]): (count: keyof RowCounts) => number {
  return (count) => parts.reduce((total, part) => total + part[count], 0);
}

/** What the register held, added up over its parts. */
export function countsOf({ format, encoding, columns, profile }: TablePlan, parts: readonly RowCounts[]): RegisterCounts {
  const sum = sumOf(parts);
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
    hasScope: scope !== undefined || (profile?.kind === 'register' && profile.scope !== undefined),
  };
}
