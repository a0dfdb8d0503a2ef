// The part of the formats page about address books that are tables, made of the words the readers themselves use.

const titles = {
  google: 'Google Contacts',
  outlook: 'Outlook',
  thunderbird: 'Thunderbird',
};

const fields = {
  phone: 'numbers · Nummern',
  formatted: 'display name · Anzeigename',
  given: 'given name · Vorname',
  middle: 'further given names · weitere Vornamen',
  family: 'family name · Nachname',
  called: 'name where no other is given · Name, wenn kein anderer angegeben ist',
  organisation: 'organisation · Organisation',
  email: 'e-mail · E-Mail',
  category: 'labels · Kategorien',
};

const text = `CSV of Google Contacts (old and new headers), Outlook (English and German) and Thunderbird (English, German, or without header), in any order of columns. A table with a column that only a register or inventory has is none of these. Each row is a contact; every column of numbers counts, fax, pager and telex among them. A row whose cells may have shifted, a number a spreadsheet has rounded (\`4.9E+12\`), a number in which the file ends and a column of numbers with an unknown header are listed as lost. \`#\` stands for any number.

CSV aus Google Kontakte (alte und neue Überschriften), Outlook (englisch und deutsch) und Thunderbird (englisch, deutsch oder ohne Kopfzeile), die Spalten in beliebiger Reihenfolge. Eine Tabelle mit einer Spalte, die nur ein Register oder Inventar hat, gehört nicht dazu. Jede Zeile ist ein Kontakt; alle Nummernspalten zählen, auch Fax, Pager und Telex. Zeilen mit womöglich verrutschten Zellen, von einer Tabellenkalkulation gerundete Nummern (\`4,9E+12\`), eine Nummer, in der die Datei endet, und Nummernspalten mit unbekannter Überschrift gelten als verloren. \`#\` steht für eine beliebige Zahl.`;

const mapping = `Other tables are read through a mapping: \`--map phone="Rufnr. mobil" --map family="Name 1"\`, or a YAML file for \`--map-file\`, or \`map\` and \`map-file\` in the configuration. Fields: \`phone\`, \`name\`, \`given\`, \`family\`, \`organisation\`, \`email\`, \`category\`, \`account\`; each may name several headers. Without a mapping such a table is listed as lost, with its headers and a mapping to copy.

Andere Tabellen werden über eine Zuordnung gelesen: \`--map phone="Rufnr. mobil" --map family="Name 1"\`, eine YAML-Datei mit \`--map-file\` oder \`map\` und \`map-file\` in der Konfiguration. Felder: \`phone\`, \`name\`, \`given\`, \`family\`, \`organisation\`, \`email\`, \`category\`, \`account\`; jedes darf mehrere Überschriften nennen. Ohne Zuordnung gilt eine solche Tabelle als verloren und wird mit ihren Überschriften und einer kopierbaren Zuordnung aufgeführt.

\`\`\`yaml
phone: [Rufnr. mobil, Rufnr. Büro]
family: Name 1
given: Vorname
\`\`\``;

/** The sections, from the words of each format by its name. */
export function addressTables(tables) {
  return [
    '## Address books in CSV · Adressbücher als CSV',
    text,
    ...Object.entries(tables).flatMap(([format, words]) => [`**${titles[format]}**`, wordList(words.fields)]),
    mapping,
  ];
}

function wordList(words) {
  return Object.entries(words)
    .map(([field, list]) => `- ${fields[field]}: ${list.map((word) => `\`${word}\``).join(', ')}`)
    .join('\n');
}
