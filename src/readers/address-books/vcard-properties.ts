import type { ContactField } from '../../model/contact-sink.ts';
import type { Contacts } from './contacts.ts';

/** A property of vCard 4.0 as its JSON and XML forms write it, telephone numbers aside. */
export interface VCardProperty {
  /** In lower case. */
  readonly name: string;
  readonly line: number;
  /** Each value with its components; a text has one. */
  readonly values: readonly (readonly string[])[];
}

const fields: Readonly<Record<string, ContactField>> = {
  fn: 'formatted',
  email: 'email',
  categories: 'category',
  'x-group-membership': 'category',
  uid: 'uid',
  'x-abuid': 'uid',
  rev: 'revision',
};

/** Names of properties that hold a telephone number. */
export const phoneProperties: ReadonlySet<string> = new Set(['tel', 'x-ms-tel']);

/** Hands on what a property says of the contact; of an organisation only the first component, its name. */
export function pushProperty(contacts: Contacts, { name, line, values }: VCardProperty): void {
  const field = fields[name];
  const [first = []] = values;
  if (field !== undefined) for (const [text] of values) contacts.text(field, text);
  else if (name === 'n') {
    contacts.text('family', first[0]);
    contacts.text('given', first[1]);
  } else if (name === 'org') contacts.text('organisation', first[0]);
  else if (name === 'kind' && /^(?:org|organization)$/i.test(first[0]?.trim() ?? '')) contacts.organisation();
  else if (name === 'x-abshowas' && /^company$/i.test(first[0]?.trim() ?? '')) contacts.organisation();
  else if (name === 'x-wa-biz-name') contacts.evidence('business-name', line);
}

/** A telephone number that is labelled WhatsApp shows that WhatsApp is used. */
export function notePhoneTypes(contacts: Contacts, types: readonly string[], line: number): void {
  if (types.some((type) => /whatsapp/i.test(type))) contacts.evidence('number-type', line);
}
