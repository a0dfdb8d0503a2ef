import { itemsOf, type JsonNode, type JsonObject, memberOf, membersOf, stringOf } from '../../lib/json/node.ts';
import { problem } from '../../model/problem-texts.ts';
import { type Contacts, hasDigit, speaksOfPhone } from './contacts.ts';
import { firstRecord, jsonReader } from './json/book.ts';
import { Fields, pushPhone } from './json/fields.ts';

const lists = ['list', 'cards'];
const phones: ReadonlySet<string> = new Set(['phones']);
/** What holds the number of a phone; `phone` in the drafts before the RFC. */
const numbers = ['number', 'phone'];

/**
 * JSContact: cards in an array, in the `list` of a JMAP answer (`ContactCard/get`), alone, or one a line.
 *
 * Source: RFC 9553. What may stand several times stands in maps; `localizations` are patches that may hold phones.
 */
export const jscontact = jsonReader({
  id: 'jscontact',
  title: { en: 'JSContact (RFC 9553)', de: 'JSContact (RFC 9553)' },
  lists,
  recognises(first) {
    const record = firstRecord(first, lists);
    const version = stringOf(memberOf(record, 'version'));
    const maps = ['phones', 'emails', 'organizations', 'name'].some((name) => memberOf(record, name)?.kind === 'object');
    return stringOf(memberOf(record, '@type')) === 'Card' || (/^\d\.\d$/.test(version ?? '') && maps);
  },
  open: (contacts) => ({ record: (node) => pushCard(contacts, node) }),
});

function pushCard(contacts: Contacts, card: JsonNode): void {
  if (card.kind !== 'object') {
    contacts.lost(problem('lost', 'record-unreadable', card.line));
    return;
  }
  contacts.begin(card.line);
  pushName(contacts, card);
  for (const { value } of membersOf(memberOf(card, 'organizations'))) contacts.text('organisation', stringOf(memberOf(value, 'name')));
  for (const { value } of membersOf(memberOf(card, 'emails'))) contacts.text('email', stringOf(memberOf(value, 'address')));
  for (const { name } of membersOf(memberOf(card, 'keywords'))) contacts.text('category', name);
  contacts.text('uid', stringOf(memberOf(card, 'uid')));
  contacts.text('revision', stringOf(memberOf(card, 'updated')));
  if (stringOf(memberOf(card, 'kind')) === 'org') contacts.organisation();
  const fields = new Fields(card);
  const values = fields.all('phones');
  if (values.length > 1) contacts.repeated.add(values[1]!.line);
  for (const value of values) pushPhones(contacts, value);
  pushLocalized(contacts, card);
  pushServices(contacts, card);
  fields.listPhoneLike(contacts, phones);
  for (const property of itemsOf(memberOf(card, 'vCardProps'))) listConverted(contacts, property);
  contacts.end();
}

function pushName(contacts: Contacts, card: JsonObject): void {
  const name = memberOf(card, 'name');
  contacts.text('formatted', stringOf(memberOf(name, 'full')) ?? stringOf(memberOf(card, 'fullName')));
  const parts = (kinds: RegExp): string =>
    itemsOf(memberOf(name, 'components'))
      .filter((part) => kinds.test(stringOf(memberOf(part, 'kind')) ?? stringOf(memberOf(part, 'type')) ?? ''))
      .map((part) => stringOf(memberOf(part, 'value')) ?? '')
      .join(' ');
  contacts.text('family', parts(/^surname2?$/));
  contacts.text('given', parts(/^(?:given|personal)$/));
}

/** The map of phones, each an object with its number; anything else that holds digits is listed. */
function pushPhones(contacts: Contacts, map: JsonNode): void {
  if (map.kind === 'object') for (const { value } of map.members) pushPhone(contacts, value, numbers);
  else pushPhone(contacts, map, numbers);
}

/** Phones that stand in the patch of a language only: `phones`, `phones/ID` or `phones/ID/number`. */
function pushLocalized(contacts: Contacts, card: JsonObject): void {
  for (const { value: patch } of membersOf(memberOf(card, 'localizations'))) {
    for (const { name, value } of membersOf(patch)) {
      if (name === 'phones') pushPhones(contacts, value);
      else if (/^phones\/[^/]+(?:\/(?:number|phone))?$/.test(name)) pushPhone(contacts, value, numbers);
    }
  }
}

/** An account at WhatsApp, whose user is a telephone number or whose address ends in one (`https://wa.me/…`). */
function pushServices(contacts: Contacts, card: JsonObject): void {
  for (const { value } of membersOf(memberOf(card, 'onlineServices'))) {
    if (!/whatsapp/i.test(stringOf(memberOf(value, 'service')) ?? '')) continue;
    contacts.evidence('number-type', value.line);
    const user = stringOf(memberOf(value, 'user'));
    const address = stringOf(memberOf(value, 'uri'));
    if (user !== undefined && /^[\d\s+()/.-]{5,}$/.test(user)) contacts.phone(user, value.line);
    else if (address !== undefined) contacts.phone(/\d{5,}$/.exec(address)?.[0] ?? '', value.line, /wa\.me\/(\d{5,})$/.exec(address)?.[1]);
  }
}

/** A property of vCard that JSContact has no place for (RFC 9555), as jCard writes it. */
function listConverted(contacts: Contacts, property: JsonNode): void {
  const [name, , , ...values] = itemsOf(property);
  const word = stringOf(name) ?? '';
  if (speaksOfPhone(word) && values.some((value) => hasDigit(stringOf(value) ?? ''))) contacts.phoneLike(word, property.line);
}
