import type { Text } from '../../lib/text.ts';
import type { ProblemFacts } from '../problem.ts';

/** What cannot be read of a register's cells: a value that is not listed says what would be. */
export const registerTexts = {
  'evidence-hash-unreadable': {
    en: (f) => `the value in column "${f.column}" is no SHA-256 checksum. Write its 64 hexadecimal digits, or leave the cell blank`,
    de: (f) =>
      `der Wert in der Spalte „${f.column}“ ist keine SHA-256-Prüfsumme. Ihre 64 Hexadezimalziffern angeben oder die Zelle leer lassen`,
  },
  'status-unlisted': {
    en: (f) =>
      `the word in column "${f.column}" is no known status. Known are for instance: yes, given, opt-in; no, refused; withdrawn, opt-out; objected; pending, requested; expired; unknown. Use one of them, or list the word in a mapping (--register-map)`,
    de: (f) =>
      `das Wort in der Spalte „${f.column}“ ist kein bekannter Status. Bekannt sind etwa: ja, erteilt, Opt-in; nein, abgelehnt; widerrufen, Opt-out; widersprochen; offen, angefragt; abgelaufen; unbekannt. Eines davon verwenden oder das Wort in einer Zuordnung aufführen (--register-map)`,
  },
  'legal-basis-unlisted': {
    en: (f) =>
      `column "${f.column}" names no legal basis that is known, or consent and another one at once. Known are consent (a), contract (b), legal obligation (c), vital interests (d), public task (e), legitimate interests (f), also as Art. 6(1)(b). Use one of them, give each basis a row of its own, or list the word in a mapping (--register-map)`,
    de: (f) =>
      `die Spalte „${f.column}“ nennt keine bekannte Rechtsgrundlage, oder Einwilligung und eine andere zugleich. Bekannt sind Einwilligung (a), Vertrag (b), rechtliche Verpflichtung (c), lebenswichtige Interessen (d), öffentliche Aufgabe (e), berechtigte Interessen (f), auch als Art. 6 Abs. 1 lit. b. Eine davon verwenden, jeder Grundlage eine eigene Zeile geben oder das Wort in einer Zuordnung aufführen (--register-map)`,
  },
  'withdrawal-in-remark': {
    en: (f) =>
      `the row gives consent or another basis, but column "${f.column}" speaks of a withdrawal; it does not count. Write the day under "withdrawn at", or pass over the column in a mapping (ignore)`,
    de: (f) =>
      `die Zeile nennt eine Einwilligung oder andere Grundlage, doch die Spalte „${f.column}“ spricht von einem Widerruf; sie zählt nicht. Den Tag unter „Widerruf am“ eintragen oder die Spalte in einer Zuordnung übergehen (ignore)`,
  },
  'grant-among-withdrawals': {
    en: (f) =>
      `the row gives consent in column "${f.column}", but the name or title of the table speaks of withdrawals; the grant does not count. Write the day under "withdrawn at", or name the column in a mapping (columns: status)`,
    de: (f) =>
      `die Zeile nennt in der Spalte „${f.column}“ eine Einwilligung, doch Name oder Titel der Tabelle spricht von Widerrufen; die Einwilligung zählt nicht. Den Tag unter „Widerruf am“ eintragen oder die Spalte in einer Zuordnung nennen (columns: status)`,
  },
  'date-unreadable': {
    en: (f) =>
      `the date in column "${f.column}" is none that is known. Readable are 2025-03-01 and 01.03.2025, with or without a time, and 1/3/2025 where the column tells the order; words only where the column takes yes or no`,
    de: (f) =>
      `das Datum in der Spalte „${f.column}“ ist nicht lesbar. Lesbar sind 01.03.2025 und 2025-03-01, mit oder ohne Uhrzeit, sowie 1/3/2025, wenn die Spalte die Reihenfolge erkennen lässt; Wörter nur, wo die Spalte ja oder nein zulässt`,
  },
  'date-order-mixed': {
    en: (f) =>
      `column "${f.column}" holds dates like 1/3/2025 with the day first as well as with the month first, so nobody can tell this one. Write it as 2025-03-01, or say the order with --date-format`,
    de: (f) =>
      `die Spalte „${f.column}“ enthält Angaben wie 1/3/2025 teils mit dem Tag, teils mit dem Monat vorn; diese ist daher nicht eindeutig. Als 01.03.2025 schreiben oder die Reihenfolge mit --date-format angeben`,
  },
} as const satisfies Readonly<Record<string, Text<ProblemFacts>>>;
