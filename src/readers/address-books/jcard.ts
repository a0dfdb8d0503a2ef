import { itemsOf, type JsonNode, memberOf, stringOf } from '../../lib/json/node.ts';
import { problem } from '../../model/problem-texts.ts';
import { type Contacts, hasDigit, speaksOfPhone } from './contacts.ts';
import { jsonReader } from './json/book.ts';
import { pushPhone } from './json/fields.ts';
import { notePhoneTypes, phoneProperties, pushProperty } from './vcard-properties.ts';

/**
 * jCard: `["vcard", [[name, parameters, type, value, …], …]]`, one, an array of them, or one a line.
 *
 * Source: RFC 7095. A property may hold several values from the fourth place on; its group is a parameter.
 */
export const jcard = jsonReader({
  id: 'jcard',
  title: { en: 'jCard (RFC 7095)', de: 'jCard (RFC 7095)' },
  lists: [],
  recognises: (first) => isMark(itemsOf(first)[0]) || isMark(itemsOf(itemsOf(first)[0])[0]),
  open(contacts) {
    // A card alone comes as two records: its mark and its properties.
    let marked = false;
    return {
      record(node) {
        if (isMark(node)) marked = true;
        else if (marked && node.kind === 'array') pushCard(contacts, node, node.line);
        else if (isMark(itemsOf(node)[0]) && itemsOf(node)[1]?.kind === 'array') pushCard(contacts, itemsOf(node)[1]!, node.line);
        else contacts.lost(problem('lost', 'record-unreadable', node.line));
        if (!isMark(node)) marked = false;
      },
    };
  },
});

function isMark(node: JsonNode | undefined): boolean {
  return stringOf(node)?.toLowerCase() === 'vcard';
}

function pushCard(contacts: Contacts, properties: JsonNode, line: number): void {
  contacts.begin(line);
  for (const property of itemsOf(properties)) pushOne(contacts, property);
  contacts.end();
}

function pushOne(contacts: Contacts, property: JsonNode): void {
  const [nameNode, parameters, , ...values] = itemsOf(property);
  const name = stringOf(nameNode)?.toLowerCase();
  const { line } = property;
  if (name === undefined) contacts.problem(problem('lost', 'property-unreadable', line));
  else if (phoneProperties.has(name)) {
    notePhoneTypes(contacts, texts(memberOf(parameters, 'type')), line);
    for (const value of values) pushPhone(contacts, value, [], stringOf(memberOf(parameters, 'waid')));
  } else if (speaksOfPhone(name) && values.some((value) => texts(value).some(hasDigit))) contacts.phoneLike(name, line);
  else pushProperty(contacts, { name, line, values: values.map(components) });
}

/** The components of a structured value; of a component that has several texts the first. */
function components(value: JsonNode): string[] {
  return value.kind === 'array' ? value.items.map((item) => texts(item)[0] ?? '') : texts(value);
}

/** All texts of a value, however deep. */
function texts(value: JsonNode | undefined): string[] {
  if (value?.kind === 'array') return value.items.flatMap(texts);
  return value?.kind === 'string' || value?.kind === 'number' ? [value.text] : [];
}
