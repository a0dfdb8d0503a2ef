import { itemsOf, type JsonNode, type JsonObject, memberOf, stringOf } from '../../lib/json/node.ts';
import { problem } from '../../model/problem-texts.ts';
import { type Contacts, speaksOfPhone } from './contacts.ts';
import { firstRecord, jsonReader } from './json/book.ts';
import { Fields, holdsDigit, isBlank, pushPhone } from './json/fields.ts';
import { Pages } from './json/pages.ts';

const lists = ['connections', 'otherContacts', 'people', 'results', 'responses'];
const phones: ReadonlySet<string> = new Set(['phonenumbers']);

/**
 * Contacts as Google's People API gives them: a page, several pages, their `connections` alone, or one a line; also
 * `otherContacts`, the directory's `people`, and the `person` of search and batch answers.
 *
 * Source: developers.google.com/people/api/rest/v1/people (Person).
 */
export const peopleJson = jsonReader({
  id: 'people-json',
  title: { en: 'Google People API contacts (JSON)', de: 'Google-People-API-Kontakte (JSON)' },
  lists,
  recognises(first) {
    const record = firstRecord(first, lists);
    const person = memberOf(record, 'person') ?? record;
    if (/^(?:people|otherContacts)\//.test(stringOf(memberOf(person, 'resourceName')) ?? '')) return true;
    const outer = first.kind === 'array' ? first.items[0] : first;
    return memberOf(outer, 'connections')?.kind === 'array' && (record === undefined || memberOf(outer, 'nextSyncToken') !== undefined);
  },
  open(contacts) {
    const pages = new Pages(contacts, ['nextpagetoken']);
    return {
      record(node) {
        const person = memberOf(node, 'person') ?? node;
        // A batch answer without a person tells that this one was not given out.
        if (person.kind !== 'object' || memberOf(person, 'requestedResourceName'))
          contacts.lost(problem('lost', 'record-unreadable', node.line));
        else pushPerson(contacts, person);
      },
      page: (members) => pages.page(members),
      end: () => pages.end(),
    };
  },
});

function pushPerson(contacts: Contacts, person: JsonObject): void {
  const metadata = memberOf(person, 'metadata');
  const deleted = memberOf(metadata, 'deleted');
  if (deleted?.kind === 'literal' && deleted.text === 'true') {
    contacts.deleted.add(person.line);
    return;
  }
  contacts.begin(person.line);
  pushNames(contacts, person);
  contacts.text('organisation', stringOf(memberOf(chief(person, 'organizations'), 'name')));
  for (const address of itemsOf(memberOf(person, 'emailAddresses'))) contacts.text('email', stringOf(memberOf(address, 'value')));
  for (const membership of itemsOf(memberOf(person, 'memberships'))) pushMembership(contacts, membership);
  contacts.text('uid', stringOf(memberOf(person, 'resourceName')));
  for (const source of itemsOf(memberOf(metadata, 'sources'))) contacts.text('revision', stringOf(memberOf(source, 'updateTime')));
  for (const client of itemsOf(memberOf(person, 'imClients')))
    if (/whatsapp/i.test(stringOf(memberOf(client, 'protocol')) ?? '')) contacts.evidence('number-type', client.line);
  const fields = new Fields(person);
  const values = fields.all('phonenumbers');
  if (values.length > 1) contacts.repeated.add(values[1]!.line);
  for (const value of values) for (const phone of value.kind === 'array' ? value.items : [value]) pushNumber(contacts, phone);
  fields.listPhoneLike(contacts, phones);
  for (const own of itemsOf(memberOf(person, 'userDefined'))) pushOwn(contacts, own);
  contacts.end();
}

/** All names that differ: of a person with several the sink must know. */
function pushNames(contacts: Contacts, person: JsonObject): void {
  const told = new Set<string>();
  for (const name of itemsOf(memberOf(person, 'names'))) {
    for (const [member, field] of [
      ['displayName', 'formatted'],
      ['familyName', 'family'],
      ['givenName', 'given'],
    ] as const) {
      const text = stringOf(memberOf(name, member));
      if (text !== undefined && !told.has(`${field}:${text}`)) contacts.text(field, text);
      told.add(`${field}:${text}`);
    }
  }
}

/** The item the person's other sources defer to, else the first. */
function chief(person: JsonObject, list: string): JsonNode | undefined {
  const items = itemsOf(memberOf(person, list));
  const primary = (item: JsonNode): boolean => {
    const mark = memberOf(memberOf(item, 'metadata'), 'primary');
    return mark?.kind === 'literal' && mark.text === 'true';
  };
  return items.find(primary) ?? items[0];
}

function pushMembership(contacts: Contacts, membership: JsonNode): void {
  const group = memberOf(membership, 'contactGroupMembership');
  contacts.text(
    'category',
    stringOf(memberOf(group, 'contactGroupId')) ?? stringOf(memberOf(group, 'contactGroupResourceName'))?.replace(/^contactGroups\//, ''),
  );
}

/**
 * `canonicalForm` is Google's E.164 reading of `value`, in the account's region. It stands for the value where both
 * are clearly the same number; else both are handed on.
 */
function pushNumber(contacts: Contacts, phone: JsonNode): void {
  const value = memberOf(phone, 'value');
  const canonical = memberOf(phone, 'canonicalForm');
  if (phone.kind !== 'object' || (!value && !canonical)) pushPhone(contacts, phone, ['value']);
  else if (!value || isBlank(value) || !canonical || isBlank(canonical))
    pushPhone(contacts, (value && !isBlank(value) ? value : canonical)!);
  else {
    const same = value.kind === 'string' && canonical.kind === 'string' && isSame(value.text, canonical.text);
    pushPhone(contacts, canonical);
    if (!same) pushPhone(contacts, value);
  }
}

/** Whether the digits of a value, without the zeros before them, end those of its international form. */
function isSame(value: string, canonical: string): boolean {
  const digits = value.replaceAll(/\D/g, '').replace(/^0+/, '');
  return digits.length >= 5 && /^\+\d+$/.test(canonical) && canonical.endsWith(digits) && !/[^\d\s+()/.-]/.test(value);
}

/** A field the user named; its name may be a person's, so it is not repeated. */
function pushOwn(contacts: Contacts, own: JsonNode): void {
  const value = memberOf(own, 'value');
  if (value && speaksOfPhone(stringOf(memberOf(own, 'key')) ?? '') && holdsDigit(value)) contacts.phoneLike('userDefined', own.line);
}
