import { createRequire } from 'node:module';
import { type CellReader, cellText, type RowReaders, unreadable, wordOf, wordTable } from '../../lib/csv-cell.ts';
import type { LocalTime } from '../../lib/local-time.ts';
import { dayOf } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Channel, ContactAccess, Separation } from '../../model/posture.ts';
import { channels, contactAccesses, separations } from '../../model/posture.ts';

interface Values {
  readonly channels: Readonly<Record<Channel, readonly string[]>>;
  readonly contact_access: Readonly<Record<ContactAccess, readonly string[]>>;
  readonly separation: Readonly<Record<Separation, readonly string[]>>;
}

const values = createRequire(import.meta.url)('./values.json') as Values;
const channelOf = wordTable(values.channels);
const accessOf = wordTable(values.contact_access);
const separationOf = wordTable(values.separation);

/** What a refused cell may hold instead, by field, for the message. */
export const allowed: Readonly<Record<string, string>> = {
  channels: channels.join(', '),
  contact_access: contactAccesses.join(', '),
  separation: separations.join(', '),
  region: 'DE, AT, CH …',
  exported_at: '2026-11-23, 23.11.2026',
};

/** Codes with a name that are no country: unions, the world's rest, and test regions. */
const noCountry: ReadonlySet<string> = new Set(['', 'EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** What one row says of a device but its id. */
export interface InventoryCells {
  readonly label: string;
  readonly user: string;
  readonly platform: string;
  readonly ownership: string;
  readonly channels: readonly Channel[];
  readonly contact_access: ContactAccess;
  readonly separation: Separation;
  readonly region: string | undefined;
  readonly exported_at: Day | undefined;
  readonly address_book: string;
}

/** Channels joined by `+`; blank is `unknown`. */
const channelsCell: CellReader<readonly Channel[]> = (cell) => {
  const text = cellText(cell);
  if (wordOf(text) === '') return ['unknown'];
  const found = text.split('+').map((part) => channelOf.get(wordOf(part)));
  return found.includes(undefined) ? unreadable : [...new Set(found as Channel[])];
};

function listed<T>(table: ReadonlyMap<string, T>, blank: T): CellReader<T> {
  return (cell) => {
    const word = wordOf(cellText(cell));
    return word === '' ? blank : (table.get(word) ?? unreadable);
  };
}

/** One device of an inventory, cell by cell. The device id is checked by the reader, which names it when all else fails. */
export function inventoryRow(dates: LocalTime): RowReaders<InventoryCells> {
  const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const region: CellReader<string | undefined> = (cell) => {
    const text = cellText(cell);
    if (wordOf(text) === '') return undefined;
    if (!/^[A-Za-z]{2}$/.test(text)) return unreadable;
    const code = new Intl.Locale(`und-${text}`).region ?? '';
    return noCountry.has(code) || regionNames.of(code) === undefined ? unreadable : code;
  };
  const day: CellReader<Day | undefined> = (cell) => {
    const text = cellText(cell);
    if (wordOf(text) === '') return undefined;
    const found = dates.read(text);
    return found === undefined ? unreadable : dayOf(found.day);
  };
  return {
    label: cellText,
    user: cellText,
    platform: cellText,
    ownership: cellText,
    channels: channelsCell,
    contact_access: listed(accessOf, 'unknown'),
    separation: listed(separationOf, 'unknown'),
    region,
    exported_at: day,
    address_book: cellText,
  };
}
