import type { ContactField } from '../../../model/contact-sink.ts';
import { speaksOfPhone } from '../contacts.ts';

/**
 * What an attribute means here; names are without options and in lower case.
 *
 * Sources: RFC 4519, RFC 4524 and RFC 2798 (inetOrgPerson), Mozilla's and Evolution's schemas, Active Directory.
 */
const fields: Readonly<Record<string, ContactField>> = {
  sn: 'family',
  surname: 'family',
  givenname: 'given',
  o: 'organisation',
  organizationname: 'organisation',
  company: 'organisation',
  mail: 'email',
  rfc822mailbox: 'email',
  mozillasecondemail: 'email',
  category: 'category',
  categories: 'category',
  dn: 'uid',
  modifytimestamp: 'revision',
};

const phones: ReadonlySet<string> = new Set(
  `telephonenumber homephone hometelephonenumber mobile mobiletelephonenumber cellphone carphone pager
  pagertelephonenumber pagerphone fax facsimiletelephonenumber workphone otherphone primaryphone companyphone
  assistantphone callbackphone businessfax homefacsimiletelephonenumber otherfacsimiletelephonenumber radio tty
  othertelephone othermobile otherhomephone otherpager ipphone otheripphone internationalisdnnumber
  primaryinternationalisdnnumber homefax workfax mozillahomefax mozillaworkfax`
    .split(/\s+/)
    .filter((name) => name !== ''),
);

/** Object classes of entries that are lists or containers; one that holds a telephone number is a contact all the same. */
const noContact: ReadonlySet<string> = new Set(
  `groupofnames groupofuniquenames groupofurls groupofmembers group mailgroup posixgroup mozillaabgroup distributionlist
  organizationalunit organization domain dcobject container locality country builtindomain`.split(/\s+/),
);

/** `group` is the distinguished name of one that the entry is a member of. */
export type Meaning = ContactField | 'group' | 'phone' | 'phone-like' | 'name' | 'class' | 'change' | undefined;

/** What the attribute of this name, in lower case and without options, means; undefined when nothing. */
export function meaningOf(name: string): Meaning {
  if (phones.has(name)) return 'phone';
  if (name === 'cn' || name === 'commonname' || name === 'displayname') return 'name';
  if (name === 'memberof' || name === 'ismemberof') return 'group';
  if (name === 'objectclass') return 'class';
  if (name === 'changetype') return 'change';
  return fields[name] ?? (speaksOfPhone(name) ? 'phone-like' : undefined);
}

export function isNoContact(objectClass: string): boolean {
  return noContact.has(objectClass.trim().toLowerCase());
}
