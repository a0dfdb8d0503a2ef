import { numberOf, plainNumber } from './number-text.ts';
import { isoDate, serialDate } from './serial-date.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { Styles } from './styles.ts';
import { unescapeText } from './escaped-text.ts';

/**
 * What a cell holds. `number`: typed as one, so that zeros and a plus before it are gone. `uncalculated`: a formula
 * whose result the file does not say.
 */
type XlsxKind = 'text' | 'number' | 'boolean' | 'date' | 'error' | 'uncalculated';

/** A cell that is not blank. */
export interface XlsxCell {
  /** 0-based. */
  readonly column: number;
  readonly kind: XlsxKind;
  /**
   * Numbers in plain decimal digits; dates as `2026-03-01` or `2026-03-01T14:05:00`, local, unless the file names an
   * offset; `true` or `false`; errors as Excel names them; empty when `uncalculated`.
   */
  readonly text: string;
  /** The text is the result that a formula last had. */
  readonly formula: boolean;
  /** Shown with a line through it. */
  readonly struck: boolean;
}

/** A cell as the XML has it; blank ones too. */
export interface RawCell {
  column: number;
  type: string;
  style: number;
  /** Text of `v`, and of every `t` that is not phonetic. */
  value: string;
  hasValue: boolean;
  formula: boolean;
}

/** What cells are read by. */
export interface CellContext {
  readonly strings: Pick<SharedStrings, 'get'>;
  readonly styles: Pick<Styles, 'isDate' | 'isStruck'>;
  readonly from1904: boolean;
  /** The workbook asks to be calculated when opened: programs that do not calculate put 0 as the result of formulas. */
  readonly recalculates: boolean;
}

/** Content of a cell; undefined when it is blank, `missing` when the text it refers to does not exist. */
export function cellOf(raw: RawCell, context: CellContext): XlsxCell | 'missing' | undefined {
  const { column, type, value, formula } = raw;
  const struck = context.styles.isStruck(raw.style);
  if (formula && (type === 'str' ? !raw.hasValue : value === '' || (context.recalculates && value.trim() === '0')))
    return { column, kind: 'uncalculated', text: '', formula, struck };
  if (value === '') return undefined;
  const cell = (kind: XlsxKind, text: string): XlsxCell | undefined => (text === '' ? undefined : { column, kind, text, formula, struck });
  if (type === 's') {
    const text = context.strings.get(indexOf(value));
    return text === undefined ? 'missing' : cell('text', text);
  }
  if (type === 'str' || type === 'inlineStr') return cell('text', unescapeText(value));
  if (type === 'b') return cell('boolean', /^(?:1|true)$/.test(value.trim()) ? 'true' : 'false');
  if (type === 'e') return cell('error', value);
  if (type === 'd') {
    const date = isoDate(value);
    return date === undefined ? cell('text', value) : cell('date', date);
  }
  const number = numberOf(value);
  if (number === undefined) return cell('text', value);
  const date = context.styles.isDate(raw.style) ? serialDate(number, context.from1904) : undefined;
  return date === undefined ? cell('number', plainNumber(number)) : cell('date', date);
}

/** Place of a shared text; -1 for what is no plain number, since Number reads more than one spelling. */
function indexOf(value: string): number {
  return /^\s*\d+\s*$/.test(value) ? Number(value) : -1;
}
