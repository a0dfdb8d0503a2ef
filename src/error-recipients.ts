import { error, type ErrorText } from './error-wording.ts';

/** What can be wrong with a list of recipients, and with the numbers messages are sent from. */
export const recipientErrors = {
  'recipients-column-missing': error(
    2,
    (f) => ({
      what: `${f.file}: no column holds the numbers of recipients`,
      remedy: `headers found: ${f.headers}; name the column "phone", "to" or "recipient_id"`,
    }),
    (f) => ({
      what: `${f.file}: keine Spalte enthält die Rufnummern der Empfänger`,
      remedy: `gefundene Überschriften: ${f.headers}; die Spalte in „Telefon“, „Empfänger“ oder „recipient_id“ umbenennen`,
    }),
  ),
  'recipients-column-ambiguous': error(
    2,
    (f) => ({
      what: `${f.file}: several columns could be "${f.field}": ${f.headers}`,
      remedy: 'keep one of these headers and rename the others',
    }),
    (f) => ({
      what: `${f.file}: mehrere Spalten kommen für „${f.field}“ infrage: ${f.headers}`,
      remedy: 'eine dieser Überschriften behalten, die anderen umbenennen',
    }),
  ),
  'sender-number-unreadable': error(
    2,
    (f) => ({
      what: `sender-numbers: number ${f.position} of the list makes no telephone number`,
      remedy: 'write it with its country code, such as +49 30 23125000',
    }),
    (f) => ({
      what: `sender-numbers: Nummer ${f.position} der Liste ergibt keine Rufnummer`,
      remedy: 'mit Landesvorwahl schreiben, etwa +49 30 23125000',
    }),
  ),
} as const satisfies Record<string, ErrorText>;
