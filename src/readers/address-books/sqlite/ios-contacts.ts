import type { Columns, SqliteFile } from '../../../lib/sqlite.ts';
import { addTo, type Cell, type ContactWriter, textOf } from './contact-writer.ts';
import type { SqliteBook } from './sqlite-book.ts';

const PHONE = 3;
const EMAIL = 4;
/** `ABPerson.Kind` and `ABGroupMembers.member_type` of a company and of a person. */
const COMPANY = 1;
const PERSON = 0;

/** A row of `ABMultiValue`: a number or an address. */
interface Value {
  readonly row: number;
  readonly property: number;
  readonly value: Cell;
  readonly label: string;
}

/**
 * The address book of iOS: `AddressBook.sqlitedb` of the file system, in an unencrypted iTunes backup the file
 * `31bb7ba8914766d4ba40d6dfb6113c8b614be442`. Linked entries stay the single ones they are kept as.
 *
 * Source: the tables as forensic tools read them (iLEAPP, `addressBook.py`); columns vary, so each is looked for first.
 */
export const iosContacts: SqliteBook = {
  id: 'ios-contacts',
  tables: { ABPerson: [], ABMultiValue: ['record_id', 'property', 'value'] },
  read(database, out) {
    const stores = namesOf(database, out, 'ABStore', 'Name');
    const groups = groupsOf(database, out);
    const values = valuesOf(database, out);
    const whole = out.scan(database, 'ABPerson', persons, (row, [id = row, kind, store = -1, changed], texts) => {
      const [first, last, shown, company, nick, uid] = texts;
      out.begin(id);
      out.text('formatted', shown ?? (textOf(first) + textOf(last) === '' ? nick : undefined));
      out.text('given', first);
      out.text('family', last);
      out.text('organisation', company);
      if (kind === COMPANY) out.sink.organisation();
      out.text('account', stores.get(store));
      out.text('uid', uid);
      out.text('revision', changed === undefined ? undefined : instant(changed));
      for (const group of groups.get(id) ?? []) out.text('category', group);
      handOn(values.get(id) ?? [], out);
      out.end();
      values.delete(id);
    });
    for (const [owner, own] of values) {
      if (whole) orphaned(own, out);
      else handOnRest(owner, own, out);
    }
  },
};

const persons: Columns = {
  numbers: ['ROWID', 'Kind', 'StoreID', 'ModificationDate'],
  texts: ['First', 'Last', 'DisplayName', 'Organization', 'Nickname', 'ExternalUUID'],
};

function handOn(values: readonly Value[], out: ContactWriter): void {
  for (const { property, value, label } of values) {
    if (property === EMAIL) out.text('email', value);
    else {
      out.phone(value);
      out.labelled(label);
    }
  }
}

/** A person whose own row is on a damaged page: the numbers are in the book all the same. */
function handOnRest(owner: number, values: readonly Value[], out: ContactWriter): void {
  out.begin(owner);
  handOn(values, out);
  out.end();
}

function orphaned(values: readonly Value[], out: ContactWriter): void {
  for (const { property, row } of values) if (property === PHONE) out.orphan(row);
}

/** One text column of a table by row id; a table that is not there has no rows. */
function namesOf(database: SqliteFile, out: ContactWriter, table: string, column: string): ReadonlyMap<number, Cell> {
  const names = new Map<number, Cell>();
  if (!database.tables.has(table)) return names;
  out.scan(database, table, { numbers: ['ROWID'], texts: [column] }, (row, [id = row], [name]) => names.set(id, name));
  return names;
}

/** Names of the groups a person is in, by person. */
function groupsOf(database: SqliteFile, out: ContactWriter): ReadonlyMap<number, readonly Cell[]> {
  const names = namesOf(database, out, 'ABGroup', 'Name');
  const groups = new Map<number, Cell[]>();
  if (!database.tables.has('ABGroupMembers')) return groups;
  const columns = { numbers: ['group_id', 'member_type', 'member_id'], texts: [] };
  out.scan(database, 'ABGroupMembers', columns, (_, [group = -1, type = PERSON, member = -1]) => {
    if (type === PERSON) addTo(groups, member, names.get(group));
  });
  return groups;
}

/** Numbers and e-mail addresses by the person they belong to. */
function valuesOf(database: SqliteFile, out: ContactWriter): Map<number, Value[]> {
  const labels = namesOf(database, out, 'ABMultiValueLabel', 'value');
  const values = new Map<number, Value[]>();
  const columns = { numbers: ['record_id', 'property', 'label'], texts: ['value'] };
  out.scan(database, 'ABMultiValue', columns, (row, [owner = -1, property = -1, label = -1], [value]) => {
    if (property === PHONE || property === EMAIL) addTo(values, owner, { row, property, value, label: textOf(labels.get(label)) });
  });
  return values;
}

/** Seconds since the beginning of 2001 in UTC as an ISO 8601 instant. */
function instant(seconds: number): Cell {
  const date = new Date(Date.UTC(2001, 0, 1) + seconds * 1000);
  return Number.isNaN(date.getTime()) ? undefined : new TextEncoder().encode(date.toISOString());
}
