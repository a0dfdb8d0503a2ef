import type { Text } from '../../lib/text.ts';
import type { ProblemFacts } from '../problem.ts';

/** The address of a cell without a header stands in brackets behind no name. */
function bare(column: string | number | undefined): string {
  return String(column).replace(/^\((.*)\)$/, '$1');
}

/** Problems of workbooks, and of tables whose cells are typed. */
export const workbookTexts = {
  'number-reconstructed': {
    en: ({ column, restored }) =>
      `the number in column "${column}" was typed as a quantity and has lost its "${restored}"; it was read with it. Format the column as text`,
    de: ({ column, restored }) =>
      `die Rufnummer in der Spalte „${column}“ ist als Zahl eingetragen und hat „${restored}“ am Anfang verloren; sie wurde damit gelesen. Spalte als Text formatieren`,
  },
  'number-undecided': {
    en: ({ column }) =>
      `the number in column "${column}" was typed as a quantity; it can stand for a number with a leading 0 or with a plus. Write it as text`,
    de: ({ column }) =>
      `die Rufnummer in der Spalte „${column}“ ist als Zahl eingetragen; ob ihr eine 0 oder ein Plus fehlt, ist nicht zu erkennen. Als Text schreiben`,
  },
  'cell-error': {
    en: ({ column }) => `the cell in column "${column}" holds an error such as #N/A. Correct the formula, or replace it by its value`,
    de: ({ column }) =>
      `die Zelle in der Spalte „${column}“ enthält einen Fehlerwert wie #NV. Formel berichtigen oder durch ihren Wert ersetzen`,
  },
  'cell-uncalculated': {
    en: ({ column }) => `the file does not hold the result of the formula in column "${column}". Open it in Excel and save it again`,
    de: ({ column }) => `die Datei enthält das Ergebnis der Formel in der Spalte „${column}“ nicht. In Excel öffnen und erneut speichern`,
  },
  'cell-struck': {
    en: ({ column }) =>
      `the cell in column "${column}" is struck through, so nobody can tell whether it still holds. Remove the strike-through, or state in the columns what it means`,
    de: ({ column }) =>
      `die Zelle in der Spalte „${column}“ ist durchgestrichen; ob sie noch gilt, ist nicht zu erkennen. Streichung aufheben oder in den Spalten angeben, was sie bedeutet`,
  },
  'cell-without-header': {
    en: ({ column }) =>
      `cell ${bare(column)} holds something and has no header above it, so nobody can tell what it says. Give its column a header`,
    de: ({ column }) =>
      `Zelle ${bare(column)} enthält etwas, ohne dass eine Überschrift darüber steht; was es besagt, ist nicht zu erkennen. Der Spalte eine Überschrift geben`,
  },
  'cells-merged': {
    en: ({ area }) =>
      `the cells ${area} are merged, so that all rows but the first have lost their value. Unmerge them and fill in each row`,
    de: ({ area }) =>
      `die Zellen ${area} sind verbunden; alle Zeilen außer der ersten haben so ihren Wert verloren. Verbindung aufheben und jede Zeile ausfüllen`,
  },
  'formulas-read': {
    en: ({ sheet, count }) => `sheet "${sheet}": cells read by the result their formula last had: ${count}`,
    de: ({ sheet, count }) => `Blatt „${sheet}“: Zellen, die mit dem zuletzt berechneten Ergebnis ihrer Formel gelesen wurden: ${count}`,
  },
  'rows-hidden': {
    en: ({ sheet, count }) => `sheet "${sheet}": hidden rows, which were read like all others: ${count}`,
    de: ({ sheet, count }) => `Blatt „${sheet}“: ausgeblendete Zeilen, die wie alle anderen gelesen wurden: ${count}`,
  },
  'comments-unread': {
    en: ({ sheet }) => `sheet "${sheet}" has comments on cells, which were not read. Check that none speaks of a withdrawal`,
    de: ({ sheet }) => `Blatt „${sheet}“ enthält Zellkommentare; sie wurden nicht gelesen. Prüfen, ob einer einen Widerruf erwähnt`,
  },
  'sheet-hidden': {
    en: ({ sheet, count }) => `sheet "${sheet}" is hidden and was read all the same; rows: ${count}`,
    de: ({ sheet, count }) => `Blatt „${sheet}“ ist ausgeblendet und wurde dennoch gelesen; Zeilen: ${count}`,
  },
  'sheet-read': {
    en: ({ sheet, count }) => `sheet "${sheet}" was read as a register of its own; rows: ${count}`,
    de: ({ sheet, count }) => `Blatt „${sheet}“ wurde als eigenes Register gelesen; Zeilen: ${count}`,
  },
  'sheet-ignored': {
    en: ({ sheet }) => `sheet "${sheet}" has no header of a register and was left out`,
    de: ({ sheet }) => `Blatt „${sheet}“ hat keine Kopfzeile eines Registers und blieb unberücksichtigt`,
  },
  'sheet-not-named': {
    en: ({ sheet }) => `sheet "${sheet}" was left out, since the mapping names another one`,
    de: ({ sheet }) => `Blatt „${sheet}“ blieb unberücksichtigt, weil die Zuordnung ein anderes nennt`,
  },
  'inventory-sheet-ignored': {
    en: ({ sheet }) => `sheet "${sheet}" has no column of device ids and was left out`,
    de: ({ sheet }) => `Blatt „${sheet}“ hat keine Spalte mit Geräte-IDs und blieb unberücksichtigt`,
  },
  'sheet-not-understood': {
    en: ({ sheet }) =>
      `sheet "${sheet}" holds telephone numbers or speaks of withdrawal, but its columns do not say who stated what. Name the columns "phone" and "status"`,
    de: ({ sheet }) =>
      `Blatt „${sheet}“ enthält Rufnummern oder spricht von Widerruf, seine Spalten nennen aber nicht, wer was erklärt hat. Die Spalten in „Telefon“ und „Status“ umbenennen`,
  },
} as const satisfies Readonly<Record<string, Text<ProblemFacts>>>;
