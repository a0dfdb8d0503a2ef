import { createRequire } from 'node:module';
import { type CellReader, cellText, type RowReaders, unreadable, wordOf, wordTable } from '../../lib/csv-cell.ts';
import type { LocalTime } from '../../lib/local-time.ts';
import { dayOf } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import { type AppState, appStates } from '../../model/app-state.ts';
import type { Channel, ContactAccess, Mode, Ownership, Separation } from '../../model/posture.ts';
import { channels, contactAccesses, modes, ownerships, separations } from '../../model/posture.ts';
import type { InventoryMapping, ListedField } from '../../model/inventory-mapping.ts';
import type { Setting } from '../../model/separation-gap.ts';

/** Words by the value they stand for. */
type Words = Readonly<Record<string, readonly string[]>>;

interface Values {
  readonly channels: Readonly<Record<Channel, readonly string[]>>;
  readonly contact_access: Readonly<Record<ContactAccess, readonly string[]>>;
  readonly separation: Readonly<Record<Separation, readonly string[]>>;
  readonly ownership: Readonly<Record<Ownership, readonly string[]>>;
  readonly mode: Readonly<Record<Mode, readonly string[]>>;
  readonly app_state: Readonly<Record<AppState['state'], readonly string[]>>;
  readonly setting: Readonly<Record<NonNullable<Setting>, readonly string[]>>;
}

const values = createRequire(import.meta.url)('./values.json') as Values;
const days = '2026-11-23, 23.11.2026';
const settings = 'allowed, blocked';

/** What a refused cell may hold instead, by field, for the message. */
export const allowed: Readonly<Record<string, string>> = {
  channels: channels.join(', '),
  contact_access: contactAccesses.join(', '),
  separation: separations.join(', '),
  ownership: ownerships.join(', '),
  mode: modes.join(', '),
  app_state: appStates.join(', '),
  work_contacts_in_personal: settings,
  managed_open_in: settings,
  unmanaged_read_contacts: settings,
  region: 'DE, AT, CH …',
  exported_at: days,
  access_revoked_at: days,
  inventory_as_of: days,
  last_seen: days,
};

/** Codes with a name that are no country: unions, the world's rest, and test regions. */
const noCountry: ReadonlySet<string> = new Set(['', 'EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** What one row says of a device but its id. */
export interface InventoryCells {
  readonly label: string;
  readonly user: string;
  readonly platform: string;
  readonly ownership: Ownership;
  readonly mode: Mode;
  /** Empty where the cell is blank. */
  readonly channels: readonly Channel[];
  readonly app_state: AppState['state'] | undefined;
  readonly contact_access: ContactAccess;
  readonly separation: Separation;
  readonly work_contacts_in_personal: Setting;
  readonly managed_open_in: Setting;
  readonly unmanaged_read_contacts: Setting;
  readonly region: string | undefined;
  readonly exported_at: Day | undefined;
  readonly address_book: string;
  readonly access_revoked_at: Day | undefined;
  readonly selected_contacts: string;
  readonly inventory_as_of: Day | undefined;
  readonly last_seen: Day | undefined;
  readonly serial: string;
  readonly asset_tag: string;
  readonly upn: string;
  readonly email: string;
  readonly phone: string;
}

/** Channels joined by `+`. */
function channelsCell(table: ReadonlyMap<string, Channel>): CellReader<readonly Channel[]> {
  return (cell) => {
    const text = cellText(cell);
    if (wordOf(text) === '') return [];
    const whole = table.get(wordOf(text));
    if (whole) return [whole];
    const found = text.split('+').map((part) => table.get(wordOf(part)));
    return found.includes(undefined) ? unreadable : [...new Set(found as Channel[])];
  };
}

/** The words of a list, and those the user gave it, which go first. */
function wordsOf<T extends string>(lists: Readonly<Record<T, readonly string[]>>, own: Words | undefined): ReadonlyMap<string, T> {
  return new Map([...wordTable(lists), ...wordTable((own ?? {}) as Readonly<Record<T, readonly string[]>>)]);
}

function listed<T>(table: ReadonlyMap<string, T>, blank: T): CellReader<T> {
  return (cell) => {
    const word = wordOf(cellText(cell));
    return word === '' ? blank : (table.get(word) ?? unreadable);
  };
}

/** One device of an inventory, cell by cell. The device id is checked by the reader, which names it when all else fails. */
export function inventoryRow(dates: LocalTime, own: InventoryMapping['values'] = {}): RowReaders<InventoryCells> {
  const setting = (field: ListedField): CellReader<Setting> => listed<Setting>(wordsOf(values.setting, own[field]), undefined);
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
    ownership: listed(wordsOf(values.ownership, own.ownership), 'unknown'),
    mode: listed(wordsOf(values.mode, own.mode), 'unknown'),
    channels: channelsCell(wordsOf(values.channels, own.channels)),
    app_state: listed<AppState['state'] | undefined>(wordsOf(values.app_state, own.app_state), undefined),
    contact_access: listed(wordsOf(values.contact_access, own.contact_access), 'unknown'),
    separation: listed(wordsOf(values.separation, own.separation), 'unknown'),
    work_contacts_in_personal: setting('work_contacts_in_personal'),
    managed_open_in: setting('managed_open_in'),
    unmanaged_read_contacts: setting('unmanaged_read_contacts'),
    region,
    exported_at: day,
    address_book: cellText,
    access_revoked_at: day,
    selected_contacts: cellText,
    inventory_as_of: day,
    last_seen: day,
    serial: cellText,
    asset_tag: cellText,
    upn: cellText,
    email: cellText,
    phone: cellText,
  };
}
