import { type CsvHeader, mayBePersonal } from '../../../lib/csv-header.ts';
import type { JsonNode } from '../../../lib/json/node.ts';
import { TextRow } from '../../../lib/text-row.ts';
import type { RegisterSink } from '../../../model/consent-record.ts';
import { type ProblemCode, problem } from '../../../model/problem-texts.ts';
import type { Scope } from '../../../model/scope.ts';
import { ignoredProblems } from '../plan.ts';
import type { RegisterCounts, RegisterOptions } from '../register-reader.ts';
import { wordReaders } from '../row.ts';
import type { RowDamage } from '../rows.ts';
import { rowsUnder } from '../table.ts';

/** What one statement of a format with a shape of its own says, by field; what it does not say is left out. */
export type StatementTexts = Readonly<Partial<Record<string, string>>>;

/** Most different keys that are remembered as ignored. */
const MOST_IGNORED = 1000;

/** Puts the statements of such a format, one a row, where rows of tables go. */
export class StatementRows {
  readonly #fields: readonly string[];
  readonly #taker: ReturnType<typeof rowsUnder>;
  /** The scope that a purpose stands for, by the words of registers and those of the mapping. */
  readonly scopeWord: (text: string) => Scope;
  readonly #sink: RegisterSink;
  readonly #row = new TextRow({ address: () => '', isNumber: () => false });
  readonly #ignored = new Set<string>();
  readonly #counted = new Map<ProblemCode, { count: number; readonly line: number }>();

  /** @param keys by field, the key of the format that it is taken from, as messages name it */
  constructor(keys: Readonly<Record<string, string>>, format: string, options: RegisterOptions, sink: RegisterSink) {
    this.#fields = Object.keys(keys);
    this.#sink = sink;
    this.scopeWord = wordReaders(options.mapping).scopeWord;
    const columns = new Map(this.#fields.map((field, i) => [field, [i]] as const));
    const header: CsvHeader = { line: 0, headers: Object.values(keys), columns };
    this.#taker = rowsUnder(header, format, '', options, sink);
  }

  /** Takes one statement; `damage` is what makes it lost, though it may still take consent away. */
  take(texts: StatementTexts, line: number, damage?: RowDamage): void {
    const cells = this.#fields.map((field) => texts[field] ?? '');
    this.#taker.take(this.#row.load(cells, line), damage);
  }

  lose(line: number, code: ProblemCode, facts: RowDamage['facts'] = {}): void {
    this.#taker.lose(line, { code, facts });
  }

  /** Remembers a key that was taken for nothing. */
  ignore(key: string): void {
    if (this.#ignored.size < MOST_IGNORED) this.#ignored.add(key);
  }

  /** Counts what is noted once for the whole file. */
  count(code: ProblemCode, line: number): void {
    const known = this.#counted.get(code);
    if (known) known.count++;
    else this.#counted.set(code, { count: 1, line });
  }

  end(encoding: string, broken: number): RegisterCounts {
    const ignored = [...this.#ignored];
    for (const found of ignoredProblems(ignored, ignored, 0)) this.#sink.problem(found);
    for (const [code, { count, line }] of this.#counted) this.#sink.problem(problem('note', code, line, { count }));
    return wholeCounts({ ...this.#taker.end(), ignored }, encoding, broken);
  }
}

/** The counts of rows with the records that did not come out whole; each key named once, and no key that may be somebody's. */
export function wholeCounts(counts: RegisterCounts, encoding: string, broken: number): RegisterCounts {
  const mapping = Object.fromEntries(Object.entries(counts.mapping).map(([field, keys]) => [field, [...new Set(keys)]]));
  const ignored = [...new Set(counts.ignored.map((key) => (mayBePersonal(key) ? '…' : key)))];
  return { ...counts, encoding, begun: counts.begun + broken, mapping, ignored };
}

/** The text of a value; blank for null and for what is no text at all. */
export function textOf(node: JsonNode | undefined): string {
  if (node === undefined || node.kind === 'object' || node.kind === 'array') return '';
  return node.kind === 'literal' && node.text === 'null' ? '' : node.text.trim();
}

/**
 * An identifier as a telephone number: `tel:` or `whatsapp:` and a number, or one that begins with `+` or `0`. Blank when
 * it is some other name of a person, such as a customer's number.
 */
export function phoneOf(identifier: string): string {
  const number = identifier.replace(/^whatsapp:/i, '');
  return /^(?:tel:[+\d]|\+|\(?0)[\d\s()/.-]*(?:;[\w=.+-]+)*$/i.test(number) ? number : '';
}

/** A scope as a cell: what may mean everything is written so that it does. */
export function scopeCell(scopes: readonly Scope[]): string {
  return [...new Set(scopes)].map((scope) => (scope === 'none' ? 'all' : scope)).join(' + ');
}
