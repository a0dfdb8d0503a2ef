import type { ByteSource } from '../../lib/bytes.ts';
import { isBlankFrom } from '../../lib/csv-cell.ts';
import { openCsv } from '../../lib/csv-file.ts';
import { listHeaders } from '../../lib/csv-header.ts';
import type { CsvRow } from '../../lib/csv-row.ts';
import type { ConsentRecord, RegisterSink } from '../../model/consent-record.ts';
import type { ProblemFacts } from '../../model/problem.ts';
import { problem, type ProblemCode } from '../../model/problem-texts.ts';
import { rowCells } from './cells.ts';
import { registerColumns, registerWords } from './columns.ts';
import { rowNumbers } from './number-cells.ts';
import type { RegisterCounts, RegisterOptions } from './register-reader.ts';
import type { EachStatement } from './statements.ts';
import { statementsOf } from './statements.ts';

type ReusedRecord = { -readonly [field in keyof ConsentRecord]: ConsentRecord[field] };

/**
 * Reads a consent register in CSV. Every row begun either gives records or is listed as lost, once, with its line. A row
 * that is lost for a date or a further number, but says that somebody refused or withdrew, gives that record all the same.
 */
export function readRegisterCsv(open: () => ByteSource, options: RegisterOptions, sink: RegisterSink): RegisterCounts {
  const { encoding, header, rows } = openCsv(open, registerWords);
  const columns = registerColumns(header, options.path, options.defaultScope);
  const numbers = rowNumbers(options.numbers, columns);
  const cells = rowCells(columns, options);
  const width = header.headers.length;
  const record = newRecord();
  let begun = 0;
  let lost = 0;
  let records = 0;

  function lose(code: ProblemCode, line: number, facts: ProblemFacts): void {
    lost++;
    sink.problem(problem('lost', code, line, facts));
  }

  const push: EachStatement = (status, when, until) => {
    record.status = status;
    record.day = when?.day;
    record.second = when?.second ?? -1;
    record.until = until;
    for (const key of numbers.keys) {
      record.number = key;
      for (const scope of cells.scopes) {
        record.scope = scope;
        records++;
        sink.record(record);
      }
    }
  };

  function read(row: CsvRow): void {
    if (isBlankFrom(row, 0)) return;
    begun++;
    if (row.dirty) return lose('row-stray-quote', row.line, { last: row.lastLine });
    if (!isBlankFrom(row, width)) return lose('row-too-wide', row.line, { columns: width });
    numbers.read(row);
    cells.read(row);
    const reason = numbers.lost ?? cells.lost;
    if (reason) lose(reason.code, row.line, { column: header.headers[reason.column] ?? '' });
    record.line = row.line;
    record.evidence = cells.evidence;
    record.controller = cells.controller;
    record.name = cells.name;
    statementsOf(cells.statement, push);
  }

  noteGuesses();
  const fault = rows(read);
  if (fault) {
    begun++;
    lose(fault.code, fault.line, {});
  }
  const { mapping, ignored } = columns;
  const hasScope = columns.scope !== undefined;
  return { format: 'csv', encoding, begun, rows: begun - lost, records, mapping, ignored, hasScope };

  function noteGuesses(): void {
    if (encoding === 'windows-1252') sink.problem(problem('note', 'file-charset-guessed', 0));
    if (columns.ignored.length === 0) return;
    const taking = columns.ignored.filter((name) => takesAway.test(name));
    if (taking.length > 0) sink.problem(problem('lost', 'withdrawal-column-unknown', header.line, { headers: listHeaders(taking) }));
    sink.problem(problem('note', 'columns-ignored', header.line, { headers: listHeaders(columns.ignored) }));
  }
}

/** Headers that speak of a withdrawal, though none that is known: what stands below must not be passed over quietly. */
const takesAway = /widerruf|widersprech|widerspr[ou]ch|abmeld|abgemeldet|gesperrt|opt.?out|revok|withdr|unsubscri|objection/i;

function newRecord(): ReusedRecord {
  return {
    number: 0,
    status: 'unknown',
    scope: 'none',
    day: undefined,
    second: -1,
    until: undefined,
    evidence: false,
    controller: '',
    name: '',
    line: 0,
  };
}
