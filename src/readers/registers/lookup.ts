import type { RegisterSink } from '../../model/consent-record.ts';
import type { ProblemFacts } from '../../model/problem.ts';
import { problem, type ProblemCode } from '../../model/problem-texts.ts';
import { isBlankFrom } from '../../lib/csv-cell.ts';
import { normaliseHeader } from '../../lib/csv-header.ts';
import { brokenCells } from './broken-cells.ts';
import { rowNumbers } from './number-cells.ts';
import type { TablePlan } from './plan.ts';
import type { LookupProfile } from './profiles/profile.ts';
import type { RegisterOptions } from './register-reader.ts';
import { columnName, faultOf } from './row-fault.ts';
import type { RowTaker } from './rows.ts';
import { subjectId } from './subjects.ts';

/**
 * Takes the rows of an export that says which numbers belong to an id. It gives no record; a row whose number cannot be
 * read is listed as lost, and a person without a number is none that anything could be said of.
 */
export function lookupTaker(
  profile: LookupProfile,
  { headers, columns }: Pick<TablePlan, 'headers' | 'columns'>,
  { numbers: reader, subjects }: RegisterOptions,
  sink: RegisterSink,
): RowTaker {
  const numbers = rowNumbers(reader, columns);
  const words = new Set(profile.ids);
  const idColumns = headers.flatMap((header, i) => (words.has(normaliseHeader(header)) ? [i] : []));
  const broken = brokenCells({ ...columns, phones: [...columns.phones, ...idColumns.map((at) => ({ at, international: false }))] });
  let lost = 0;
  let named = 0;
  if (subjects) subjects.exports++;

  function lose(code: ProblemCode, line: number, facts: ProblemFacts = {}): void {
    lost++;
    sink.problem(problem('lost', code, line, facts));
  }

  return {
    take(row, damage) {
      if (damage) return lose(damage.code, row.line, damage.facts);
      if (isBlankFrom(row, 0)) return;
      const fault = faultOf(row, headers.length);
      if (fault) return lose(fault.code, row.line, fault.facts);
      numbers.read(row);
      const failed = row.origin && broken(row.origin);
      const reason = failed ?? (numbers.filled ? numbers.lost : undefined);
      if (reason) lose(reason.code, row.line, { column: columnName(headers, row, reason.column) });
      for (const { column, restored } of numbers.restored)
        sink.problem(problem('note', 'number-reconstructed', row.line, { column: columnName(headers, row, column), restored }));
      // Which of several numbers it is nobody can tell, so that none is anybody's.
      if (failed || numbers.undecided) return;
      const other = columns.phones.length === 0;
      if (numbers.count === 0 && !other) return;
      named++;
      for (const column of idColumns) {
        const id = column < row.count ? subjectId(row.text(column)) : '';
        if (id === '') continue;
        if (other) subjects?.addOther(id);
        else subjects?.add(id, numbers.keys.slice(0, numbers.count));
      }
    },
    lose(line, { code, facts }) {
      lose(code, line, facts);
    },
    fault({ code, line }) {
      lose(code, line);
    },
    counts: () => ({ begun: lost, lost, records: 0, beside: 0, named }),
  };
}
