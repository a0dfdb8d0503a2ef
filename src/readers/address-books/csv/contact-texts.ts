import type { CsvRow } from '../../../lib/csv-row.ts';
import type { ContactField, ContactSink } from '../../../model/contact-sink.ts';
import type { Cell } from './cell.ts';
import type { BookField, BookPlan } from './plan.ts';

const ASTERISK = 42;
const SLASH = 47;
const AT = 64;
const COMMA = 44;

/** Fields of which a contact has one: the first filled column gives it. */
const single: readonly BookField[] = ['formatted', 'family', 'organisation', 'account'];

/**
 * Pushes what a row says of a contact besides its numbers, from the columns before `limit`.
 *
 * A nickname stands in for a name where none is given, for such an entry is a person's all the same. An address of
 * Exchange (`/o=…`, type EX) is no e-mail address. Google marks the labels it makes by itself with `* `.
 */
export function contactTexts(
  { columns, labels, joined, mapped }: BookPlan,
  cell: Cell,
  sink: ContactSink,
): (row: CsvRow, limit: number) => void {
  const of = (field: BookField): readonly number[] => columns.get(field) ?? [];
  const push = (field: ContactField): void => sink.text(field, cell.bytes, cell.start, cell.end);

  function first(row: CsvRow, limit: number, field: BookField, as: ContactField): boolean {
    for (const column of of(field)) {
      if (column >= limit || !cell.load(row, column)) continue;
      push(as);
      return true;
    }
    return false;
  }

  function each(row: CsvRow, limit: number, field: BookField, separator: ':::' | ';' | undefined, take: () => void): void {
    for (const column of of(field)) {
      if (column >= limit || !cell.load(row, column)) continue;
      if (separator === undefined) take();
      else cell.eachPart(separator, take);
    }
  }

  function email(): void {
    const { bytes, start, end } = cell;
    if (bytes[start] !== SLASH && bytes.subarray(start, end).includes(AT)) push('email');
  }

  function label(): void {
    if (cell.bytes[cell.start] === ASTERISK && cell.bytes[cell.start + 1] === 32) cell.start += 2;
    if (cell.start < cell.end) push('category');
    // Tables of other programs part labels by commas as well; a label may hold one, so the whole counts, too.
    if (mapped && cell.bytes.subarray(cell.start, cell.end).includes(COMMA)) cell.eachPart(',', () => push('category'));
  }

  return (row, limit) => {
    let named = false;
    for (const field of single) {
      const found = first(row, limit, field, field as ContactField);
      named ||= found && (field === 'formatted' || field === 'family');
    }
    named = given(row, limit) || named;
    if (!named) first(row, limit, 'called', 'formatted');
    each(row, limit, 'email', joined ? ':::' : undefined, email);
    each(row, limit, 'category', labels, label);
  };

  /** Given name and further ones as one text. */
  function given(row: CsvRow, limit: number): boolean {
    const further = text(row, limit, 'middle');
    if (further === '') return first(row, limit, 'given', 'given');
    const bytes = Buffer.from(`${text(row, limit, 'given')} ${further}`.trim());
    sink.text('given', bytes, 0, bytes.length);
    return true;
  }

  function text(row: CsvRow, limit: number, field: BookField): string {
    for (const column of of(field)) if (column < limit && cell.load(row, column)) return cell.text;
    return '';
  }
}
