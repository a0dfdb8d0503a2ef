import type { Database, SqlJsStatic, SqlValue } from 'sql.js';
import { decodeBytes, isUtf8 } from './encodings.ts';
import { readData } from './files.ts';

let engine: Promise<SqlJsStatic> | undefined;

/** The engine takes some 50 ms to load, so only whoever meets a database waits for it. */
async function startEngine(): Promise<SqlJsStatic> {
  const { default: initialise } = await import('sql.js');
  const binary = readData(new URL(import.meta.resolve('sql.js/dist/sql-wasm.wasm')));
  return await initialise({ wasmBinary: binary.slice().buffer });
}

/** Columns wanted of a table. One that the table does not have reads as undefined in every row. */
export interface Columns {
  readonly numbers: readonly string[];
  readonly texts: readonly string[];
}

/**
 * Takes one row: its row id, then the cells in the order of the columns. Texts are UTF-8, whatever the database is in.
 */
export type TakeRow = (id: number, numbers: readonly (number | undefined)[], texts: readonly (Uint8Array | undefined)[]) => void;

/**
 * A database that is only read. No statement comes from outside, and views, virtual tables and computed columns, which
 * could run what a hostile file says, are not seen.
 */
export class SqliteFile {
  /** Columns of each ordinary table. */
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
  /** `utf-8`, `utf-16le` or `utf-16be`. */
  readonly encoding: string;
  /** Text cells that are not what `encoding` says; they were read as Windows-1252. */
  guessed = 0;
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    database.run('PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
    this.encoding = String([...this.#rows('PRAGMA encoding')][0]?.[0]).toLowerCase();
    const names = [...this.#rows("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0")].map(([name]) => String(name));
    this.tables = new Map(
      names.map((table) => [table, new Set([...this.#rows(`PRAGMA table_info(${quoted(table)})`)].map(([, column]) => String(column)))]),
    );
  }

  /**
   * Reads a table from its first row to its last, past any index, for an index may be damaged on its own. Where a page is
   * damaged, what lies behind it is read from the other end.
   *
   * @returns the last row id before the damaged place, 0 when it is the first; undefined when the table was read whole
   */
  scan(table: string, columns: Columns, take: TakeRow): number | undefined {
    const select = this.#select(table, columns);
    let last = Number.MIN_SAFE_INTEGER;
    const forward = this.#until(`${select} ORDER BY rowid`, (row) => {
      last = Number(row[0]);
      this.#hand(row, columns, take);
    });
    if (forward === 'end') return undefined;
    const behind: SqlValue[][] = [];
    this.#until(`${select} WHERE rowid > ${last} ORDER BY rowid DESC`, (row) => behind.push(row));
    for (const row of behind.toReversed()) this.#hand(row, columns, take);
    return Math.max(last, 0);
  }

  /**
   * Whether the structure of the whole file holds together: tells of rows that a scan passes by without noticing, as when
   * one page stands in another's place. For it, what only the phone could run (collations, tokenizers) goes from the schema.
   */
  isSound(): boolean {
    try {
      this.#database.run(`PRAGMA query_only = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON`);
      this.#database.run('DELETE FROM sqlite_master WHERE rootpage IS NULL OR rootpage = 0');
      const collated = [...this.#rows("SELECT rowid, sql FROM sqlite_master WHERE sql LIKE '%collate%'")];
      for (const [row, sql] of collated) {
        this.#database.run('UPDATE sqlite_master SET sql = ? WHERE rowid = ?', [String(sql).replaceAll(collation, ''), row!]);
      }
      this.#database.run('PRAGMA writable_schema = RESET');
      return [...this.#rows('PRAGMA quick_check')].every(([found]) => !structural.test(String(found)));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return !damage.test(error.message);
    }
  }

  close(): void {
    this.#database.close();
  }

  #select(table: string, { numbers, texts }: Columns): string {
    const has = this.tables.get(table) ?? new Set();
    const cells = [
      ...numbers.map((column) => (has.has(column) ? quoted(column) : 'NULL')),
      ...texts.map((column) => (has.has(column) ? `CAST(${quoted(column)} AS BLOB)` : 'NULL')),
    ];
    return `SELECT ${['rowid', ...cells].join(', ')} FROM ${quoted(table)} NOT INDEXED`;
  }

  /** Takes rows up to the end, or to where the engine cannot go on. */
  #until(sql: string, take: (row: SqlValue[]) => void): 'end' | 'damage' {
    const rows = this.#rows(sql);
    for (;;) {
      let next;
      try {
        next = rows.next();
      } catch {
        return 'damage';
      }
      if (next.done === true) return 'end';
      take(next.value);
    }
  }

  *#rows(sql: string): Generator<SqlValue[]> {
    const statement = this.#database.prepare(sql);
    try {
      while (statement.step()) yield statement.get();
    } finally {
      statement.free();
    }
  }

  #hand(row: readonly SqlValue[], { numbers }: Columns, take: TakeRow): void {
    const split = 1 + numbers.length;
    take(
      Number(row[0]),
      row.slice(1, split).map((cell) => numberOf(cell)),
      row.slice(split).map((cell) => (cell instanceof Uint8Array ? this.#utf8(cell) : undefined)),
    );
  }

  #utf8(bytes: Uint8Array): Uint8Array {
    if (this.encoding !== 'utf-8') return encoder.encode(new TextDecoder(this.encoding).decode(bytes));
    if (isUtf8(bytes, 0, bytes.length)) return bytes;
    this.guessed++;
    return encoder.encode(decodeBytes(bytes, 'windows-1252'));
  }
}

/** Opens a database from its bytes; undefined when they are none that SQLite can read. */
export async function openSqlite(bytes: Uint8Array): Promise<SqliteFile | undefined> {
  const { Database } = await (engine ??= startEngine());
  const database = new Database(bytes);
  try {
    return new SqliteFile(database);
  } catch {
    database.close();
    return undefined;
  }
}

const encoder = new TextEncoder();
/** What `quick_check` says of pages and rows, not of constraints that a row breaks. */
const damage = /malformed|not a database|out of memory|disk I\/O/;
const collation = /\bcollate\s+(?:"[^"]*"|'[^']*'|`[^`]*`|\[[^\]]*\]|\w+)/gi;
const structural = /\b(?:page|tree|cell|freelist|rowid|malformed)\b/i;

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function numberOf(cell: SqlValue | undefined): number | undefined {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && /^-?\d+$/.test(cell) ? Number(cell) : undefined;
}
