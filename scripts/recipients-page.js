// What lists of recipients may look like, made of the tables the readers themselves use.

const text = `\`--recipients FILE\`, several times for several lists: the numbers messaged through the Business Platform or held by its CRM connector, in CSV, as a workbook (\`.xlsx\`, every sheet with a column of numbers) or in JSON (an array, a list of an object such as \`recipients\`, \`messages\` or \`data\`, or one record a line; members are columns). Message logs and exports of providers are such lists. Every row is read or listed; a row that is lost for its category, day, starter or sender still gives its number to be checked.

Each distinct number is checked once for an opt-in to \`business-messages\` in force on the audit day. Consent to \`marketing\` is none, also where marketing was sent, since it mostly means e-mail; what was taken away from \`marketing\` ends marketing messages all the same. An opt-in that names no evidence or no day, whose evidence was not found, whose record has another name than the list, or whose number stands for several people, is to be checked (medium). Without an opt-in D07 is high where marketing was sent or an opt-out is on record, else medium.

The company's own numbers (\`own-numbers\` and \`sender-numbers\` of the policy file, \`sender-numbers\` of the configuration) are neither contacts nor recipients. A number in a column of senders is compared with the devices' own numbers (D08), and no more. \`platform-partner\` of the configuration names the provider.

\`--recipients DATEI\`, mehrfach bei mehreren Listen: die über die Business Platform angeschriebenen oder von ihrem CRM-Konnektor gehaltenen Nummern, als CSV, als Arbeitsmappe (\`.xlsx\`, jedes Blatt mit einer Nummernspalte) oder als JSON (ein Array, eine Liste in einem Objekt wie \`recipients\`, \`messages\` oder \`data\`, oder ein Eintrag je Zeile; Namen gelten als Spalten). Nachrichtenprotokolle und Exporte der Anbieter sind solche Listen. Jede Zeile wird gelesen oder aufgeführt; die Nummer einer Zeile, die wegen Kategorie, Tag, Beginn oder Absender verloren ist, wird dennoch geprüft.

Jede verschiedene Nummer wird einmal auf ein am Stichtag geltendes Opt-in für \`business-messages\` geprüft. Eine Einwilligung in \`marketing\` ist keines, auch nicht bei Werbung, denn sie meint meist E-Mail; was \`marketing\` entzogen wurde, beendet dagegen auch Werbenachrichten. Ein Opt-in ohne Beleg oder Datum, mit nicht gefundenem Beleg, unter einem anderen Namen als in der Liste oder zu einer Nummer mehrerer Personen ist zu prüfen (mittel). Ohne Opt-in ist D07 hoch, wenn Werbung gesendet wurde oder ein Opt-out verzeichnet ist, sonst mittel.

Eigene Nummern des Unternehmens (\`own-numbers\` und \`sender-numbers\` der Prüfrichtlinie, \`sender-numbers\` der Konfiguration) sind weder Kontakte noch Empfänger. Eine Nummer in einer Absenderspalte wird nur mit den Rufnummern der Geräte verglichen (D08). \`platform-partner\` der Konfiguration nennt den Anbieter.`;

/** What each column is for; the order is that of the page. */
const fields = {
  phone: [
    'telephone numbers, beside the headers of a register; `to`, `waid` and `recipientid` hold the digits of E.164, with or without the plus',
    'Rufnummern, neben den Überschriften eines Registers; `to`, `waid` und `recipientid` enthalten die Ziffern nach E.164, mit oder ohne Plus',
  ],
  category: ['what messages were for; of several the gravest counts', 'wofür Nachrichten waren; von mehreren zählt die schwerste'],
  last_message: ['day of the last message', 'Tag der letzten Nachricht'],
  started_by: ['who began the conversation', 'wer das Gespräch begonnen hat'],
  sender: ["number of the company's that messages were sent from", 'Nummer des Unternehmens, von der Nachrichten gesendet wurden'],
};

/**
 * @param {Readonly<Record<string, readonly string[]>>} columns headers by field
 * @param {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>} values words by field and meaning
 */
export function recipientBlocks(columns, values) {
  const unknown = Object.keys(columns).filter((field) => !(field in fields));
  if (unknown.length > 0) throw new Error(`scripts/recipients-page.js has no words for: ${unknown.join(', ')}`);
  const listed = (words) => words.map((word) => `\`${word}\``).join(', ');
  return [
    '## Recipients of the Business Platform · Empfänger der Business Platform',
    text,
    '### Columns · Spalten',
    Object.entries(fields)
      .map(([field, [en, de]]) => `- \`${field}\` (${en} · ${de}): ${listed(columns[field])}`)
      .join('\n'),
    '### Values · Werte',
    ...Object.entries(values).flatMap(([field, lists]) => [
      `**${field}**`,
      Object.entries(lists)
        .map(([meaning, words]) => `- \`${meaning}\`: ${listed(words)}`)
        .join('\n'),
    ]),
  ];
}
