// The part of the page of formats on registers in JSON, made of the tables the readers themselves use.

const code = (words) => words.map((word) => `\`${word}\``).join(', ');

/** The sections on registers in JSON. */
export function jsonRegisters({ own, dpv }) {
  return [
    '## Registers in JSON · Register als JSON',
    `UTF-8 or UTF-16. One record, an array, a list in an object, or one record a line (NDJSON). A record may have 1 MiB; a larger one, a line that is no JSON, and what follows the place where a file breaks off are listed as lost, everything before is read. A number stored as a number of JSON is treated as in a workbook: its plus or zero is restored where only one number can be meant, which is noted; else it is listed as lost.

UTF-8 oder UTF-16. Ein Datensatz, ein Array, eine Liste in einem Objekt oder ein Datensatz je Zeile (NDJSON). Ein Datensatz darf 1 MiB groß sein; größere, Zeilen ohne gültiges JSON und alles nach der Stelle, an der eine Datei abbricht, gelten als verloren, was davor steht, wird gelesen. Eine als JSON-Zahl gespeicherte Rufnummer wird wie in einer Arbeitsmappe behandelt: Pluszeichen oder Null werden ergänzt, wo nur eine Nummer gemeint sein kann, mit Hinweis; sonst gilt sie als verloren.`,
    '### Own keys · Eigene Schlüssel',
    `Keys are the column names above, compared in the same way; the keys of all records are the header. Lists of records: ${code(own.lists)}; where the object around them says nothing of a number or statement, also those of vendors' interfaces (${code(own.vendorLists)}), whose records go to the profiles above. A page that points to another one, or announces more records than there are, makes the register incomplete. A number may be an array of texts; a scope too. A record says neither status nor day of grant or withdrawal: lost. An object or list where a text belongs, or a key twice with different values: lost, but what the record says against consent is kept. Unknown keys are named in a note, those that speak of a withdrawal are listed as lost.

Schlüssel sind die Spaltennamen von oben, ebenso verglichen; die Schlüssel aller Datensätze bilden die Kopfzeile. Listen von Datensätzen: ${code(own.lists)}; sagt das Objekt darum nichts von einer Nummer oder Erklärung, auch die aus Schnittstellen von Herstellern (${code(own.vendorLists)}), deren Datensätze die Profile oben lesen. Eine Seite, die auf eine weitere verweist oder mehr Datensätze ankündigt, als da sind, macht das Register unvollständig. Eine Nummer darf ein Array von Texten sein, ein Zweck ebenso. Ein Datensatz ohne Status und ohne Tag von Erteilung oder Widerruf gilt als verloren. Ein Objekt oder eine Liste anstelle eines Textes oder ein Schlüssel doppelt mit verschiedenem Inhalt: verloren, doch was der Datensatz gegen eine Einwilligung sagt, bleibt erhalten. Unbekannte Schlüssel nennt ein Hinweis; sprechen sie von einem Widerruf, gelten sie als verloren.`,
    [
      ...Object.entries(own.within).flatMap(([outer, fields]) =>
        Object.entries(fields).map(([field, words]) => `- \`${field}\` in \`${outer}\`: ${code(words.map((word) => `${outer}.${word}`))}`),
      ),
      `- several statements of one person, each a row · mehrere Erklärungen einer Person, je eine Zeile: ${code(own.events)}`,
    ].join('\n'),
    `What stands beside such a list holds for each of its statements, unless the statement says otherwise; a status and its days hold only where they stand.

Was neben einer solchen Liste steht, gilt für jede ihrer Erklärungen, sofern diese nichts anderes sagt; ein Status und seine Tage gelten nur dort, wo sie stehen.`,
    `\`\`\`json
{
  "phone": ["+49 171 3920011"],
  "name": { "given": "Anna", "family": "Weiß" },
  "scope": "whatsapp-terms",
  "events": [
    { "status": "given", "at": "2025-03-01", "evidence": { "ref": "DMS/17" } },
    { "status": "withdrawn", "at": "2026-02-03" }
  ]
}
\`\`\``,
    '### Kantara Consent Receipt 1.1',
    `Each purpose is a statement. \`consentType\` \`EXPLICIT\` is \`given\`; \`IMPLICIT\` is \`unknown\`, since presumed consent is no proof. \`piiPrincipalId\` must be a number: \`tel:\`, or one that begins with \`+\` or \`0\`. \`consentTimestamp\` is a date, seconds since 1970, or milliseconds from 10,000,000,000 on. The scope is a listed word in \`purpose\`, else in \`purposeCategory\`. \`consentReceiptID\` is the reference to the proof. \`termination\` counts where it is a day; conditions are counted in a note. A receipt never shows a withdrawal.

Jeder Zweck ist eine Erklärung. \`consentType\` \`EXPLICIT\` gilt als \`given\`, \`IMPLICIT\` als \`unknown\`, denn eine unterstellte Einwilligung ist kein Nachweis. \`piiPrincipalId\` muss eine Rufnummer sein: \`tel:\` oder mit \`+\` oder \`0\` beginnend. \`consentTimestamp\` ist ein Datum, Sekunden seit 1970 oder ab 10 000 000 000 Millisekunden. Der Zweck ist ein bekanntes Wort in \`purpose\`, sonst in \`purposeCategory\`. \`consentReceiptID\` verweist auf den Beleg. \`termination\` zählt, wo es ein Tag ist; Bedingungen nennt ein Hinweis. Ein solcher Beleg zeigt nie einen Widerruf.`,
    '### ISO/IEC TS 27560 in DPV (JSON-LD)',
    `Records with \`dct:conformsTo\` \`dpv-27560:record-2\`, of type \`dpv:ConsentRecord\`, or with \`dpv:hasDataSubject\`; prefixes, whole IRIs or terms of a local \`@context\`; nothing is fetched. References by \`@id\` are followed within the file; what leads nowhere is listed as lost. Each \`dpv:hasConsentStatus\` is a statement with its day (\`dpv:isIndicatedAtTime\`, \`dct:date\`), its end (\`dct:valid\`, \`dpv:hasDuration\`: day, interval or period like \`P6M\`), and what its process or those around it say: purpose, controller, notice, and the proof (\`dct:source\`, \`dct:references\`, \`askfirst:evidence\`). A \`dpv:hasLegalBasis\` other than consent makes no grant of a status and is a statement of its own where there is none (C19); one that is not listed below, nor a word of the column \`legal_basis\`, loses it. \`askfirst:\` is \`urn:askfirst:\`.

Datensätze mit \`dct:conformsTo\` \`dpv-27560:record-2\`, vom Typ \`dpv:ConsentRecord\` oder mit \`dpv:hasDataSubject\`; Präfixe, ganze IRIs oder Begriffe aus einem lokalen \`@context\`; nichts wird abgerufen. Verweise über \`@id\` werden innerhalb der Datei aufgelöst; was ins Leere führt, gilt als verloren. Jedes \`dpv:hasConsentStatus\` ist eine Erklärung mit ihrem Tag (\`dpv:isIndicatedAtTime\`, \`dct:date\`), ihrem Ende (\`dct:valid\`, \`dpv:hasDuration\`: Tag, Zeitraum oder Dauer wie \`P6M\`) und dem, was ihr Prozess oder die ihn umgebenden sagen: Zweck, Verantwortlicher, Hinweis und Beleg (\`dct:source\`, \`dct:references\`, \`askfirst:evidence\`). Nennt \`dpv:hasLegalBasis\` eine andere Grundlage als die Einwilligung, ist ein Status keine Erteilung; ohne Status ist sie eine eigene Erklärung (C19). Steht sie weder unten noch unter den Wörtern der Spalte \`legal_basis\`, geht die Erklärung verloren. \`askfirst:\` steht für \`urn:askfirst:\`.`,
    [
      ...Object.entries(dpv.status).map(([name, status]) => `- \`${name}\`: \`${status}\``),
      ...Object.entries(dpv.basis).map(([name, basis]) => `- \`${name}\`: legal basis · Rechtsgrundlage \`${basis}\``),
      ...Object.entries(dpv.scope).map(([name, scope]) => `- \`${name}\`: scope · Zweck \`${scope}\``),
    ].join('\n'),
  ];
}
