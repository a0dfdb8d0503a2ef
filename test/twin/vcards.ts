/** One contact of an address book, as its card says it. */
export interface Contact {
  /** The display name (`FN`); the first where there are several. */
  formatted: string;
  family: string;
  given: string;
  organisation: string;
  /** A name stands there more than once. */
  severalNames: boolean;
  /** The card says that it is an organisation (`KIND:org`, `X-ABShowAs:COMPANY`). */
  isOrganisation: boolean;
  readonly labels: string[];
  readonly emails: string[];
  readonly ids: string[];
  readonly phones: Phone[];
  /** Lines of WhatsApp's own that name a business. */
  business: number;
}

/** One telephone value with its 1-based line; `waid` are the digits of WhatsApp's own parameter. */
export interface Phone {
  readonly text: string;
  readonly line: number;
  readonly waid: string | undefined;
}

/** A property with folds and quoted-printable undone; backslashes still stand. */
interface Property {
  readonly name: string;
  /** As written: `;type=CELL;waid=49171…`. */
  readonly parameters: string;
  readonly value: string;
  readonly line: number;
}

/**
 * Reads an address book in vCard 2.1, 3.0 or 4.0 as one would by hand: lines, then properties, then cards. It does for
 * sound files only; what the program makes of damaged ones has tests of its own (test/readers/vcard).
 */
export function readBook(file: Uint8Array): Contact[] {
  return readCards(textOf(file));
}

function textOf(file: Uint8Array): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}

/** @param within line of the value that holds the text, for a card written out in another card's `AGENT` */
function readCards(text: string, within?: number): Contact[] {
  const contacts: Contact[] = [];
  const open: { contact: Contact; version: string }[] = [];
  for (const property of propertiesOf(text)) {
    const card = open.at(-1);
    const line = within ?? property.line;
    if (property.name === 'BEGIN') {
      open.push({ contact: emptyContact(), version: '' });
      contacts.push(open.at(-1)!.contact);
    } else if (property.name === 'END') open.pop();
    else if (card && property.name === 'VERSION') card.version = property.value;
    else if (card && property.name === 'AGENT') contacts.push(...readCards(unescaped(property.value), line));
    else if (card) take(card.contact, property, line, card.version.startsWith('2'));
  }
  return contacts;
}

function emptyContact(): Contact {
  return {
    formatted: '',
    family: '',
    given: '',
    organisation: '',
    severalNames: false,
    isOrganisation: false,
    labels: [],
    emails: [],
    ids: [],
    phones: [],
    business: 0,
  };
}

/** @param old the card is of version 2.1, which escapes nothing but semicolons */
function take(contact: Contact, { name, parameters, value }: Property, line: number, old: boolean): void {
  const plain = (text: string): string => (old ? text.replaceAll('\\;', ';') : unescaped(text)).trim();
  if (name === 'FN') takeName(contact, 'formatted', old ? value.trim() : plain(value));
  if (name === 'N') {
    const [family = '', given = ''] = split(value, ';').map(plain);
    takeName(contact, 'family', family);
    takeName(contact, 'given', given);
  }
  if (name === 'ORG') contact.organisation = plain(split(value, ';')[0]!) || contact.organisation;
  if (name === 'KIND' && /^org(?:anization)?$/i.test(value.trim())) contact.isOrganisation = true;
  if (name === 'X-ABSHOWAS' && /^company$/i.test(value.trim())) contact.isOrganisation = true;
  if (name === 'EMAIL') contact.emails.push(plain(value));
  if (name === 'CATEGORIES') contact.labels.push(...split(value, old ? ',;' : ',').map(plain));
  if (/^X-WA-BIZ-(?:NAME|DESCRIPTION)$/.test(name)) contact.business++;
  if (name === 'UID') contact.ids.push(plain(value));
  if (name !== 'TEL') return;
  const waid = /;waid=\D*(\d+)/i.exec(parameters)?.[1];
  if (waid !== undefined || /\p{Nd}/u.test(value)) contact.phones.push({ text: unescaped(value).trim(), line, waid });
}

function takeName(contact: Contact, field: 'formatted' | 'family' | 'given', text: string): void {
  if (text !== '' && contact[field] !== '') contact.severalNames = true;
  else if (text !== '') contact[field] = text;
}

/** Splits at separators that no backslash stands before. */
function split(value: string, separators: string): string[] {
  return value.split(new RegExp(`(?<=(?:^|[^\\\\])(?:\\\\\\\\)*)[${separators}]`));
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,:"nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

const property = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":;])*)*):(.*)$/s;

function* propertiesOf(text: string): Generator<Property> {
  const lines = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    let written = lines[at]!;
    const quotedPrintable = /^[^:]*[;=]QUOTED-PRINTABLE[;:]/i.test(written);
    while (quotedPrintable && written.endsWith('=') && at + 1 < lines.length) written = written.slice(0, -1) + lines[++at]!;
    while (/^[ \t]/.test(lines[at + 1] ?? '')) written += lines[++at]!.slice(1);
    const [, name, parameters, value] = property.exec(written) ?? [];
    if (name === undefined) continue;
    yield {
      name: name.toUpperCase(),
      parameters: parameters!,
      value: quotedPrintable ? unquoted(value!) : value!,
      line,
    };
  }
}

function unquoted(value: string): string {
  const bytes = value.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
