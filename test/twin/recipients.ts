import type { NumberKey } from '../../src/model/number.ts';
import { phoneNumberOf } from '../../src/model/number.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Mask } from '../../src/privacy/mask.ts';
import type { Coexistence } from '../../src/rules/facts.ts';
import type { Device } from './inventory.ts';
import type { Numbers } from './numbers.ts';
import { rowsOf } from './register.ts';

/** A row of a list of recipients, its words in English; empty where it says nothing. */
export interface RecipientRow {
  readonly line: number;
  readonly name: string;
  readonly category: string;
  /** `2026-10-12` */
  readonly lastMessage: string;
  readonly startedBy: string;
}

export interface Recipients {
  readonly rows: number;
  /** Rows of each number, numbers in the order of the list. */
  readonly byNumber: ReadonlyMap<NumberKey, readonly RecipientRow[]>;
  readonly senders: readonly NumberKey[];
}

/** Headers in one language stand for those in the other. */
const german: Readonly<Record<string, string>> = {
  Empfänger: 'to',
  Name: 'name',
  Kategorie: 'category',
  'Letzte Nachricht': 'last_message',
  'Begonnen von': 'started_by',
  Absendernummer: 'sender',
};
const words: Readonly<Record<string, string>> = {
  Marketing: 'marketing',
  Service: 'service',
  Authentifizierung: 'authentication',
  Unternehmen: 'business',
  Kunde: 'customer',
};

export function readRecipients(text: string, numbers: Numbers): Recipients {
  const rows = rowsOf(text).map(({ line, row }) => ({ line, cells: translated(row) }));
  const byNumber = new Map<NumberKey, RecipientRow[]>();
  for (const { line, cells } of rows) {
    const { to = '', name = '', category = '', last_message: last = '', started_by: startedBy = '' } = cells;
    const [key] = keysOf([/^[1-9]\d+$/.test(to) ? `+${to}` : to], numbers);
    if (key === undefined) throw new Error(`line ${line}: ${to}`);
    const lastMessage = last.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1');
    byNumber.set(key, [...(byNumber.get(key) ?? []), { line, name, category, lastMessage, startedBy }]);
  }
  const senders = keysOf(
    rows.flatMap(({ cells }) => cells['sender'] || []),
    numbers,
  );
  return { rows: rows.length, byNumber, senders };
}

function translated(row: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([header, cell]) => [german[header] ?? header, words[cell] ?? cell]));
}

export function keysOf(texts: readonly string[], numbers: Numbers): NumberKey[] {
  return texts.map(numbers.read).flatMap((found) => (found.kind === 'number' ? [found.key] : []));
}

/** The company's own numbers under a region: its central ones and those it sends from. */
export function ownNumbers({ ownNumbers: central, senderNumbers }: Policy, numbers: Numbers): Set<NumberKey> {
  return new Set(keysOf([...central, ...senderNumbers], numbers));
}

/** Business App and Platform on one number: both are named, or the device's own number sends messages and it has some app. */
export function coexistenceOf(
  { posture: { channels }, phone, line }: Device,
  numbers: Numbers,
  senders: ReadonlySet<NumberKey>,
  mask: Mask,
): Coexistence | undefined {
  if (line === undefined) return undefined;
  const [own] = keysOf(phone === '' ? [] : [phone], numbers);
  const hasApp = channels.some((channel) => channel !== 'none' && channel !== 'business-platform');
  const sends = own !== undefined && senders.has(own) && hasApp;
  if (!sends && !['whatsapp-business', 'business-platform'].every((one) => channels.some((channel) => channel === one))) return undefined;
  return { shownBy: sends ? 'sender' : 'channels', number: own === undefined ? '' : mask.number(phoneNumberOf(own)), partner: '' };
}
