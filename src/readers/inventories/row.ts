import { createRequire } from 'node:module';
import { z } from '../../lib/zod.ts';
import { cellText, wordOf, wordTable } from '../../lib/csv-cell.ts';
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

const cell = z.string().transform(cellText);

/** Channels joined by `+`; blank is `unknown`. */
const channelsCell = cell.transform((text, context): readonly Channel[] => {
  if (wordOf(text) === '') return ['unknown'];
  const found = text.split('+').map((part) => channelOf.get(wordOf(part)));
  return found.includes(undefined) ? refuse(context, text) : [...new Set(found as Channel[])];
});

function listed<T>(table: ReadonlyMap<string, T>, blank: T) {
  return cell.transform((text, context): T => {
    const word = wordOf(text);
    return word === '' ? blank : (table.get(word) ?? refuse(context, text));
  });
}

/** One device of an inventory, cell by cell. The device id is checked by the reader, which names it when all else fails. */
export function inventoryRow(dates: LocalTime) {
  const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const region = cell.transform((text, context): string | undefined => {
    if (wordOf(text) === '') return undefined;
    if (!/^[A-Za-z]{2}$/.test(text)) return refuse(context, text);
    const code = new Intl.Locale(`und-${text}`).region ?? '';
    return noCountry.has(code) || regionNames.of(code) === undefined ? refuse(context, text) : code;
  });
  const day = cell.transform((text, context): Day | undefined => {
    if (wordOf(text) === '') return undefined;
    const found = dates.read(text);
    return found === undefined ? refuse(context, text) : dayOf(found.day);
  });
  return z.object({
    label: cell,
    user: cell,
    platform: cell,
    ownership: cell,
    channels: channelsCell,
    contact_access: listed(accessOf, 'unknown'),
    separation: listed(separationOf, 'unknown'),
    region,
    exported_at: day,
    address_book: cell,
  });
}

function refuse(context: z.RefinementCtx<string>, input: string): never {
  context.issues.push({ code: 'custom', message: 'unlisted', input });
  return z.NEVER;
}
