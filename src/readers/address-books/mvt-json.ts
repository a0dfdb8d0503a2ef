import type { JsonNode } from '../../lib/json/node.ts';
import { stringOf } from '../../lib/json/node.ts';
import { Occurrences } from '../../lib/occurrences.ts';
import { problem } from '../../model/problem-texts.ts';
import { type Contacts, hasDigit } from './contacts.ts';
import { jsonReader } from './json/book.ts';
import { Fields, isBlank, pushPhone } from './json/fields.ts';

const names = ['first', 'middle', 'last', 'organization'];
const phones: ReadonlySet<string> = new Set(['value', 'zphonenumber', 'zlocalizedphonenumber']);

/**
 * What the Mobile Verification Toolkit writes of an iPhone's address book (`contacts.json`): one row a value, with the
 * person's names; rows of WhatsApp's own copy of the book (`ZWAADDRESSBOOKCONTACT`) in the same form.
 *
 * Source: mvt-project/mvt, `ios/modules/mixed/contacts.py`. The rows are those of `ABMultiValue` without their kind.
 */
export const mvtJson = jsonReader({
  id: 'mvt-json',
  title: { en: 'MVT contacts (JSON)', de: 'MVT-Kontakte (JSON)' },
  lists: [],
  recognises(first) {
    const row = first.kind === 'array' ? first.items[0] : first;
    if (row?.kind !== 'object') return false;
    const fields = new Fields(row);
    const known = names.filter((name) => fields.has(name)).length;
    return (fields.has('value') && known >= 2) || (fields.has('zwhatsappid') && (fields.has('zphonenumber') || fields.has('zfullname')));
  },
  open(contacts) {
    const untyped = new Occurrences();
    let person: string | undefined;
    const leave = (): void => {
      if (person !== undefined) contacts.end();
      person = undefined;
    };
    return {
      record(node) {
        const fields = node.kind === 'object' ? new Fields(node) : undefined;
        if (!fields || !(fields.has('value') || fields.has('zwhatsappid'))) {
          leave();
          contacts.lost(problem('lost', 'record-unreadable', node.line));
          return;
        }
        const named = fields.has('zwhatsappid') ? undefined : names.map((name) => fields.text(name) ?? '').join('\n');
        if (named === undefined || named !== person) {
          leave();
          contacts.begin(node.line);
          if (named === undefined) pushSynchronised(contacts, fields, node.line);
          else pushNames(contacts, fields);
        }
        person = named;
        if (named === undefined) contacts.end();
        else for (const value of fields.all('value')) pushValue(contacts, value, untyped);
        fields.listPhoneLike(contacts, phones);
      },
      end() {
        leave();
        if (untyped.count > 0) contacts.problem(problem('note', 'values-untyped', untyped.line));
      },
    };
  },
});

function pushNames(contacts: Contacts, fields: Fields): void {
  contacts.text('given', `${fields.text('first') ?? ''} ${fields.text('middle') ?? ''}`);
  contacts.text('family', fields.text('last'));
  contacts.text('organisation', fields.text('organization'));
}

/** A value of unknown kind: mail address, web address, date (seconds, written with a fraction or minus), or number. */
function pushValue(contacts: Contacts, node: JsonNode, untyped: Occurrences): void {
  if (node.kind === 'string' && node.text.includes('@')) contacts.text('email', node.text);
  else if (node.kind === 'string' && !isNumber(node.text)) return;
  else if (node.kind === 'number' && /^-|\./.test(node.text)) return;
  else if (!isBlank(node)) {
    untyped.add(node.line);
    pushPhone(contacts, node);
  }
}

function isNumber(text: string): boolean {
  return hasDigit(text) && !/^\s*(?:-?\d+\.\d+|-\d+)\s*$/.test(text) && !/^\s*(?:[a-z][a-z\d+.-]*:\/\/|www\.)/i.test(text);
}

/** A row of the book as WhatsApp holds it; `ZWHATSAPPID` is `<number>@s.whatsapp.net`, or an id without a number. */
function pushSynchronised(contacts: Contacts, fields: Fields, line: number): void {
  contacts.evidence('synchronised', line);
  contacts.text('formatted', fields.text('zfullname'));
  contacts.text('given', fields.text('zgivenname'));
  contacts.text('family', fields.text('zlastname'));
  contacts.text('organisation', fields.text('zbusinessname'));
  const id = fields.first('zwhatsappid');
  const waid = /^(\d+)@s\.whatsapp\.net$/.exec(stringOf(id) ?? '')?.[1];
  const written = ['zphonenumber', 'zlocalizedphonenumber'].flatMap((name) => fields.all(name)).filter((node) => !isBlank(node));
  if (written.length === 0) contacts.phone('', id?.line ?? line, waid);
  else pushPhone(contacts, written[0]!, [], waid);
}
