import { itemsOf, type JsonNode, memberOf, membersOf, stringOf } from '../../lib/json/node.ts';
import { problem } from '../../model/problem-texts.ts';
import type { Contacts } from './contacts.ts';
import { firstRecord, jsonReader } from './json/book.ts';
import { Fields, pushPhone } from './json/fields.ts';
import { Pages } from './json/pages.ts';

const lists = ['value', 'Value'];

/** Members that hold telephone numbers: of contacts, people and users in v1.0, of the beta, and of Outlook's REST API. */
const phones: ReadonlySet<string> = new Set([
  'businessphones',
  'homephones',
  'mobilephone',
  'mobilephone1',
  'otherphones',
  'phones',
  'faxnumber',
]);

/** Ids of Exchange's own telephone properties (MS-OXPROPS), as `singleValueExtendedProperties` names them. */
const exchangePhone = /0x3A(?:0[289]|1[A-F]|2[13-5DEF]|4B|57)\b/i;

/**
 * Contacts as Microsoft Graph gives them (`/me/contacts`): a page, several pages, their `value` alone, or one a line;
 * also with names in Pascal case, as PowerShell and Outlook's REST API write them.
 *
 * Source: learn.microsoft.com, Graph resource types `contact`, `orgContact`, `person`, `user`.
 */
export const graphJson = jsonReader({
  id: 'graph-json',
  title: { en: 'Microsoft Graph contacts (JSON)', de: 'Microsoft-Graph-Kontakte (JSON)' },
  lists,
  recognises(first) {
    const outer = first.kind === 'array' ? first.items[0] : first;
    if (/\/contacts\b|[#(.]contacts?\b/i.test(stringOf(memberOf(outer, '@odata.context')) ?? '')) return true;
    const record = firstRecord(first, lists);
    if (record?.kind !== 'object') return false;
    const fields = new Fields(record);
    const addresses = itemsOf(fields.first('emailaddresses'));
    return (
      fields.has('businessphones') ||
      fields.has('homephones') ||
      (fields.has('mobilephone') && fields.has('displayname')) ||
      (fields.has('displayname') && addresses.some((address) => membersOf(address).some(({ name }) => name.toLowerCase() === 'address')))
    );
  },
  open(contacts) {
    const pages = new Pages(contacts, ['@odata.nextlink', 'odata.nextlink']);
    return {
      record: (node) => pushContact(contacts, node),
      page: (members) => pages.page(members),
      end: () => pages.end(),
    };
  },
});

function pushContact(contacts: Contacts, node: JsonNode): void {
  if (node.kind !== 'object') {
    contacts.lost(problem('lost', 'record-unreadable', node.line));
    return;
  }
  const fields = new Fields(node);
  if (fields.has('@removed')) {
    contacts.deleted.add(node.line);
    return;
  }
  contacts.begin(node.line);
  contacts.text('formatted', fields.text('displayname')?.trim() ? fields.text('displayname') : fields.text('fileas'));
  contacts.text('family', fields.text('surname'));
  contacts.text('given', fields.text('givenname'));
  contacts.text('organisation', fields.text('companyname'));
  for (const address of itemsOf(fields.first('emailaddresses')))
    if (address.kind === 'object') contacts.text('email', new Fields(address).text('address'));
  contacts.text('email', fields.text('mail'));
  for (const category of itemsOf(fields.first('categories'))) contacts.text('category', stringOf(category));
  contacts.text('uid', fields.text('id'));
  contacts.text('revision', fields.text('lastmodifieddatetime'));
  for (const name of phones) {
    const values = fields.all(name);
    if (values.length > 1) contacts.repeated.add(values[1]!.line);
    for (const value of values) pushPhone(contacts, value, ['number', 'phonenumber', 'value']);
  }
  for (const property of itemsOf(fields.first('singlevalueextendedproperties'))) pushExtended(contacts, property);
  fields.listPhoneLike(contacts, phones);
  contacts.end();
}

/** A property of Exchange that Graph does not name; some hold telephone numbers (car, assistant, fax). */
function pushExtended(contacts: Contacts, property: JsonNode): void {
  const value = memberOf(property, 'value');
  if (value && exchangePhone.test(stringOf(memberOf(property, 'id')) ?? '')) pushPhone(contacts, value);
}
